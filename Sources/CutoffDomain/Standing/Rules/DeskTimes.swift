/// The times at which a desk is open, looked through backwards.
struct DeskTimes {
  private let desk: Desk
  private var working: WorkingDays

  /// How many days are looked through for a desk that is seldom open.
  private static let longestPause = 400

  /// Nil without a desk, and for a calendar that is not known here.
  init?(_ desk: Desk?) {
    guard let desk, !desk.hours.isEmpty, let working = WorkingDays(calendar: desk.calendar, days: desk.days)
    else { return nil }
    self.desk = desk
    self.working = working
  }

  /// The instant from which the desk is open for `seconds` in all until `end`; nil where it hardly ever opens.
  mutating func start(of seconds: Int64, endingBy end: Instant) -> Instant? {
    var rest = seconds
    var day = desk.zone.wall(at: end).date
    var pause = 0
    while pause < DeskTimes.longestPause, day.year >= 1 {
      pause += 1
      if working.isWorked(day) {
        for (opens, closes) in stretches(of: day).reversed() where opens < end {
          let length = min(closes, end).seconds(since: opens)
          if length >= rest { return min(closes, end).advanced(by: -rest) }
          rest -= length
          pause = 0
        }
      }
      day = day.adding(days: -1)
    }
    return nil
  }

  /// The close of the day that lies `count` working days before the last one that closes by `end`.
  mutating func closing(daysBefore count: Int, _ end: Instant) -> Instant? {
    var day = desk.zone.wall(at: end).date
    for _ in 0..<DeskTimes.longestPause {
      if working.isWorked(day), let close = stretches(of: day).last?.closes, close <= end {
        guard let first = working.day(-count, after: day) else { return nil }
        return stretches(of: first).last?.closes
      }
      day = day.adding(days: -1)
      guard day.year >= 1 else { return nil }
    }
    return nil
  }

  /// As the zone's clock has them that day, without those that a clock jumped over.
  private func stretches(of day: CivilDate) -> [(opens: Instant, closes: Instant)] {
    desk.hours.compactMap { hours in
      let opens = desk.zone.instant(of: hours.from.wall(on: day))
      let closes = desk.zone.instant(of: hours.to.wall(on: day))
      return opens < closes ? (opens, closes) : nil
    }
  }
}
