import CutoffDomain

extension Store {
  /// Looks at the folder and reads what changed there. A file that can no longer be read keeps its last
  /// good state, marked as stale; one that is missing or empty counts as deleted only after three more
  /// looks, `StoreNews.retryAfterMilliseconds` apart.
  package mutating func reload() throws(StoreError) -> StoreNews {
    // Another program may have made the store meanwhile.
    if isToBeMade { isToBeMade = !Folder.exists(paths.incidents) }
    guard !isToBeMade else { return StoreNews() }
    var news = StoreNews()
    let problemsBefore = problems
    let names = try Folder.names(paths.incidents)
    let toRead = names.sorted().compactMap { needsReading($0) }
    let outcomes = ParallelLoad.read(toRead.map(\.text), folder: paths.incidents)
    for (id, outcome) in zip(toRead, outcomes) { take(outcome, of: id, news: &news) }
    forget(missingFrom: Set(names), news: &news)
    news.hasOtherProblems = problems != problemsBefore
    return news
  }

  private var problems: [FileProblem?] {
    refused.sorted { $0.key < $1.key }.map(\.value.problem)
      + files.sorted { $0.key < $1.key }.map(\.value.problem)
  }

  /// The incident whose file this is, if it is not the state that was read last.
  private mutating func needsReading(_ name: String) -> IncidentID? {
    let path = paths.incidents + "/" + name
    if name.hasPrefix(TemporaryFile.rescuedPrefix) {
      refused[name] = RefusedFile(problem: FileProblem(path: path, reason: .putAside), stamp: nil)
    }
    guard !name.hasPrefix(".") else { return nil }
    let stamp = FileStamp.of(path)
    if let old = refused[name], old.stamp == stamp { return nil }
    guard let id = StorePaths.stem(of: name).flatMap(IncidentID.init) else {
      refused[name] = RefusedFile(problem: FileProblem(path: path, reason: .badFileName), stamp: stamp)
      return nil
    }
    if let file = files[id], file.stamp == stamp, file.problem == nil { return nil }
    return id
  }

  private mutating func take(_ outcome: ParallelLoad.Outcome, of id: IncidentID, news: inout StoreNews) {
    switch outcome {
    case .success(let read):
      if files[id]?.incident != read.incident || files[id]?.clashes != read.clashes {
        news.changed.insert(id)
      }
      files[id] = read
      gone[id] = nil
      refused[id.text + StorePaths.suffix] = nil
    case .failure(let problem): refuse(id, problem, news: &news)
    }
  }

  private mutating func refuse(
    _ id: IncidentID, _ problem: FileProblem, news: inout StoreNews
  ) {
    guard files[id] != nil else {
      let name = id.text + StorePaths.suffix
      refused[name] = RefusedFile(problem: problem, stamp: FileStamp.of(problem.path))
      return
    }
    if problem.reason == .missingOrEmpty {
      miss(id, problem, news: &news)
    } else {
      files[id]?.problem = problem
    }
  }

  private mutating func forget(missingFrom names: Set<String>, news: inout StoreNews) {
    refused = refused.filter { names.contains($0.key) }
    for id in files.keys.sorted() where !names.contains(id.text + StorePaths.suffix) {
      miss(id, FileProblem(path: paths.incident(id), reason: .missingOrEmpty), news: &news)
      guard let file = files[id], file.missedLooks > StoreNews.retryPauses.count else { continue }
      gone[id] = file
      files[id] = nil
      news.deleted.insert(id)
    }
  }

  private mutating func miss(_ id: IncidentID, _ problem: FileProblem, news: inout StoreNews) {
    files[id]?.problem = problem
    files[id]?.missedLooks += 1
    let looks = files[id]?.missedLooks ?? 0
    guard looks <= StoreNews.retryPauses.count else { return }
    let pause = StoreNews.retryPauses[looks - 1]
    news.retryAfterMilliseconds = min(news.retryAfterMilliseconds ?? pause, pause)
  }
}
