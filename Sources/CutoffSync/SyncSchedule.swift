/// When a dashboard that stays open syncs by itself: every so often, and with growing pauses while the server is not
/// reached. Times are milliseconds of a clock that never goes back.
package struct SyncSchedule: Hashable, Sendable {
  /// Milliseconds; nil for never by itself.
  private let every: Int64?
  private var next: Int64?
  private var failures = 0

  /// No pause grows longer, unless the person chose a longer one.
  private static let longest: Int64 = 600_000

  /// `every` in seconds. The first turn comes at once.
  package init(every: Int64?, at time: Int64) {
    self.every = every.map { $0 * 1_000 }
    next = every.map { _ in time }
  }

  package func isDue(at time: Int64) -> Bool { next.map { $0 <= time } ?? false }

  /// Nothing is due while one runs.
  package mutating func started() { next = nil }

  /// `isReached` false where the server was not.
  package mutating func ended(isReached: Bool, at time: Int64) {
    failures = isReached ? 0 : min(failures + 1, 20)
    next = every.map { every in
      let pause = failures == 0 ? every : every * Int64(1 << min(failures, 10))
      return time + max(every, min(pause, Self.longest))
    }
  }
}
