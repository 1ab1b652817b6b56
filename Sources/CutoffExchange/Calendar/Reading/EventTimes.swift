import CutoffDomain

/// When something of a calendar starts and how long it takes, before it is repeated.
struct EventTimes: Sendable {
  var start: CalendarTime
  /// Where its walls lie; of times with the mark Z, UTC.
  var zone: CalendarZone
  /// The zone in which its times are kept.
  var shown: Zone
  /// Nil for what takes no time.
  var length: Length?
  /// From what the rule counts to what is due: of a task from its start to its due.
  var lead: Int64 = 0

  enum Length: Sendable {
    /// Whole days; at least one.
    case days(Int)
    case elapsed(Int64)
    case span(CalendarSpan)
  }

  /// What is due on the day of the rule that is `date`, and its end.
  func said(on date: CivilDate) -> (due: TimePoint, until: TimePoint?) {
    let wall = wall(on: date).adding(seconds: lead)
    guard start.form != .date else {
      let due = TimePoint(.day, WallTime(startOf: wall.date), zone: shown)
      guard case .days(let days) = length else { return (due, nil) }
      return (due, TimePoint(.day, WallTime(startOf: wall.date.adding(days: days - 1)), zone: shown))
    }
    let instant = zone.instant(of: wall)
    return (point(instant), end(of: wall, instant).map(point))
  }

  private func end(of wall: WallTime, _ instant: Instant) -> Instant? {
    switch length {
    case nil: nil
    case .days(let days): zone.instant(of: wall.adding(seconds: Int64(days) * Span.day))
    case .elapsed(let seconds): instant.advanced(by: seconds)
    case .span(let span):
      zone.instant(of: wall.adding(seconds: Int64(span.days) * Span.day)).advanced(by: span.seconds)
    }
  }

  private func point(_ instant: Instant) -> TimePoint {
    TimePoint(instant: instant, precision: instant.seconds % 60 == 0 ? .minute : .second, zone: shown)
  }

  /// The time of day of the start on another day.
  func wall(on date: CivilDate) -> WallTime {
    WallTime(startOf: date).adding(seconds: Int64(start.wall.secondOfDay))
  }

  /// The instant at which the rule's day `date` begins for it; of whole days their first moment.
  func instant(on date: CivilDate) -> Instant { zone.instant(of: wall(on: date)) }
}
