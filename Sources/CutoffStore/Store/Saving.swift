import CutoffDomain
import Foundation

/// One save: read the file again, carry the change over to it, and put the result in its place. The lock is
/// held by the caller.
struct Saving {
  let paths: StorePaths
  let change: Change
  let rule: ChangeOnFile.Rule
  let now: Instant
  let author: String

  struct Saved {
    var file: LoadedFile
    /// Set when the file is in place and the system did not confirm that it will stay there.
    var notConfirmed: StoreError?
    /// What came back from the trash.
    var restored = Trash.Restored()
  }

  /// Milliseconds to wait before each attempt: another program may get in between so often. Many at once, as
  /// who writes once is past at the second; then with growing pauses, 0.8 s in all.
  static let pauses = [0, 0, 0, 0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 240, 240]

  /// Waits for the attempt of that number.
  static func pause(before milliseconds: Int) {
    if milliseconds > 0 { usleep(UInt32(milliseconds) * 1_000) }
  }

  var path: String { paths.incident(change.incident) }

  func run(loaded: LoadedFile?) throws(StoreError) -> Saved {
    for milliseconds in Self.pauses {
      Self.pause(before: milliseconds)
      guard let saved = try attempt(loaded: loaded) else { continue }
      return saved.notConfirmed == nil ? saved : redone(saved)
    }
    throw .keepsChanging(path)
  }

  /// Writes a file once more that is in place and not confirmed.
  func redone(_ saved: Saved) -> Saved {
    var saved = saved
    do {
      try Self.rewrite(path)
      saved.notConfirmed = nil
    } catch {
      if case .notConfirmed = error { saved.notConfirmed = error }
    }
    return saved
  }

  /// Nil when another program wrote in between.
  private func attempt(loaded: LoadedFile?) throws(StoreError) -> Saved? {
    let disk = try currentFile(mayComeBack: loaded != nil)
    let trash = Trash(paths: paths, incident: change.incident)
    let wanted = try wanted(disk: disk, loaded: loaded, trash: trash)
    if !wanted.removed.isEmpty {
      let zone = try checked(JSONWriter.bytes(wanted.tree.json)).incident.header.zone
      try trash.keep(wanted.removed, now: now, author: author, zone: zone, like: disk)
    }
    var saved = try put(wanted.tree, over: disk)
    saved?.restored = wanted.restored
    return saved
  }

  /// Puts the tree in the place of the file as it was read; nil when another program wrote in between.
  func put(_ tree: FileTree, over disk: StoredFile?) throws(StoreError) -> Saved? {
    try put(JSONWriter.bytes(tree.json), over: disk)
  }

  /// The same of a whole file.
  func put(_ bytes: [UInt8], over disk: StoredFile?) throws(StoreError) -> Saved? {
    let file = try checked(bytes)
    // Also where the file holds these bytes already: whoever wrote them may not have put them on disk.
    let temporary = try TemporaryFile(for: path, bytes: bytes, like: disk)
    guard case .done = try FileSwap.put(temporary, at: path, expecting: disk?.bytes) else { return nil }
    // Where somebody wrote since, the stamp of our own file makes the next look read theirs.
    let found = FileStamp.of(path)
    let stamp = found.flatMap { $0.hasSameContent(as: temporary.stamp) ? $0 : nil } ?? temporary.stamp
    let notConfirmed = Self.syncFolder(paths.incidents, for: path)
    return Saved(file: LoadedFile(file, bytes: bytes, stamp: stamp), notConfirmed: notConfirmed)
  }

  /// Names the file: a folder would tell nobody what is not confirmed.
  static func syncFolder(_ folder: String, for path: String) -> StoreError? {
    Folder.failure { () throws(StoreError) in try Folder.sync(folder) }
      .map { .notConfirmed(path: path, errorNumber: $0) }
  }

  // MARK: What is there

  /// The file as it is now; nil when there is none. One that was loaded before and is missing or empty now
  /// may be in the middle of being replaced (git does so), and gets 0.7 s to come back.
  func currentFile(mayComeBack: Bool) throws(StoreError) -> StoredFile? {
    if mayComeBack {
      for milliseconds in StoreNews.retryPauses {
        if let stored = try storedFile(), !stored.bytes.isEmpty { return stored }
        usleep(UInt32(milliseconds) * 1_000)
      }
    }
    let stored = try storedFile()
    // A file that is missing with its store is not deleted.
    if stored == nil { try paths.refuseAbsence(holdsIncidents: true) }
    return stored
  }

  private func storedFile() throws(StoreError) -> StoredFile? {
    let stored: StoredFile
    do {
      stored = try StoredFile.read(path)
    } catch {
      guard error.reason == .missingOrEmpty else { throw StoreError(unread: error) }
      return nil
    }
    guard Folder.isWritable(path) else { throw Seal.isOn(path) ? .sealed(path) : .readOnly(path) }
    return stored
  }

  func tree(_ bytes: [UInt8]) throws(StoreError) -> FileTree {
    do {
      return FileTree(try IncidentFile.read(bytes, path: path, fileName: change.incident.text).json)
    } catch {
      throw error.reason == .conflictMarkers ? .conflicted(change.incident) : StoreError(unread: error)
    }
  }

  // MARK: What is wanted

  private struct Wanted {
    var tree: FileTree
    var removed = Trash.Removed()
    var restored = Trash.Restored()
  }

  private func wanted(
    disk: StoredFile?, loaded: LoadedFile?, trash: Trash
  ) throws(StoreError) -> Wanted {
    if let header = change.header, header.before == nil, let after = header.after {
      return try made(after, disk: disk, trash: trash)
    }
    guard let zone = loaded?.incident.header.zone else { throw .noIncident(change.incident) }
    let current = try merged(disk: disk, loaded: loaded)
    // Only an undo or redo brings back what was deleted; a new record has nothing in the trash.
    let trashed = rule == .refuse ? trash.contents(of: change.madeRecords) : [:]
    var onFile = ChangeOnFile(
      change, on: current, rule: rule, now: now, author: author, zone: zone, trashed: trashed)
    do {
      try onFile.apply()
    } catch {
      throw .changedElsewhere(
        change.incident, record: error.record, member: error.member,
        name: error.record.map(change.name) ?? loaded?.incident.header.title)
    }
    var restored = Trash.Restored()
    for (id, content) in trashed { restored.records[content.path, default: []].insert(id.text) }
    return Wanted(tree: onFile.tree, removed: onFile.removed, restored: restored)
  }

  /// What was loaded and what is on disk, together. Records that are missing on disk without a tombstone
  /// come back; so does a file that is missing altogether, once somebody who knows it wants it: nobody's
  /// deletion is undone unsaid, and nobody's change is lost to it.
  private func merged(disk: StoredFile?, loaded: LoadedFile?) throws(StoreError) -> FileTree {
    guard let loaded else { throw .noIncident(change.incident) }
    let base = try tree(loaded.bytes)
    let now =
      disk?.bytes == loaded.bytes ? base : try disk.map { (disk) throws(StoreError) in try tree(disk.bytes) }
    let isDeleted = now?.standingDeletion != nil
    if now == nil || isDeleted {
      let name = loaded.incident.header.title
      guard rule == .keepBoth else {
        throw .changedElsewhere(change.incident, record: nil, member: nil, name: name)
      }
      guard loaded.isAbsenceTold else { throw .deletedElsewhere(change.incident, name: name) }
    }
    guard let now, disk?.bytes != loaded.bytes else { return base }
    var merged = FileMerge.merge(base: base, ours: base, theirs: now)
    if isDeleted { merged.deletion = nil }
    return merged
  }

  /// A new incident. One that was deleted comes back as it was.
  private func made(
    _ header: IncidentHeader, disk: StoredFile?, trash: Trash
  ) throws(StoreError) -> Wanted {
    var isPurged = false
    if rule == .refuse {
      if let disk {
        var tree = try tree(disk.bytes)
        if let deletion = tree.standingDeletion {
          isPurged = deletion.isPurged
          tree.deletion = nil
          guard isPurged else { return Wanted(tree: tree) }
        }
      } else if let trashed = try trash.file() {
        let restored = Trash.Restored(incident: trashed.path)
        return Wanted(tree: FileTree(trashed.file.json), restored: restored)
      }
    }
    var incident = Incident(header: header)
    incident.put(change.edits.compactMap(\.after))
    let tree = FileTree(IncidentCodec.json(incident))
    // The same once more, after a save that was not confirmed.
    guard disk == nil || isPurged || disk?.bytes == JSONWriter.bytes(tree.json) else {
      throw .incidentExists(change.incident)
    }
    return Wanted(tree: tree)
  }

  /// Nothing is written that could not be read again.
  func checked(_ bytes: [UInt8]) throws(StoreError) -> IncidentFile {
    do {
      return try IncidentFile.read(bytes, path: path, fileName: change.incident.text)
    } catch {
      throw .unwritable(error)
    }
  }
}

extension Change {
  /// The records that this change makes.
  fileprivate var madeRecords: Set<RecordID> {
    Set(edits.filter { $0.before == nil }.compactMap(\.after?.id))
  }

  /// What the change found as the record's text or name; nil when it does not touch the record.
  fileprivate func name(of id: RecordID) -> String? {
    let edit = edits.first { $0.before?.id == id || $0.after?.id == id }
    return (edit?.before ?? edit?.after)?.ownName
  }
}
