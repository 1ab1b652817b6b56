/// Days of the week as columns of dates have them.
package enum Weekday {
  /// From Monday to Sunday.
  package static let short = [
    Wording("T2", "Mon"), Wording("T3", "Tue"), Wording("T4", "Wed"), Wording("T5", "Thu"),
    Wording("T6", "Fri"),
    Wording("T7", "Sat"), Wording("CN", "Sun"),
  ]

  /// "T6", "Fri".
  package static func short(_ date: CivilDate, _ language: Language) -> String {
    short[date.weekday - 1](language)
  }
}
