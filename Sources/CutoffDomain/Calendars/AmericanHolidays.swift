/// The holidays of the Federal Reserve's banks: those of 5 U.S.C. 6103, but that one on a Saturday gives no
/// other day off; one on a Sunday gives the Monday.
enum AmericanHolidays {
  static func days(in year: Int) -> Set<CivilDate> {
    Set(fixed(year) + floating(year))
  }

  private static func fixed(_ year: Int) -> [CivilDate] {
    // Juneteenth is one since 2021.
    let juneteenth = year >= 2021 ? [(6, 19)] : []
    let dates = [(1, 1), (7, 4), (11, 11), (12, 25)] + juneteenth
    return dates.compactMap { CivilDate(year: year, month: $0.0, day: $0.1) }
      .map { $0.weekday == 7 ? $0.adding(days: 1) : $0 }
  }

  private static func floating(_ year: Int) -> [CivilDate] {
    // Martin Luther King's day is one since 1986.
    let king = year >= 1986 ? [weekday(1, 3, of: 1, year)] : []
    let others = [
      weekday(1, 3, of: 2, year), lastMonday(ofMay: year), weekday(1, 1, of: 9, year),
      weekday(1, 2, of: 10, year), weekday(4, 4, of: 11, year),
    ]
    return (king + others).compactMap { $0 }
  }

  /// The `count`th `weekday` (1 = Monday) of a month.
  private static func weekday(_ weekday: Int, _ count: Int, of month: Int, _ year: Int) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1))
  }

  private static func lastMonday(ofMay year: Int) -> CivilDate? {
    CivilDate(year: year, month: 5, day: 31)?.monday
  }
}
