import CutoffDomain
import Testing

@Suite struct HolidayCalendarTests {
  private func days(_ calendar: HolidayCalendar, _ year: Int) -> [String] {
    calendar.holidays(in: year).sorted().map { "\($0.day)/\($0.month)" }
  }

  @Test
  func `Vietnam 2026: Tết, 10/3 on a Sunday with the Monday after it, and the days of spring and autumn`() {
    #expect(
      days(.vn, 2026) == [
        "1/1", "16/2", "17/2", "18/2", "19/2", "20/2", "26/4", "27/4", "30/4", "1/5", "1/9", "2/9",
      ])
  }

  @Test func `holidays on a weekend push one another on: 29/4 to 3/5/2023`() {
    #expect(
      days(.vn, 2023).filter { $0.hasSuffix("/4") || $0.hasSuffix("/5") } == [
        "29/4", "30/4", "1/5", "2/5", "3/5",
      ])
  }

  @Test func `the United States 2026: 4 July is a Saturday and gives no other day`() {
    #expect(
      days(.us, 2026) == [
        "1/1", "19/1", "16/2", "25/5", "19/6", "4/7", "7/9", "12/10", "11/11", "26/11", "25/12",
      ])
  }

  @Test func `in the United States a Sunday gives the Monday: 4 July 2027 and Christmas 2022`() {
    #expect(days(.us, 2027).contains("5/7") && !days(.us, 2027).contains("4/7"))
    #expect(days(.us, 2022).contains("26/12") && days(.us, 2022).contains("20/6"))
  }
}
