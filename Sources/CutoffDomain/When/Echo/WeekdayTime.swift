extension When {
  /// A deadline for a wide column, with its weekday: `hết T6 22/11`, `0h T7 04/07/2020`, `tháng 9/2026`; the
  /// words themselves where no date was said. The year is shown where it differs from that of `now`; where
  /// the text is longer than `columns` letters it is the short form.
  package static func withWeekday(
    _ said: SaidTime, language: Language, now: Instant, columns: Int
  ) -> String {
    let words = EchoWords(language: language)
    guard let point = said.point else { return said.says.isEmpty ? words.noDate : said.says }
    let full = WeekdayTime(words: words, now: now).text(said, point)
    return full.count <= columns ? full : short(said, language: language, now: now)
  }
}

/// Builds the forms of wide columns.
private struct WeekdayTime {
  let words: EchoWords
  let now: Instant

  func text(_ said: SaidTime, _ point: TimePoint) -> String {
    let mark = said.isApproximate && said.boundary != .around ? "~" : ""
    return boundary(said.boundary, point) + mark + time(point)
  }

  /// An hour is its own word: "from" says no more than the hour itself.
  private func boundary(_ boundary: Boundary, _ point: TimePoint) -> String {
    let isClock = point.precision.isClockTime
    if boundary == .from, isClock { return "" }
    guard boundary == .untilEndOf else { return words.shortBoundary(boundary, ofClock: isClock) }
    switch point.precision {
    case .second, .minute, .hour, .partOfDay, .day, .unknown:
      return words.shortBoundary(boundary, ofClock: isClock)
    case .week, .month, .quarter, .year: return words.boundary(boundary, ofClock: false)
    }
  }

  private func time(_ point: TimePoint) -> String {
    let date = point.wall.date
    let day = words.weekday(date) + " " + dayAndMonth(point)
    switch point.precision {
    case .second, .minute, .hour: return words.shortClock(point) + " " + day
    case .partOfDay: return (point.part.map { words.shortPart($0) + " " } ?? "") + day
    case .day, .unknown: return day
    case .week: return words.week(of: dayAndMonth(point))
    case .month: return words.month(date)
    case .quarter: return words.quarter(date)
    case .year: return "\(date.year)"
    }
  }

  private func dayAndMonth(_ point: TimePoint) -> String {
    let isPresent = point.wall.date.year == point.zone.wall(at: now).date.year
    return isPresent ? words.dayAndMonth(point.wall.date) : words.fullDate(point.wall.date)
  }
}
