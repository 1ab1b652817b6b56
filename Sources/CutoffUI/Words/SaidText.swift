import CutoffDomain

/// Times as they were said, for a column and for a line.
package enum SaidText {
  /// "trước 30/6", "từ 0h 4/7", "chưa hẹn ngày".
  package static func short(_ said: SaidTime, now: Instant, language: Language) -> String {
    When.short(said, language: language, now: now)
  }

  /// "3/7 chiều", "8/2016"; empty when nobody said.
  package static func short(_ point: TimePoint?, now: Instant, language: Language) -> String {
    point.map { When.short($0, language: language, now: now) } ?? ""
  }

  /// "T2 29/6 chiều".
  package static func long(_ point: TimePoint?, now: Instant, language: Language) -> String {
    point.map { When.short($0, language: language, now: now, hasWeekday: true) } ?? ""
  }

  /// "từ 0h T7 04/07/2020 (+07)".
  package static func echo(_ said: SaidTime, language: Language) -> String {
    When.echo(said, language: language)
  }
}
