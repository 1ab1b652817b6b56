import CutoffDomain

extension Saving {
  /// Moves the incident's file to the trash. Refused when others changed it since it was loaded.
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
      throw .changedElsewhere(change.incident, record: nil, member: nil)
    }
    try Folder.make(paths.trash)
    let place = Trash(paths: paths, incident: change.incident).freePath
    switch RenameCall.replacing(path, place) {
    case .done: break
    case .failed(let number): throw .system(.swap, path: path, errorNumber: number)
    case .unsupported: throw .system(.swap, path: path, errorNumber: 0)
    }
    try Folder.sync(paths.trash)
    try Folder.sync(paths.incidents)
  }

  /// Writes what stands at `path` once more, to a new file: a second sync of the same one proves nothing.
  static func rewrite(_ path: String) throws(StoreError) {
    let disk: StoredFile
    do {
      disk = try StoredFile.read(path)
    } catch {
      throw .damaged(error)
    }
    let temporary = try TemporaryFile(folder: Folder.parent(path), bytes: disk.bytes, like: disk)
    _ = try FileSwap.put(temporary, at: path, expecting: disk.bytes)
    try Folder.sync(Folder.parent(path))
  }
}
