import CutoffDomain

extension Store {
  /// Looks at the folder and reads what changed there. A file that can no longer be read keeps its last
  /// good state, marked as stale; one that is missing or empty counts as deleted only after three more
  /// looks, `StoreNews.retryAfterMilliseconds` apart.
  package mutating func reload() throws(StoreError) -> StoreNews {
    guard !isToBeMade else { return StoreNews() }
    var news = StoreNews()
    let problemsBefore = problems
    let names = try Folder.names(paths.incidents)
    for name in names.sorted() where !name.hasPrefix(".") { look(at: name, news: &news) }
    forget(missingFrom: Set(names), news: &news)
    news.hasOtherProblems = problems != problemsBefore
    return news
  }

  private var problems: [FileProblem?] {
    refused.sorted { $0.key < $1.key }.map(\.value.problem)
      + files.sorted { $0.key < $1.key }.map(\.value.problem)
  }

  private mutating func look(at name: String, news: inout StoreNews) {
    let path = paths.incidents + "/" + name
    let stamp = FileStamp.of(path)
    guard let stem = StorePaths.stem(of: name), let id = IncidentID(stem) else {
      refused[name] = RefusedFile(problem: FileProblem(path: path, reason: .badFileName), stamp: stamp)
      return
    }
    if let file = files[id], file.stamp == stamp, file.problem == nil { return }
    if let old = refused[name], old.stamp == stamp { return }
    do {
      let read = try LoadedFile.read(path, stem: stem)
      if files[id]?.incident != read.incident || files[id]?.clashes != read.clashes {
        news.changed.insert(id)
      }
      files[id] = read
      refused[name] = nil
    } catch {
      refuse(name, id, error, stamp: stamp, news: &news)
    }
  }

  private mutating func refuse(
    _ name: String, _ id: IncidentID, _ problem: FileProblem, stamp: FileStamp?, news: inout StoreNews
  ) {
    guard files[id] != nil else {
      refused[name] = RefusedFile(problem: problem, stamp: stamp)
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
