import CutoffDomain

/// Times as they were said, for a column and for a line.
enum SaidText {
  /// "trước 30/6", "từ 0h 4/7", "chưa hẹn ngày".
  static func short(_ said: SaidTime, now: Instant, language: Language) -> String {
    said.says
  }

  /// "3/7 chiều", "8/2016"; empty when nobody said.
  static func short(_ point: TimePoint?, now: Instant, language: Language) -> String {
    guard let point else { return "" }
    return TimeText.dayMonth(point.wall.date, now: point.zone.wall(at: now).date)
  }

  /// "T2 29/6 chiều".
  static func long(_ point: TimePoint?, now: Instant, language: Language) -> String {
    guard let point else { return "" }
    let short = short(point, now: now, language: language)
    switch point.precision {
    case .second, .minute, .hour, .partOfDay, .day:
      return TimeText.weekday(point.wall.date, language) + " " + short
    case .week, .month, .quarter, .year, .unknown: return short
    }
  }

  /// "từ 0h T7 04/07/2020 (+07)".
  static func echo(_ said: SaidTime, now: Instant, language: Language) -> String { said.says }
}
