extension SaidTime {
  /// How an act at `moment` stands to the time that was said: early if its unit ends by the start of the
  /// said unit, late if it starts after the said unit; with "until the end of" after the unit that follows.
  /// "At 10 o'clock" has an hour's room, "at 10:05" a minute's.
  func carriedOut(at moment: FactTime) -> DeadlineState {
    guard let point else { return .carriedOut }
    if moment.occupiedUntil <= point.start { return .carriedOutEarly }
    guard boundary != .after else { return .carriedOut }
    return moment.start >= room(after: point) ? .carriedOutLate : .carriedOut
  }

  private func room(after point: TimePoint) -> Instant {
    let length = point.precision.room
    guard boundary == .untilEndOf else { return max(point.end, point.start.advanced(by: length)) }
    guard length == 0 else { return point.start.advanced(by: 2 * length) }
    guard point.precision != .partOfDay else {
      return point.end.advanced(by: point.end.seconds(since: point.start))
    }
    return TimePoint(point.precision, point.zone.wall(at: point.end), zone: point.zone).end
  }
}

extension Precision {
  /// The length of a clock time's unit in seconds; 0 for units that have a length of their own.
  fileprivate var room: Int64 {
    switch self {
    case .second: 1
    case .minute: Span.minute
    case .hour: Span.hour
    case .partOfDay, .day, .week, .month, .quarter, .year, .unknown: 0
    }
  }
}
