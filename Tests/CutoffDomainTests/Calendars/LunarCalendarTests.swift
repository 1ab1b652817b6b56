import CutoffDomain
import Testing

/// Lunar days by two published tables that were not made by this program's algorithm.
@Suite struct LunarCalendarTests {
  /// First days of the Vietnamese lunar years 1990 … 2050: Hồ Ngọc Đức, "Âm lịch Việt Nam" (2004), tables of
  /// the 20th and 21st century.
  private static let newYears = [
    "27/1", "15/2", "4/2", "23/1", "10/2", "31/1", "19/2", "7/2", "28/1", "16/2",
    "5/2", "24/1", "12/2", "1/2", "22/1", "9/2", "29/1", "17/2", "7/2", "26/1",
    "14/2", "3/2", "23/1", "10/2", "31/1", "19/2", "8/2", "28/1", "16/2", "5/2",
    "25/1", "12/2", "1/2", "22/1", "10/2", "29/1", "17/2", "6/2", "26/1", "13/2",
    "2/2", "23/1", "11/2", "31/1", "19/2", "8/2", "28/1", "15/2", "4/2", "24/1",
    "12/2", "1/2", "22/1", "10/2", "30/1", "17/2", "6/2", "26/1", "14/2", "2/2",
    "23/1",
  ]

  /// 10/3 lunar of the same years, by the same tables.
  private static let ancestorsDays = [
    "5/4", "24/4", "12/4", "1/4", "20/4", "9/4", "27/4", "16/4", "6/4", "25/4",
    "14/4", "3/4", "22/4", "11/4", "28/4", "18/4", "7/4", "26/4", "15/4", "4/4",
    "23/4", "12/4", "31/3", "19/4", "9/4", "28/4", "16/4", "6/4", "25/4", "14/4",
    "2/4", "21/4", "10/4", "29/4", "18/4", "7/4", "26/4", "16/4", "4/4", "23/4",
    "12/4", "1/4", "19/4", "9/4", "28/4", "17/4", "6/4", "24/4", "13/4", "3/4",
    "20/4", "10/4", "29/4", "19/4", "7/4", "26/4", "15/4", "4/4", "22/4", "11/4",
    "1/4",
  ]

  /// First days of the Chinese lunar years 1990 … 2050: Hong Kong Observatory, conversion tables. Where the new
  /// moon falls between 23h and 24h in Hanoi, Beijing has the next day: 2007 and 2030.
  private static let chineseNewYears = [
    "27/1", "15/2", "4/2", "23/1", "10/2", "31/1", "19/2", "7/2", "28/1", "16/2",
    "5/2", "24/1", "12/2", "1/2", "22/1", "9/2", "29/1", "18/2", "7/2", "26/1",
    "14/2", "3/2", "23/1", "10/2", "31/1", "19/2", "8/2", "28/1", "16/2", "5/2",
    "25/1", "12/2", "1/2", "22/1", "10/2", "29/1", "17/2", "6/2", "26/1", "13/2",
    "3/2", "23/1", "11/2", "31/1", "19/2", "8/2", "28/1", "15/2", "4/2", "24/1",
    "12/2", "1/2", "22/1", "10/2", "30/1", "17/2", "6/2", "26/1", "14/2", "2/2",
    "23/1",
  ]

  private func text(_ date: CivilDate) -> String { "\(date.day)/\(date.month)" }

  @Test func `Tết falls on the day of the published table, 1990 to 2050`() {
    #expect((1990...2050).map { text(LunarCalendar.newYear($0)) } == Self.newYears)
  }

  @Test func `10/3 lunar falls on the day of the published table, 1990 to 2050`() {
    let days = (1990...2050).map { text(LunarCalendar.firstDay(ofMonth: 3, $0).adding(days: 9)) }
    #expect(days == Self.ancestorsDays)
  }

  @Test func `Tết is the Chinese new year but for the years in which midnight parts them`() {
    let differing = zip(1990...2050, Self.chineseNewYears).filter { text(LunarCalendar.newYear($0)) != $1 }
    #expect(differing.map(\.0) == [2007, 2030])
  }

  @Test(arguments: [(2007, "17/2"), (2020, "25/1"), (2026, "17/2"), (2030, "2/2")])
  func `Tết of the years that are easily got wrong`(year: Int, day: String) {
    #expect(text(LunarCalendar.newYear(year)) == day)
  }

  @Test func `lunar years follow one another in 354 or 355, 383 to 385 days, for centuries`() {
    let starts = (1800...2300).map { LunarCalendar.newYear($0).dayNumber }
    let lengths = Set(zip(starts, starts.dropFirst()).map { $1 - $0 })
    #expect(lengths.isSubset(of: [353, 354, 355, 383, 384, 385]))
  }
}
