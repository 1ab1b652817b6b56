/// Which days are worked where somebody is: the days of the week, a calendar of the program's own, days off that were
/// read from files, or all of these.
package struct WorkCalendar: Hashable, Sendable {
  /// The days of the week that are worked, 1 = Monday … 7 = Sunday.
  package var weekdays: Set<Int>
  package var national: HolidayCalendar?
  /// Days off beside those, each with its name.
  package var daysOff: [CivilDate: String]
  /// The last day of which `daysOff` says anything; nil where that has no end.
  package var knownThrough: CivilDate?

  package init(
    weekdays: Set<Int> = [1, 2, 3, 4, 5], national: HolidayCalendar? = nil,
    daysOff: [CivilDate: String] = [:], knownThrough: CivilDate? = nil
  ) {
    self.weekdays = weekdays
    self.national = national
    self.daysOff = daysOff
    self.knownThrough = knownThrough
  }

  /// A term of working days, counted.
  package struct Term: Hashable, Sendable {
    /// Its last day.
    package var last: CivilDate
    /// The days off that it went over, which the week alone would have worked.
    package var skipped: [CivilDate]
    /// Whether it ends after what the days off are known of.
    package var isUnsure: Bool
  }

  /// The term of `count` working days after `day`, which itself does not count; before it when negative. Nil for more
  /// than sixteen years, or where no day is worked for long.
  package func term(_ count: Int, after day: CivilDate) -> Term? {
    guard abs(count) <= WorkingDays.longest else { return nil }
    var holidays: [Int: Set<CivilDate>] = [:]
    var term = Term(last: day, skipped: [], isUnsure: false)
    var (date, left, idle) = (day, abs(count), 0)
    while left > 0 {
      date = date.adding(days: count < 0 ? -1 : 1)
      guard (1...9_999).contains(date.year), idle < WorkingDays.longestPause else { return nil }
      idle += 1
      guard weekdays.contains(date.weekday) else { continue }
      if isOff(date, &holidays) {
        term.skipped.append(date)
      } else {
        (left, idle) = (left - 1, 0)
      }
    }
    term.last = date
    term.isUnsure = knownThrough.map { date > $0 } ?? false
    return term
  }

  private func isOff(_ date: CivilDate, _ holidays: inout [Int: Set<CivilDate>]) -> Bool {
    guard daysOff[date] == nil else { return true }
    guard let national else { return false }
    let days = holidays[date.year] ?? national.holidays(in: date.year)
    holidays[date.year] = days
    return days.contains(date)
  }
}
