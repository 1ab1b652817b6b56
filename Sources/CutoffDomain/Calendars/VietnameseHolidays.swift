/// The holidays of Vietnam: Labour Code 2019, art. 112 (1/1; the last day of the lunar year and four more; 10/3
/// lunar; 30/4; 1/5; 2/9 and the day before it), and art. 111 (one on a weekend gives the next working day).
enum VietnameseHolidays {
  static func days(in year: Int) -> Set<CivilDate> {
    let named = Set(fixed(year) + newYear(year) + [ancestors(year)])
    var days = named
    for day in named.sorted() where day.isWeekend {
      var instead = day.adding(days: 1)
      while instead.isWeekend || days.contains(instead) { instead = instead.adding(days: 1) }
      days.insert(instead)
    }
    return days
  }

  private static func fixed(_ year: Int) -> [CivilDate] {
    [(1, 1), (4, 30), (5, 1), (9, 1), (9, 2)].compactMap {
      CivilDate(year: year, month: $0.0, day: $0.1)
    }
  }

  private static func newYear(_ year: Int) -> [CivilDate] {
    let first = LunarCalendar.newYear(year)
    return (-1...3).map { first.adding(days: $0) }
  }

  /// The Hùng Kings' day, 10/3 lunar.
  private static func ancestors(_ year: Int) -> CivilDate {
    LunarCalendar.firstDay(ofMonth: 3, year).adding(days: 9)
  }
}
