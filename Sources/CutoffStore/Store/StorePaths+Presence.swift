import CutoffDomain

extension StorePaths {
  /// Whether there is a store. git keeps no empty folder, so that a clone of an empty store has "store.json"
  /// and no "incidents".
  var isStore: Bool { Folder.exists(incidents) || isNamedStore }

  /// Whether "store.json" is there, whatever it says.
  private var isNamedStore: Bool { (try? StoredFile.read(storeFile)) != nil }

  /// The store's own folders are no links: what is written there would land elsewhere.
  func refuseLinks() throws(StoreError) {
    for folder in [incidents, trash, hidden] where Folder.isLink(folder) { throw .linkedFolder(folder) }
  }

  /// Refuses a store that went away as a whole (its folder was renamed or a disk is not mounted): nothing is
  /// made in its old place. `holdsIncidents` for one whose folder of incidents must be there.
  func refuseAbsence(holdsIncidents: Bool) throws(StoreError) {
    guard isStore else { throw .away(root) }
    guard !holdsIncidents || Folder.exists(incidents) else { throw .away(incidents) }
    try refuseLinks()
  }

  /// The names in the folder of incidents; none when an empty store has no such folder.
  func incidentNames(holdsIncidents: Bool) throws(StoreError) -> [String] {
    try refuseAbsence(holdsIncidents: holdsIncidents)
    return Folder.exists(incidents) ? try Folder.names(incidents) : []
  }

  /// Whether incidents can be made and changed here.
  var isWritable: Bool { Folder.isWritable(Folder.exists(incidents) ? incidents : root) }
}
