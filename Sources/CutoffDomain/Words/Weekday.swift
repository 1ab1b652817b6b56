/// Days of the week as columns of dates have them.
package enum Weekday {
  /// From Monday to Sunday.
  package static let short = [
    Wording("T2", "Mon"), Wording("T3", "Tue"), Wording("T4", "Wed"), Wording("T5", "Thu"),
    Wording("T6", "Fri"),
    Wording("T7", "Sat"), Wording("CN", "Sun"),
  ]

  /// "thứ sáu", "Friday", for 1 (Monday) to 7.
  package static func full(_ weekday: Int, _ language: Language) -> String {
    let names = [
      Wording("thứ hai", "Monday"), Wording("thứ ba", "Tuesday"), Wording("thứ tư", "Wednesday"),
      Wording("thứ năm", "Thursday"), Wording("thứ sáu", "Friday"), Wording("thứ bảy", "Saturday"),
      Wording("chủ nhật", "Sunday"),
    ]
    return names.indices.contains(weekday - 1) ? names[weekday - 1](language) : ""
  }

  /// "T6", "Fri".
  package static func short(_ date: CivilDate, _ language: Language) -> String {
    short[date.weekday - 1](language)
  }
}
