/// Builds the short forms of columns.
struct ShortTime {
  let words: EchoWords
  let now: Instant

  /// The hour first, as deadlines are said: "0h 4/7".
  func deadline(_ point: TimePoint) -> String {
    let date = date(point)
    switch point.precision {
    case .second, .minute, .hour: return words.shortClock(point) + " " + date
    case .partOfDay: return (point.part.map(words.shortPart) ?? "") + " " + date
    case .day, .unknown, .week, .month, .quarter, .year: return unit(point, date)
    }
  }

  /// The date first, as a timeline runs: "3/7 15:39".
  func event(_ point: TimePoint, hasWeekday: Bool) -> String {
    let weekday = hasWeekday ? words.weekday(point.wall.date) + " " : ""
    let date = date(point)
    switch point.precision {
    case .second, .minute, .hour: return weekday + date + " " + words.shortClock(point)
    case .partOfDay: return weekday + date + " " + (point.part.map(words.shortPart) ?? "")
    case .day, .unknown: return weekday + date
    case .week, .month, .quarter, .year: return unit(point, date)
    }
  }

  private func unit(_ point: TimePoint, _ date: String) -> String {
    switch point.precision {
    case .week: words.week(of: date)
    case .month: words.shortMonthAndYear(point.wall.date)
    case .quarter: words.quarter(point.wall.date)
    case .year: "\(point.wall.date.year)"
    case .second, .minute, .hour, .partOfDay, .day, .unknown: date
    }
  }

  private func date(_ point: TimePoint) -> String {
    words.shortDate(point.wall.date, unlessIn: point.zone.wall(at: now).date.year)
  }
}
