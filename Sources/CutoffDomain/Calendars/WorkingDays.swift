/// Which days are worked, by a calendar and the decisions that changed it. Holidays are worked out once a year
/// of the calendar.
struct WorkingDays {
  private let calendar: HolidayCalendar?
  private let decided: [CivilDate: Bool]
  private var holidays: [Int: Set<CivilDate>] = [:]

  /// The most working days that are counted in one go: about sixteen years.
  static let longest = 4_000
  /// The longest stretch without a working day that is looked through, in days.
  static let longestPause = 400

  /// `calendar` nil leaves out weekends only. Nil for a calendar that this program does not have: what cannot
  /// be known is not guessed.
  init?(calendar name: String?, days: [CivilDate: Bool]) {
    if let name {
      guard let known = HolidayCalendar(rawValue: name) else { return nil }
      calendar = known
    } else {
      calendar = nil
    }
    decided = days
  }

  mutating func isWorked(_ date: CivilDate) -> Bool {
    if let decision = decided[date] { return decision }
    guard !date.isWeekend else { return false }
    guard let calendar else { return true }
    let days = holidays[date.year] ?? calendar.holidays(in: date.year)
    holidays[date.year] = days
    return !days.contains(date)
  }

  /// The day `count` working days after `date`, before it when negative; `date` itself for 0. Nil where no
  /// day is worked for long, or for more than `longest`.
  mutating func day(_ count: Int, after date: CivilDate) -> CivilDate? {
    guard abs(count) <= WorkingDays.longest else { return nil }
    var day = date
    for _ in 0..<abs(count) {
      guard let next = next(from: day, step: count < 0 ? -1 : 1) else { return nil }
      day = next
    }
    return day
  }

  private mutating func next(from date: CivilDate, step: Int) -> CivilDate? {
    var day = date
    for _ in 0..<WorkingDays.longestPause {
      day = day.adding(days: step)
      guard (1...9_999).contains(day.year) else { return nil }
      if isWorked(day) { return day }
    }
    return nil
  }
}

extension CivilDate {
  /// Saturday or Sunday.
  var isWeekend: Bool { weekday >= 6 }
}
