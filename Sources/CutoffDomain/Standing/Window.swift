/// A stretch of time for which a service is to be stopped. Half-open.
package struct Window: Hashable, Sendable {
  package var start: Instant
  /// When the service is expected back.
  package var end: Instant

  /// Nil unless the end comes after the start.
  package init?(start: Instant?, end: Instant?) {
    guard let start, let end, start < end else { return nil }
    self.start = start
    self.end = end
  }

  package func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }
}

extension DeadlineStanding {
  /// The end of a window as it was said ("until 17h on 12/8"), of a recurring one that of the tick; nil for a
  /// deadline that opens none, or whose end does not come after its start.
  package var until: SaidTime? {
    guard let until = deadline.until, let end = until.point else { return nil }
    var said = until
    if let tick, let start = deadline.due.point?.wall, let shown = tick.point?.wall {
      let later = shown.seconds - start.seconds
      said.point = TimePoint(end.precision, end.wall.adding(seconds: later), zone: end.zone, part: end.part)
      if later != 0 { said.says = "" }
    }
    guard let due = due.due, let last = said.due, last > due else { return nil }
    return said
  }

  /// The instant at which the window ends: when the service is expected back.
  package var windowEnd: Instant? { until?.due }

  /// Nil for a deadline that stops no service, or opens none.
  package var window: Window? { deadline.stopsService ? Window(start: due.due, end: windowEnd) : nil }

  /// Whether the window has begun and is not over at `now`.
  package func isRunning(at now: Instant) -> Bool {
    Window(start: due.due, end: windowEnd)?.contains(now) ?? false
  }
}

extension Standing {
  /// The window of a deadline; nil for one that has none.
  package func window(of deadline: RecordID?) -> Window? {
    guard let deadline else { return nil }
    return deadlines.first { $0.deadline.id == deadline }?.window
  }
}
