/// A point on the world's time line, in whole seconds since 1970-01-01T00:00:00Z (may be negative).
package struct Instant: Hashable, Comparable, Sendable {
  package var seconds: Int64

  package init(seconds: Int64) {
    self.seconds = seconds
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }

  /// The instant `seconds` later (earlier when negative).
  package func advanced(by seconds: Int64) -> Instant {
    Instant(seconds: self.seconds + seconds)
  }

  /// Seconds from `earlier` to this instant; negative when this instant comes first.
  package func seconds(since earlier: Instant) -> Int64 {
    seconds - earlier.seconds
  }

  /// How many lengths of `span` seconds are over since 1970; -1 in the last one before it.
  package func count(of span: Int64) -> Int64 {
    seconds >= 0 ? seconds / span : (seconds - span + 1) / span
  }

  package static let distantPast = Instant(seconds: -62_135_596_800)
  package static let distantFuture = Instant(seconds: 253_402_300_799)
}

/// Lengths in seconds of the units that do not depend on a calendar.
package enum Span {
  package static let minute: Int64 = 60
  package static let hour: Int64 = 3_600
  package static let day: Int64 = 86_400
}
