/// A calendar of working days and holidays that is part of the program. What a yearly decision changed is said
/// by the record that uses it (`days`).
package enum HolidayCalendar: String, CaseIterable, Sendable {
  /// Vietnam: Labour Code 2019, art. 111 and 112.
  case vn
  /// The United States, as the Federal Reserve's banks keep it.
  case us

  /// The days off of `year` beside weekends, the days that stand in for those on a weekend among them.
  package func holidays(in year: Int) -> Set<CivilDate> {
    switch self {
    case .vn: VietnameseHolidays.days(in: year)
    case .us: AmericanHolidays.days(in: year)
    }
  }
}
