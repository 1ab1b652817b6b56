import CutoffDomain

extension Store {
  /// Carries out `change` and gives the incident as it is then on disk, with what others did meanwhile; nil
  /// when the change deleted it. Where others changed the same member both values are kept (`clashes`).
  /// `now` and `author` are for what a deletion leaves behind.
  package mutating func apply(
    _ change: Change, now: Instant, author: String
  ) throws(StoreError) -> Incident? {
    try perform(change, rule: .keepBoth, now: now, author: author)
  }

  /// Takes `change` back. Refused with `changedElsewhere` where something else holds the place now.
  package mutating func revert(
    _ change: Change, now: Instant, author: String
  ) throws(StoreError) -> Incident? {
    try perform(change.inverse, rule: .refuse, now: now, author: author)
  }

  /// Carries out again a change that was taken back. Refused as `revert` is.
  package mutating func redo(
    _ change: Change, now: Instant, author: String
  ) throws(StoreError) -> Incident? {
    try perform(change, rule: .refuse, now: now, author: author)
  }

  private mutating func perform(
    _ change: Change, rule: ChangeOnFile.Rule, now: Instant, author: String
  ) throws(StoreError) -> Incident? {
    if let storeFileProblem { throw StoreError(unread: storeFileProblem) }
    guard files[change.incident]?.conflict == nil else { throw .conflicted(change.incident) }
    try prepareToWrite(makesStore: true)
    let save = Saving(paths: paths, change: change, rule: rule, now: now, author: author)
    return try FolderLock.hold(paths.lock, patience: lockPatience) { () throws(StoreError) in
      try carryOut(save)
    }
  }

  /// Sees to it that the lock can be taken and a file put in its place.
  mutating func prepareToWrite(makesStore: Bool = false) throws(StoreError) {
    guard !isReadOnly else {
      let isSealed = !isReadOnlyForGood && Seal.isOn(paths.incidents)
      throw isSealed ? .sealed(paths.incidents) : .readOnly(paths.root)
    }
    if isToBeMade, makesStore {
      try Self.makeFolders(paths, name: name)
      isToBeMade = false
    }
    try paths.refuseAbsence(holdsIncidents: !files.isEmpty)
    try Folder.makeLast(paths.hidden)
    try Folder.makeLast(paths.incidents)
  }

  private mutating func carryOut(_ save: Saving) throws(StoreError) -> Incident? {
    let id = save.change.incident
    let loaded = files[id] ?? gone[id]
    if loaded == nil, let file = refused[id.text + StorePaths.suffix] {
      throw StoreError(unread: file.problem)
    }
    if let header = save.change.header, header.before != nil, header.after == nil {
      try delete(save, loaded: loaded)
      return nil
    }
    let saved: Saving.Saved
    do {
      saved = try save.run(loaded: loaded)
    } catch {
      if case .deletedElsewhere = error { tellAbsence(of: id) }
      throw error
    }
    remember(saved.file)
    if let problem = saved.notConfirmed { throw problem }
    // What came back is there for good now.
    try? Trash(paths: paths, incident: id).forget(saved.restored)
    return saved.file.incident
  }

  private mutating func delete(_ save: Saving, loaded: LoadedFile?) throws(StoreError) {
    let id = save.change.incident
    defer { if FileStamp.of(paths.incident(id)) == nil { (files[id], gone[id]) = (nil, nil) } }
    guard let saved = try save.delete(loaded: loaded) else { return }
    remember(saved.file)
    if let problem = saved.notConfirmed { throw problem }
  }

  /// Takes in a file that was just written or read.
  mutating func remember(_ file: LoadedFile) {
    let id = file.incident.id
    deleted[id] = DeletedFile(file)
    files[id] = deleted[id] == nil ? file : nil
    gone[id] = nil
    refused[id.text + StorePaths.suffix] = nil
  }

  /// From now on a change brings the missing incident back.
  private mutating func tellAbsence(of id: IncidentID) {
    files[id]?.isAbsenceTold = true
    gone[id]?.isAbsenceTold = true
  }

  /// Writes the incident's file once more, after `notConfirmed`; confirms that it is gone, after a deletion.
  package mutating func confirm(_ id: IncidentID) throws(StoreError) {
    let path = paths.incident(id)
    let (isGone, folders) = (FileStamp.of(path) == nil, [paths.trash, paths.incidents])
    try paths.refuseAbsence(holdsIncidents: true)
    try FolderLock.hold(paths.lock, patience: lockPatience) { () throws(StoreError) in
      guard isGone else { return try Saving.rewrite(path) }
      for folder in folders where Folder.exists(folder) { try Folder.syncAnew(folder) }
    }
    _ = try reload()
  }
}
