extension When {
  /// What was understood, in words: boundary, weekday, full date, the hour only if one was said, and the
  /// offset of clock times: `từ 0h T7 04/07/2020 (+07)`, `trước T3 30/06/2020 (chưa tính ngày 30)`.
  /// Reading the echo gives the same time again; "until" an hour is read as "by" it, which is the same.
  package static func echo(_ said: SaidTime, language: Language) -> String {
    Echo(words: EchoWords(language: language)).text(said)
  }

  /// A time of the record in full: `15:39 T6 03/07/2020 (+07)`, `chiều T6 03/07/2020 (13h–18h)`.
  package static func echo(_ point: TimePoint, language: Language) -> String {
    Echo(words: EchoWords(language: language)).text(point)
  }

  /// A deadline for a column: `trước 30/6`, `hết 3/7`, `từ 0h 4/7`; the words themselves where no date was
  /// said. The year is shown only where it differs from that of `now`.
  package static func short(_ said: SaidTime, language: Language, now: Instant) -> String {
    let words = EchoWords(language: language)
    guard let point = said.point else { return said.says.isEmpty ? words.noDate : said.says }
    let mark = said.isApproximate && said.boundary != .around ? "~" : ""
    let time = ShortTime(words: words, now: now)
    return words.shortBoundary(said.boundary, ofClock: point.precision.isClockTime) + mark
      + time.deadline(point)
  }

  /// A time of the record for a column, the date first: `3/7 chiều`, `3/7 15:39`, `1/7`, `8/2016`; with
  /// `hasWeekday` also `T2 29/6 chiều`.
  package static func short(
    _ point: TimePoint, language: Language, now: Instant, hasWeekday: Bool = false
  ) -> String {
    ShortTime(words: EchoWords(language: language), now: now).event(point, hasWeekday: hasWeekday)
  }
}

/// Builds full echoes.
struct Echo {
  let words: EchoWords

  func text(_ said: SaidTime) -> String {
    guard let point = said.point else {
      return said.says.isEmpty ? words.noDate : said.says
    }
    let isClock = point.precision.isClockTime
    let mark = said.isApproximate && said.boundary != .around ? "~" : ""
    return words.boundary(said.boundary, ofClock: isClock) + mark + text(point) + remark(said, point)
  }

  func text(_ point: TimePoint) -> String {
    let date = point.wall.date
    let day = words.weekday(date) + " " + words.fullDate(date)
    switch point.precision {
    case .second, .minute, .hour: return words.clock(point) + " " + day + " (\(zone(point)))"
    case .partOfDay: return part(point, day) + fixedZone(point)
    case .day, .unknown: return day + fixedZone(point)
    case .week: return words.week(of: day) + fixedZone(point)
    case .month: return words.month(date) + fixedZone(point)
    case .quarter: return words.quarter(date) + fixedZone(point)
    case .year: return words.year(date) + fixedZone(point)
    }
  }

  private func part(_ point: TimePoint, _ day: String) -> String {
    guard let part = point.part else { return day }
    return words.part(part) + " " + day + " (\(part.hours.from)h–\(part.hours.to)h)"
  }

  private func zone(_ point: TimePoint) -> String {
    point.zone.identifier == "Z" ? "Z" : point.zone.label(at: point.start)
  }

  /// A day's zone is shown where it was said as an offset.
  private func fixedZone(_ point: TimePoint) -> String {
    point.zone.identifier.contains("/") ? "" : " (\(zone(point)))"
  }

  /// Whether the unit itself counts: the two readings of "before", and where "until the end" ends.
  private func remark(_ said: SaidTime, _ point: TimePoint) -> String {
    guard !point.precision.isClockTime else { return "" }
    switch said.boundary {
    case .before: return " (" + counted(said.reading == .late, point) + ")"
    case .untilEndOf: return " (= " + end(point) + ")"
    case .at, .from, .by, .after, .around: return ""
    }
  }

  private func end(_ point: TimePoint) -> String {
    let end = TimePoint(instant: point.end, precision: .hour, zone: point.zone)
    let date = end.wall.date
    return words.clock(end) + " " + words.weekday(date) + " " + words.dayAndMonth(date)
  }

  private func counted(_ isCounted: Bool, _ point: TimePoint) -> String {
    switch words.language {
    case .vietnamese: (isCounted ? "tính cả " : "chưa tính ") + vietnameseUnit(point)
    case .english: (isCounted ? "counting that " : "not counting that ") + englishUnit(point)
    }
  }

  private func vietnameseUnit(_ point: TimePoint) -> String {
    let number = point.numberOfUnit.map { "\($0)" } ?? "đó"
    switch point.precision {
    case .week: return "tuần đó"
    case .month: return "tháng " + number
    case .quarter: return "quý " + number
    case .year: return "năm " + number
    case .day: return "ngày " + number
    case .partOfDay, .second, .minute, .hour, .unknown: return "buổi đó"
    }
  }

  private func englishUnit(_ point: TimePoint) -> String {
    switch point.precision {
    case .week, .month, .quarter, .year, .day: point.precision.rawValue
    case .partOfDay, .second, .minute, .hour, .unknown: "time"
    }
  }
}
