import CutoffDomain

extension Store {
  /// Makes an incident of a whole file, byte for byte: also what this version does not know of it. A file that says
  /// that its incident is deleted makes one that is not. Refused with `incidentExists` where the incident is there, or
  /// lies in the trash with another content: who wants that one back restores it first. What was brought is taken
  /// back by a deletion.
  package mutating func bring(_ bytes: [UInt8], as id: IncidentID) throws(StoreError) -> Incident {
    if let storeFileProblem { throw StoreError(unread: storeFileProblem) }
    guard files[id]?.conflict == nil else { throw .conflicted(id) }
    try prepareToWrite(makesStore: true)
    let save = Saving(
      paths: paths, change: Change(incident: id, title: ""), rule: .refuse, now: .distantPast, author: "")
    let saved = try FolderLock.hold(paths.lock, patience: lockPatience) { () throws(StoreError) in
      if let file = refused[id.text + StorePaths.suffix] { throw StoreError(unread: file.problem) }
      return try save.bring(bytes, loaded: files[id] ?? gone[id])
    }
    remember(saved.file)
    if let problem = saved.notConfirmed { throw problem }
    return saved.file.incident
  }
}
