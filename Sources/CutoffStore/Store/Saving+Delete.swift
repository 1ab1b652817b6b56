import CutoffDomain

extension Saving {
  /// Moves the incident's file to the trash. Refused when others changed it since it was loaded, and as an
  /// undo or redo also when it holds more than the change knows.
  func delete(loaded: LoadedFile?) throws(StoreError) {
    guard let loaded else { throw .noIncident(change.incident) }
    let path = paths.incident(change.incident)
    let disk: StoredFile
    do {
      disk = try StoredFile.read(path)
    } catch {
      throw .damaged(error)
    }
    guard disk.bytes == loaded.bytes else {
      throw .changedElsewhere(change.incident, record: nil, member: nil, name: loaded.incident.header.title)
    }
    guard rule == .keepBoth || holdsOnlyTheChange(loaded) else {
      throw .changedElsewhere(change.incident, record: nil, member: nil, name: loaded.incident.header.title)
    }
    try Folder.make(paths.trash)
    let place = Trash(paths: paths, incident: change.incident).freePath
    switch RenameCall.replacing(path, place) {
    case .done: break
    case .failed(let number): throw .system(.remove, path: path, errorNumber: number)
    case .unsupported: throw .system(.remove, path: path, errorNumber: 0)
    }
    try Folder.sync(paths.trash)
    try Folder.sync(paths.incidents)
  }

  /// Whether the incident is the one that the change made, with no value waiting for a choice. A deletion
  /// that a person asked for lists no records and takes whatever there is.
  private func holdsOnlyTheChange(_ loaded: LoadedFile) -> Bool {
    guard loaded.clashes.isEmpty, let header = change.header?.before else { return false }
    let incident = loaded.incident
    guard IncidentCodec.json(incident.header) == IncidentCodec.json(header) else { return false }
    let made = change.edits.compactMap(\.before)
    return made.isEmpty || jsonByID(made) == jsonByID(incident.records)
  }

  private func jsonByID(_ records: [Record]) -> [RecordID: JSONValue] {
    let zone = change.header?.before?.zone ?? .utc
    return Dictionary(records.map { ($0.id, $0.json(zone: zone)) }) { first, _ in first }
  }

  /// Writes what stands at `path` once more, to a new file: a second sync of the same one proves nothing.
  static func rewrite(_ path: String) throws(StoreError) {
    let disk: StoredFile
    do {
      disk = try StoredFile.read(path)
    } catch {
      throw .damaged(error)
    }
    let temporary = try TemporaryFile(for: path, bytes: disk.bytes, like: disk)
    _ = try FileSwap.put(temporary, at: path, expecting: disk.bytes)
    try Folder.sync(Folder.parent(path))
  }
}
