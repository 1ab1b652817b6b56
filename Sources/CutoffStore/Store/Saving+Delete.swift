import CutoffDomain

extension Saving {
  /// Marks the incident's file as deleted (`Deletion` says why it keeps its place); nil where somebody was first.
  /// Refused when others changed it since it was loaded, and as an undo or redo also when it holds more than
  /// the change knows.
  func delete(loaded: LoadedFile?) throws(StoreError) -> Saved? {
    guard let loaded else { throw .noIncident(change.incident) }
    let trash = Trash(paths: paths, incident: change.incident)
    guard let disk = try currentFile(mayComeBack: true) else {
      // What was deleted without the trash can be undone here, too.
      if try trash.file()?.file.incident != loaded.incident { try trash.keep(loaded.bytes, like: nil) }
      return nil
    }
    var tree = try tree(disk.bytes)
    guard tree.standingDeletion == nil else { return nil }
    guard disk.bytes == loaded.bytes, rule == .keepBoth || holdsOnlyTheChange(loaded) else {
      throw changedElsewhere(loaded)
    }
    tree.deletion = Deletion.json(
      of: tree, at: now, by: author, zone: loaded.incident.header.zone, mergedInto: change.header?.successor)
    guard let saved = try put(tree, over: disk) else { throw changedElsewhere(loaded) }
    return saved.notConfirmed == nil ? saved : redone(saved)
  }

  private func changedElsewhere(_ loaded: LoadedFile) -> StoreError {
    .changedElsewhere(change.incident, record: nil, member: nil, name: loaded.incident.header.title)
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
    for milliseconds in pauses {
      pause(before: milliseconds)
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
