/// Dates as screens write them: English names the month, so that no figure can be read the other way round;
/// Vietnamese writes day and month without leading zeros.
package enum DateText {
  /// "4/7/2020", "4 Jul 2020".
  package static func full(_ date: CivilDate, _ language: Language) -> String {
    EchoWords(language: language).fullDate(date)
  }

  /// "4/7", "4 Jul".
  package static func dayAndMonth(_ date: CivilDate, _ language: Language) -> String {
    EchoWords(language: language).dayAndMonth(date)
  }

  /// "4/7", "4 Jul"; with the year where it is not that of `now`.
  package static func short(_ date: CivilDate, now: CivilDate, _ language: Language) -> String {
    EchoWords(language: language).shortDate(date, unlessIn: now.year)
  }

  /// A due in a table: "2024-02-27 18h", "after 2024-02-28", "27/2/2024 18h". What has no day of its own is written
  /// as elsewhere; the words themselves where no date was said.
  package static func table(_ said: SaidTime, now: Instant, _ language: Language) -> String {
    let words = EchoWords(language: language)
    guard let point = said.point else { return said.says }
    let date = words.tableDate(point.wall.date)
    let mark = said.isApproximate && said.boundary != .around ? "~" : ""
    let bound: String
    switch said.boundary {
    case .before, .after: bound = words.shortBoundary(said.boundary, ofClock: point.precision.isClockTime)
    case .around: bound = "~"
    case .at, .from, .by, .untilEndOf: bound = ""
    }
    switch point.precision {
    case .second, .minute, .hour: return bound + mark + date + " " + words.shortClock(point)
    case .partOfDay: return bound + mark + date + (point.part.map { " " + words.shortPart($0) } ?? "")
    case .day, .unknown: return bound + mark + date
    case .week, .month, .quarter, .year: return When.short(said, language: language, now: now)
    }
  }
}
