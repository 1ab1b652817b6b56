/// A time with the precision that its source gave: "3/7 afternoon", "8/2016", "15:39".
///
/// Seconds, minutes and hours are instants: their unit has no length. Coarser units run from their
/// first to their last second.
package struct TimePoint: Hashable, Sendable {
  /// First second of the unit.
  package let start: Instant
  // Few bytes: every record holds several.
  private let secondsEast: Int32
  private let length: Int32
  package let zone: Zone
  package let precision: Precision
  /// Set if and only if `precision` is `partOfDay`.
  package let part: PartOfDay?

  /// First moment of the unit on the wall in `zone`.
  package var wall: WallTime { WallTime(seconds: start.seconds + Int64(secondsEast)) }
  /// First second after the unit; equals `start` for clock times.
  package var end: Instant { start.advanced(by: Int64(length)) }

  /// The unit of `precision` that contains `wall`. `precision` must not be `unknown`; a missing part
  /// makes `partOfDay` a `day`.
  package init(_ precision: Precision, _ wall: WallTime, zone: Zone, part: PartOfDay? = nil) {
    self.init(precision, wall, zone: zone, part: part, offset: nil)
  }

  /// A clock time that is known as an instant, as `zone` shows it.
  package init(instant: Instant, precision: Precision = .second, zone: Zone) {
    self.init(
      precision.isClockTime ? precision : .second, zone.wall(at: instant), zone: zone, part: nil,
      offset: zone.offset(at: instant))
  }

  private init(
    _ precision: Precision, _ wall: WallTime, zone: Zone, part: PartOfDay?, offset: Int?
  ) {
    let date = wall.date
    self.zone = zone
    self.part = precision == .partOfDay ? part : nil
    let first: WallTime
    let next: WallTime
    switch precision {
    case .second, .minute, .hour:
      first = wall
      next = wall
    case .partOfDay:
      let hours = part?.hours ?? (from: 0, to: 24)
      first = WallTime(startOf: date).adding(seconds: Int64(hours.from) * Span.hour)
      next = WallTime(startOf: date).adding(seconds: Int64(hours.to) * Span.hour)
    case .day, .unknown:
      first = WallTime(startOf: date)
      next = WallTime(startOf: date.adding(days: 1))
    case .week:
      first = WallTime(startOf: date.monday)
      next = WallTime(startOf: date.monday.adding(days: 7))
    case .month:
      first = WallTime(startOf: date.firstOfMonth)
      next = WallTime(startOf: date.firstOfMonth.adding(months: 1))
    case .quarter:
      let opening = date.firstOfMonth.adding(months: -((date.month - 1) % 3))
      first = WallTime(startOf: opening)
      next = WallTime(startOf: opening.adding(months: 3))
    case .year:
      let opening = date.firstOfMonth.adding(months: 1 - date.month)
      first = WallTime(startOf: opening)
      next = WallTime(startOf: opening.adding(months: 12))
    }
    self.precision = precision == .partOfDay && part == nil ? .day : precision
    if precision.isClockTime, let offset {
      start = Instant(seconds: first.seconds - Int64(offset))
    } else {
      start = zone.instant(of: first)
    }
    let end = precision.isClockTime ? start : zone.instant(of: next)
    // On a day that a zone skipped a part of it can end before it begins.
    length = Int32(clamping: end.seconds(since: start))
    secondsEast = Int32(clamping: first.seconds - start.seconds)
  }

  /// The unit's last second; the instant itself for clock times.
  package var lastSecond: Instant {
    precision.isClockTime ? start : end.advanced(by: -1)
  }

  /// Seconds east of Greenwich at the start.
  package var offset: Int { Int(secondsEast) }
}
