import CutoffDomain

extension Store {
  /// Puts both versions of a file with git's conflict markers together on disk, as they are shown, and gives
  /// the incident; what clashes stays in `clashes` to be chosen. Does nothing to a file without markers.
  package mutating func resolveConflict(_ id: IncidentID) throws(StoreError) -> Incident {
    guard !isReadOnly else { throw .readOnly(paths.root) }
    guard files[id] != nil else { throw absence(of: id) }
    let path = paths.incident(id)
    try Folder.make(paths.hidden)
    let resolved = try FolderLock.hold(paths.lock) { () throws(StoreError) in
      try Self.resolved(path, id: id)
    }
    files[id] = resolved
    return resolved.incident
  }

  private static func resolved(_ path: String, id: IncidentID) throws(StoreError) -> LoadedFile {
    do {
      let disk = try StoredFile.read(path)
      let loaded = try LoadedFile.readMerging(path, stem: id.text)
      guard let conflict = loaded.conflict else { return loaded }
      let temporary = try TemporaryFile(for: path, bytes: conflict.merged, like: disk)
      guard case .done = try FileSwap.put(temporary, at: path, expecting: loaded.bytes) else {
        throw StoreError.keepsChanging(path)
      }
      try Folder.sync(Folder.parent(path))
      return try LoadedFile.read(path, stem: id.text)
    } catch let error as StoreError {
      throw error
    } catch let problem as FileProblem {
      throw StoreError(unread: problem)
    } catch {
      throw .keepsChanging(path)
    }
  }
}
