import CutoffDomain

extension Store {
  /// Puts both versions of a file with git's conflict markers together on disk, as they are shown, and gives
  /// the incident; what clashes stays in `clashes` to be chosen. Conflict copies beside the file are joined to it
  /// likewise, each of which goes once its content was read back. Does nothing where there is neither.
  package mutating func resolveConflict(_ id: IncidentID) throws(StoreError) -> Incident {
    guard files[id] != nil else { throw absence(of: id) }
    let path = paths.incident(id)
    try prepareToWrite()
    let (copies, folder) = (conflictCopies[id] ?? [], paths.incidents)
    let resolved = try FolderLock.hold(paths.lock) { () throws(StoreError) in
      var resolved = try Self.resolved(path, id: id)
      for name in copies { resolved = try Self.joined(resolved, folder + "/" + name, at: path, id: id) }
      return resolved
    }
    for name in copies where FileStamp.of(folder + "/" + name) == nil { refused[name] = nil }
    // Deleted on both sides: the next look takes it off the screen.
    if DeletedFile(resolved) == nil { files[id] = resolved }
    return resolved.incident
  }

  /// Nobody knows what a copy and the file come from: whatever differs is kept twice.
  private static func joined(
    _ loaded: LoadedFile, _ copy: String, at path: String, id: IncidentID
  ) throws(StoreError) -> LoadedFile {
    do {
      let (disk, other) = (try StoredFile.read(path), try StoredFile.read(copy))
      _ = try IncidentFile.read(other.bytes, path: copy, fileName: id.text)
      let merged = try IncidentMerge.merge(
        base: ([], path), ours: (disk.bytes, path), theirs: (other.bytes, copy))
      let temporary = try TemporaryFile(for: path, bytes: merged.bytes, like: disk)
      guard case .done = try FileSwap.put(temporary, at: path, expecting: disk.bytes) else {
        throw StoreError.keepsChanging(path)
      }
      try Folder.sync(Folder.parent(path))
      let back = try StoredFile.read(path)
      guard back.bytes == merged.bytes, try StoredFile.read(copy).bytes == other.bytes else {
        throw StoreError.keepsChanging(path)
      }
      try remove(copy)
      return try LoadedFile(back, path: path, stem: id.text)
    } catch let error as StoreError {
      throw error
    } catch let problem as FileProblem {
      throw .damaged(problem)
    } catch {
      throw .keepsChanging(path)
    }
  }

  private static func resolved(_ path: String, id: IncidentID) throws(StoreError) -> LoadedFile {
    do {
      let disk = try StoredFile.read(path)
      var quick = QuickFile()
      let loaded = try LoadedFile.readMerging(path, stem: id.text, &quick)
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
