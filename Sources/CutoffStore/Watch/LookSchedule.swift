/// When to look at the store: shortly after news of it, once a burst of them is over, and again for files
/// that may be in the middle of being replaced. All times are milliseconds of the steady clock.
package struct LookSchedule {
  package enum Due: Hashable {
    case news
    /// A look that counts for files that could not be read.
    case retry
  }

  private var firstNews: Int64?
  private var latestNews: Int64?
  private var retryAt: Int64?

  /// A burst is over when nothing came for so long; a long one is looked at in between.
  private static let quiet: Int64 = 50
  private static let longest: Int64 = 250

  package init() {}

  package mutating func hears(at time: Int64) {
    firstNews = firstNews ?? time
    latestNews = time
  }

  /// A look that counts, `pause` milliseconds from now.
  package mutating func retry(after pause: Int?, at time: Int64) {
    guard let pause else { return }
    let wanted = time + Int64(pause)
    retryAt = retryAt.map { min($0, wanted) } ?? wanted
  }

  /// What is due now; it is taken off the schedule.
  package mutating func due(at time: Int64) -> Due? {
    if let retryAt, retryAt <= time {
      self = LookSchedule()
      return .retry
    }
    guard let newsAt, newsAt <= time else { return nil }
    firstNews = nil
    latestNews = nil
    return .news
  }

  /// Milliseconds until something is due; nil when nothing is waited for.
  package func wait(at time: Int64) -> Int? {
    let next = [newsAt, retryAt].compactMap { $0 }.min()
    return next.map { Int(max(0, $0 - time)) }
  }

  private var newsAt: Int64? {
    guard let firstNews, let latestNews else { return nil }
    return min(latestNews + Self.quiet, firstNews + Self.longest)
  }
}
