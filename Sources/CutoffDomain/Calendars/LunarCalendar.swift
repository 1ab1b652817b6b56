/// The Vietnamese lunar calendar: months begin on the day of the new moon, the winter solstice lies in month
/// 11, and of thirteen months between two such the first in which the sun enters no sign is a leap month. Days
/// are those of UTC+7, as the state has reckoned since 1968, for any year.
package enum LunarCalendar {
  /// The first day of the lunar year that begins in `year`.
  package static func newYear(_ year: Int) -> CivilDate { firstDay(ofMonth: 1, year) }

  /// The first day of a month, 1 … 12, of the lunar year that begins in `year`; not of a leap month.
  package static func firstDay(ofMonth month: Int, _ year: Int) -> CivilDate {
    CivilDate(dayNumber: day(newMoon(ofMonth: month, year)))
  }

  /// 29 or 30.
  package static func days(inMonth month: Int, _ year: Int) -> Int {
    let first = newMoon(ofMonth: month, year)
    return day(first + 1) - day(first)
  }

  /// The number of the new moon with which a month begins.
  private static func newMoon(ofMonth month: Int, _ year: Int) -> Int {
    // Months 11 and 12 stand at the beginning of what the next year's winter counts.
    let winter = monthEleven(month > 10 ? year : year - 1)
    var index = month > 10 ? month - 11 : month + 1
    let next = monthEleven(month > 10 ? year + 1 : year)
    if next - winter == 13, let leap = leapIndex(after: winter), leap <= index { index += 1 }
    return winter + index
  }

  /// The number of the new moon with which month 11 of `year` begins.
  private static func monthEleven(_ year: Int) -> Int {
    let lastDay = CivilDate(year: year, month: 12, day: 31)?.dayNumber ?? 0
    let sinceFirst = Double(lastDay) + epoch - 2_451_550.1
    var count = Int((sinceFirst / NewMoon.month).rounded(.down)) + 1
    while day(count) > lastDay { count -= 1 }
    return sign(at: day(count)) >= 9 ? count - 1 : count
  }

  /// Which month after month 11 at the new moon `winter` is the leap month, in a year of thirteen.
  private static func leapIndex(after winter: Int) -> Int? {
    (1...12).first { sign(at: day(winter + $0)) == sign(at: day(winter + $0 + 1)) }
  }

  /// The Julian Day of 1970-01-01 0h.
  private static let epoch = 2_440_587.5
  /// UTC+7, in days.
  private static let zone = 7.0 / 24

  /// The day of a new moon, in days since 1970-01-01.
  private static func day(_ count: Int) -> Int {
    Int((NewMoon.julianDay(count) - epoch + zone).rounded(.down))
  }

  /// In which of the twelve parts of its way, 0 … 11, the sun is as a day begins.
  private static func sign(at day: Int) -> Int {
    Int(NewMoon.sunLongitude(julianDay: Double(day) + epoch - zone) / 30)
  }
}
