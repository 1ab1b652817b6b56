import CutoffDomain

extension Instant {
  /// The number of its minute.
  var minute: Int64 { count(of: Span.minute) }

  /// When the next minute begins.
  package var nextMinute: Instant { Instant(seconds: (minute + 1) * Span.minute) }
}
