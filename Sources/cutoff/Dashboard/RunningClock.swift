import CutoffDomain

/// The clock of a running dashboard: starts at a given instant and runs with the machine's steady
/// clock, so that a step of the system's time does not make the countdown jump.
struct RunningClock {
  private let start: Instant
  /// Milliseconds of the steady clock at `start`.
  private let startedAt: Int64
  private let steady: @Sendable () -> Int64

  /// `steady` gives milliseconds that never go back.
  init(start: Instant, millisecondsIntoSecond: Int64 = 0, steady: @escaping @Sendable () -> Int64) {
    self.start = start
    self.steady = steady
    startedAt = steady() - millisecondsIntoSecond
  }

  var now: Instant { start.advanced(by: (steady() - startedAt) / 1_000) }

  /// Milliseconds until `now` changes, 1 … 1000.
  var millisecondsToNextSecond: Int { Int(1_000 - (steady() - startedAt) % 1_000) }
}
