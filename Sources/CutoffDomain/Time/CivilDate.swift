/// A date of the proleptic Gregorian calendar, without a zone. Years 1 to 9999.
package struct CivilDate: Hashable, Comparable, Sendable {
  package var year: Int { Int(wholeYear) }
  package var month: Int { Int(monthOfYear) }
  package var day: Int { Int(dayOfMonth) }

  // Few bytes: every record holds dates, and they are copied all the time.
  private let wholeYear: Int32
  private let monthOfYear: Int8
  private let dayOfMonth: Int8

  /// Nil when the date does not exist (31/4, month 13, year 0).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= CivilDate.daysIn(month: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    wholeYear = Int32(clamping: year)
    monthOfYear = Int8(truncatingIfNeeded: month)
    dayOfMonth = Int8(truncatingIfNeeded: day)
  }

  /// The date that lies `dayNumber` days after 1970-01-01. Howard Hinnant's `civil_from_days`.
  package init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// Days since 1970-01-01. Howard Hinnant's `days_from_civil`.
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// ISO weekday, 1 = Monday … 7 = Sunday.
  package var weekday: Int {
    let sinceThursday = (dayNumber % 7 + 7) % 7
    return (sinceThursday + 3) % 7 + 1
  }

  package func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + days)
  }

  /// The same day of a later month, clamped to that month's last day (31/1 + 1 month = 28/2).
  package func adding(months: Int) -> CivilDate {
    let index = year * 12 + month - 1 + months
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    let last = CivilDate.daysIn(month: newMonth, year: newYear)
    return CivilDate(unchecked: newYear, newMonth, min(day, last))
  }

  package var firstOfMonth: CivilDate { CivilDate(unchecked: year, month, 1) }

  /// The Monday of this date's ISO week.
  package var monday: CivilDate { adding(days: 1 - weekday) }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  package static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year: year) ? 29 : 28
    default: 31
    }
  }
}
