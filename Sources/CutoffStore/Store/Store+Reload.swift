import CutoffDomain

extension Store {
  /// Looks at the folder and reads what changed there. A file that is missing, empty or cannot be read keeps
  /// its last good state, marked as stale; it counts as deleted or damaged only after three more looks,
  /// `StoreNews.retryAfterMilliseconds` apart. `isRetry` false for a look that comes between those: it
  /// does not count. A folder that is gone as a whole deletes nothing.
  package mutating func reload(isRetry: Bool = true) throws(StoreError) -> StoreNews {
    // Another program may have made the store meanwhile.
    if isToBeMade { isToBeMade = !paths.isStore }
    guard !isToBeMade else { return StoreNews() }
    var news = StoreNews()
    let before = condition
    countsMisses = isRetry
    lookAtRights()
    let names: [String]
    do {
      names = try paths.incidentNames(holdsIncidents: !files.isEmpty)
      folderProblem = nil
    } catch {
      folderProblem = error
      news.hasOtherProblems = condition != before
      return news
    }
    let isFirst = files.isEmpty && deleted.isEmpty && refused.isEmpty
    let toRead = names.sorted().compactMap { needsReading($0) }
    if isFirst { files.reserveCapacity(toRead.count) }
    let outcomes = ParallelLoad.read(toRead.map(\.text), folder: paths.incidents)
    for (id, outcome) in zip(toRead, outcomes) { take(outcome, of: id, news: &news) }
    if !isFirst { forget(missingFrom: Set(names), news: &news) }
    news.hasOtherProblems = condition != before
    return news
  }

  /// What is said of the store and its files beside their content.
  private var condition: Condition {
    Condition(
      isReadOnly: isReadOnly, folder: folderProblem, refused: refused.mapValues(\.problem),
      stale: files.filter { $0.value.problem != nil }.mapValues { Stale($0.problem, $0.isSettled) })
  }

  private struct Condition: Hashable {
    var isReadOnly: Bool
    var folder: StoreError?
    var refused: [String: FileProblem]
    var stale: [IncidentID: Stale]
  }

  private struct Stale: Hashable {
    var problem: FileProblem?
    var isSettled: Bool

    init(_ problem: FileProblem?, _ isSettled: Bool) {
      self.problem = problem
      self.isSettled = isSettled
    }
  }

  /// The rights of the folder may be given or taken while the store is open.
  private mutating func lookAtRights() {
    guard !isReadOnlyForGood, paths.isStore else { return }
    isReadOnly = !paths.isWritable
  }

  /// The incident whose file this is, if it is not the state that was read last.
  private mutating func needsReading(_ name: String) -> IncidentID? {
    guard !name.hasPrefix(".") else {
      if name.hasPrefix(TemporaryFile.rescuedPrefix) {
        let problem = FileProblem(path: paths.incidents + "/" + name, reason: .putAside)
        refused[name] = RefusedFile(problem: problem, stamp: nil)
      }
      return nil
    }
    let id = StorePaths.stem(of: name).flatMap(IncidentID.init)
    // What is not known yet is read whatever it is, and its stamp taken then.
    if let id, refused[name] == nil, deleted[id] == nil, files[id] == nil { return id }
    let path = paths.incidents + "/" + name
    let stamp = FileStamp.of(path)
    if let old = refused[name], old.stamp == stamp, !old.problem.reason.mayPass { return nil }
    guard let id else {
      refused[name] = RefusedFile(problem: FileProblem(path: path, reason: .ofBadName(name)), stamp: stamp)
      return nil
    }
    if let deleted = deleted[id] { return deleted.stamp == stamp ? nil : id }
    guard let file = files[id], stamp != nil else { return id }
    if file.problem == nil { return file.stamp == stamp ? nil : id }
    let isDone = file.isSettled && file.problemStamp == stamp && file.problem?.reason.mayPass == false
    return isDone ? nil : id
  }

  private mutating func take(_ outcome: ParallelLoad.Outcome, of id: IncidentID, news: inout StoreNews) {
    switch outcome {
    case .success(let read):
      if let found = DeletedFile(read) {
        // What this screen has of it is kept: a change made here meanwhile is not lost to the deletion.
        if let old = files[id] {
          gone[id] = old
          news.deleted.insert(id)
        }
        (deleted[id], files[id]) = (found, nil)
        refused[id.text + StorePaths.suffix] = nil
        return
      }
      if !deleted.isEmpty { deleted[id] = nil }
      if files.updateValue(read, forKey: id)?.says(read) != true { news.changed.insert(id) }
      if !gone.isEmpty { gone[id] = nil }
      if !refused.isEmpty { refused[id.text + StorePaths.suffix] = nil }
    case .failure(let problem): refuse(id, problem, news: &news)
    }
  }

  private mutating func refuse(
    _ id: IncidentID, _ problem: FileProblem, news: inout StoreNews
  ) {
    guard files[id] != nil else {
      let name = id.text + StorePaths.suffix
      refused[name] = RefusedFile(problem: problem, stamp: FileStamp.of(problem.path))
      retryLater(problem, news: &news)
      return
    }
    miss(id, problem, news: &news)
  }

  private mutating func forget(missingFrom names: Set<String>, news: inout StoreNews) {
    refused = refused.filter { names.contains($0.key) }
    deleted = deleted.filter { names.contains($0.key.text + StorePaths.suffix) }
    for id in files.keys.sorted() where !names.contains(id.text + StorePaths.suffix) {
      miss(id, FileProblem(path: paths.incident(id), reason: .missingOrEmpty), news: &news)
      guard let file = files[id], file.isSettled else { continue }
      gone[id] = file
      files[id] = nil
      news.deleted.insert(id)
    }
  }

  private mutating func miss(_ id: IncidentID, _ problem: FileProblem, news: inout StoreNews) {
    guard var file = files[id] else { return }
    if countsMisses || file.missedLooks == 0 { file.missedLooks += 1 }
    file.problem = problem
    file.problemStamp = FileStamp.of(problem.path)
    files[id] = file
    guard !file.isSettled else { return retryLater(problem, news: &news) }
    let pause = StoreNews.retryPauses[file.missedLooks - 1]
    news.retryAfterMilliseconds = min(news.retryAfterMilliseconds ?? pause, pause)
  }

  /// Nobody tells of it when the system can read a file again.
  private func retryLater(_ problem: FileProblem, news: inout StoreNews) {
    guard problem.reason.isUnreadable, problem.reason.mayPass else { return }
    news.retryAfterMilliseconds = min(news.retryAfterMilliseconds ?? .max, StoreNews.unreadablePause)
  }
}

extension LoadedFile {
  /// Whether another state of the file says the same.
  fileprivate func says(_ other: LoadedFile) -> Bool {
    incident == other.incident && clashes == other.clashes && conflict == other.conflict
  }
}
