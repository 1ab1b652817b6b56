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
  /// The end that counts: of a recurring window that of its tick, as long after its start as the first one's.
  package var until: SaidTime? {
    guard let until = deadline.until, let tick = tick?.point, let first = deadline.due.point,
      let point = until.point, tick != first
    else { return deadline.until }
    var shifted = until
    let later = tick.wall.seconds - first.wall.seconds
    shifted.says = ""
    shifted.point = TimePoint(
      point.precision, point.wall.adding(seconds: later), zone: point.zone, part: point.part)
    return shifted
  }

  /// Nil for a deadline that stops no service, has no end, or ends no later than it starts.
  package var window: Window? {
    guard deadline.stopsService else { return nil }
    return Window(start: due.due, end: until?.due)
  }

  /// When the service is expected back; see `window`.
  package var windowEnd: Instant? { window?.end }
}

extension Standing {
  /// The window of a deadline; nil for one that has none.
  package func window(of deadline: RecordID?) -> Window? {
    guard let deadline else { return nil }
    return deadlines.first { $0.deadline.id == deadline }?.window
  }
}
