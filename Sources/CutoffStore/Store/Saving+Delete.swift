import CutoffDomain

extension Saving {
  /// Moves the incident's file to the trash. Refused when others changed it since it was loaded, and as an
  /// undo or redo also when it holds more than the change knows.
  func delete(loaded: LoadedFile?) throws(StoreError) {
    guard let loaded else { throw .noIncident(change.incident) }
    let trash = Trash(paths: paths, incident: change.incident)
    guard let disk = try currentFile(mayComeBack: true) else {
      // Somebody was first. What they deleted without the trash can be undone here, too.
      if try trash.file()?.incident != loaded.incident { try trash.keep(loaded.bytes, like: nil) }
      return
    }
    guard disk.bytes == loaded.bytes, rule == .keepBoth || holdsOnlyTheChange(loaded) else {
      throw changedElsewhere(loaded)
    }
    try move(loaded, to: trash)
    for folder in [paths.trash, paths.incidents] {
      let number = Folder.failure { () throws(StoreError) in try Folder.syncAnew(folder) }
      guard let number else { continue }
      throw .notConfirmed(path: paths.incident(change.incident), errorNumber: number)
    }
  }

  private func changedElsewhere(_ loaded: LoadedFile) -> StoreError {
    .changedElsewhere(change.incident, record: nil, member: nil, name: loaded.incident.header.title)
  }

  private func move(_ loaded: LoadedFile, to trash: Trash) throws(StoreError) {
    try Folder.make(paths.trash)
    let path = paths.incident(change.incident)
    let place = trash.freePath
    var result = RenameCall.withoutReplacing(path, place)
    if result == .unsupported { result = RenameCall.replacing(path, place) }
    if case .failed(let number) = result { throw .system(.remove, path: path, errorNumber: number) }
    // What somebody wrote in between was not meant.
    let moved: StoredFile
    do {
      moved = try StoredFile.read(place)
    } catch {
      _ = RenameCall.withoutReplacing(place, path)
      throw StoreError(unread: FileProblem(path: path, reason: error.reason))
    }
    guard moved.bytes == loaded.bytes else {
      _ = RenameCall.withoutReplacing(place, path)
      throw changedElsewhere(loaded)
    }
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
    for _ in 0..<rounds {
      let disk: StoredFile
      do {
        disk = try StoredFile.read(path)
      } catch {
        throw StoreError(unread: error)
      }
      let temporary = try TemporaryFile(for: path, bytes: disk.bytes, like: disk)
      guard case .done = try FileSwap.put(temporary, at: path, expecting: disk.bytes) else { continue }
      if let error = syncFolder(Folder.parent(path), for: path) { throw error }
      return
    }
    throw .keepsChanging(path)
  }
}
