import CutoffDomain
import Testing

/// Rule 17: a start and an end that share what only one of them has.
@Suite struct WhenWindowTests {
  private let hanoi = Speaker(takesWindow: true)
  private let london = Speaker(language: .english, takesWindow: true)

  // MARK: Clocks

  @Test(arguments: [
    "08:00-11:30 ngày 4/7", "08:00 - 11:30 ngày 4/7", "08:00–11:30, 4/7/2020", "8h00~11h30 ngày 4/7",
    "từ 8h đến 11h30 ngày 4/7", "ngày 4/7 từ 8h đến 11h30", "thứ bảy, 4/7: 8h – 11h30", "4/7 (8h-11h30)",
    "từ 8 giờ tới 11 giờ 30 phút ngày 4 tháng 7", "8h 4/7 đến 11h30 4/7", "8-11h30 ngày 4/7",
    "4/7/2020 - 08:00 - 11:30", "08:00 - 11:30 - 04/07/2020", "tu 8h den 11h30 ngay 4/7", "8h-11h30 sáng 4/7",
    "bắt đầu 8h kết thúc 11h30 ngày 4/7", "trong khoảng từ 8h đến 11h30 ngày 4/7",
    "từ 8h - đến 11h30 ngày 4/7",
  ])
  func `two clocks share their date`(phrase: String) {
    #expect(hanoi.window(phrase) == "2020-07-04 08:00 … 2020-07-04 11:30")
    #expect(hanoi.reading(phrase)?.said.boundary == .from)
    #expect(hanoi.reading(phrase)?.until?.boundary == .untilEndOf)
  }

  @Test(arguments: [
    "9am to noon on 4 July", "9-12 noon on 4 July", "between 9 and 12 noon, 4 July", "09:00–12:00 on 4 July",
    "from 9 a.m. until 12 p.m. on Saturday, July 4", "0900-1200 hrs 4 July", "Sat 4 Jul, 9am - 12pm",
    "4 July 2020, 9:00 am – 12:00 pm", "2020-07-04 09:00-12:00", "9.00-12.00 on 4 July", "11 to 3 pm 5/7",
  ])
  func `two clocks share their date in English`(phrase: String) {
    let expected =
      phrase.hasPrefix("11") ? "2020-07-05 11:00 … 2020-07-05 15:00" : "2020-07-04 09:00 … 2020-07-04 12:00"
    #expect(london.window(phrase) == expected)
  }

  @Test(arguments: [
    ("9-11am on 4 July", "09:00 … 2020-07-04 11:00"), ("9-5pm on 4 July", "09:00 … 2020-07-04 17:00"),
    ("5 to 9 pm on 4 July", "17:00 … 2020-07-04 21:00"), ("11am-1 on 4 July", "11:00 … 2020-07-04 13:00"),
    ("10pm-2 on 4 July", "22:00 … 2020-07-05 02:00"), ("noon to 4 on 4 July", "12:00 … 2020-07-04 16:00"),
    ("từ 7h đến 5h chiều 4/7", "07:00 … 2020-07-04 17:00"), ("1h-5h chiều 4/7", "13:00 … 2020-07-04 17:00"),
    ("11h đến 1h chiều 4/7", "11:00 … 2020-07-04 13:00"), ("6h-11h tối 4/7", "18:00 … 2020-07-04 23:00"),
    ("8h sáng đến 5h chiều 4/7", "08:00 … 2020-07-04 17:00"),
  ])
  func `the half of the day is shared where it fits`(phrase: String, window: String) {
    #expect(london.window(phrase) == "2020-07-04 " + window)
  }

  @Test(arguments: [
    ("22:00-02:00 ngày 4/7", "2020-07-04 22:00 … 2020-07-05 02:00"),
    ("từ 22h ngày 4/7 đến 2h ngày 5/7", "2020-07-04 22:00 … 2020-07-05 02:00"),
    ("từ 23h ngày 4 đến 4h ngày 5/7", "2020-07-04 23:00 … 2020-07-05 04:00"),
    ("từ 22h ngày 4/7 đến 2h hôm sau", "2020-07-04 22:00 … 2020-07-05 02:00"),
    ("10 pm on 4 July to 2 am the next day", "2020-07-04 22:00 … 2020-07-05 02:00"),
    ("12h đêm đến 4h sáng 4/7", "2020-07-04 00:00 … 2020-07-04 04:00"),
    ("từ 22h đêm nay đến 4h sáng mai", "2020-07-01 22:00 … 2020-07-02 04:00"),
    ("10pm to midnight Friday", "2020-07-03 22:00 … 2020-07-04 00:00"),
    ("midnight to 4am on 4 July", "2020-07-04 00:00 … 2020-07-04 04:00"),
    ("Fri 10pm - Sat 2am", "2020-07-03 22:00 … 2020-07-04 02:00"),
    ("midnight Friday to 6am Saturday", "2020-07-04 00:00 … 2020-07-04 06:00"),
    ("22h 31/12 - 4h 1/1", "2020-12-31 22:00 … 2021-01-01 04:00"),
    ("từ 8h 4/7 đến hết 6/7", "2020-07-04 08:00 … 2020-07-07 00:00"),
  ])
  func `an end may lie on the next day, or on its own`(phrase: String, window: String) {
    #expect(hanoi.window(phrase) == window)
  }

  @Test func `the zone is shared too`() {
    let reading = london.reading("Dec 4, 17:00 - 19:00 UTC")
    #expect(reading?.said.point?.zone == .utc && reading?.until?.point?.zone == .utc)
  }

  // MARK: Days

  @Test(arguments: [
    "4-6/7", "4 - 6/7/2020", "4/7 - 6/7", "từ 4/7 đến hết 6/7", "từ ngày 4 đến ngày 6/7", "các ngày 4-6/7",
    "4 đến 6 tháng 7", "July 4-6", "July 4–6, 2020", "4 to 6 July", "the 4th to the 6th of July",
    "4 to 6 July inclusive", "from 4 July through Monday 6 July", "thứ bảy - thứ hai", "4/7 to 6",
  ])
  func `two days share month and year`(phrase: String) {
    #expect(hanoi.window(phrase) == "2020-07-04 00:00 … 2020-07-07 00:00")
  }

  @Test(arguments: [
    ("October 9-10", "2020-10-09 00:00 … 2020-10-11 00:00"),
    ("May 4-5, 2027", "2027-05-04 00:00 … 2027-05-06 00:00"),
    ("28/12 - 3/1", "2020-12-28 00:00 … 2021-01-04 00:00"),
    ("28/12 - 3/1/2021", "2020-12-28 00:00 … 2021-01-04 00:00"),
    ("thứ hai đến thứ tư tuần sau", "2020-07-06 00:00 … 2020-07-09 00:00"),
    ("August to October", "2020-08-01 00:00 … 2020-11-01 00:00"),
    ("mùng 1 đến mùng 5 Tết", "2021-02-12 00:00 … 2021-02-17 00:00"),
    ("từ 23 tháng Chạp đến mùng 5 Tết", "2021-02-04 00:00 … 2021-02-17 00:00"),
  ])
  func `days, months and lunar days`(phrase: String, window: String) {
    #expect(london.window(phrase) == window)
  }

  // MARK: What is none

  @Test(arguments: [
    "14/7 - 12/7", "9:00-5:00 4/7", "8h sáng đến 5h ngày 4/7", "14/8 - 1/7",
  ])
  func `an end that is not after its start is refused`(phrase: String) {
    #expect(hanoi.refusal(phrase)?.reason == .emptyWindow)
  }

  @Test(arguments: [
    "1-2-3", "2-3 ngày", "2-3 hours", "8-11 ngày 4/7", "9am to 5pm Monday to Friday", "2012-1400",
    "từ 8h đến 11h30 và từ 13h30 đến 17h ngày 4/7", "từ 8h đến 11h hàng ngày", "from 9 to 5 on Friday",
    "Fri, 27 Nov 2026 08:00:00 -0500", "8 a.m. - 5 p.m., Jul. 4 - 6", "3-4 weeks", "22h-5 ngày 4/7",
    "17:00-05 4/7",
  ])
  func `what is more or less than two times is refused`(phrase: String) {
    #expect(hanoi.refusal(phrase) != nil)
    #expect(london.refusal(phrase) != nil)
  }

  @Test(arguments: ["4-7", "4/7", "0h 4/7 +07:00", "2020-07-04T00:00-05:00", "12/7/2020 - 08:00"])
  func `one time with a dash is no window`(phrase: String) {
    #expect(hanoi.reading(phrase) != nil && hanoi.reading(phrase)?.until == nil)
  }

  // MARK: Echo

  @Test func `the echo has both ends`() throws {
    let clocks = try #require(hanoi.reading("8h-11h30 ngày 4/7"))
    #expect(When.echo(clocks, language: .vietnamese) == "từ 8h đến 11:30 T7 04/07/2020 (+07)")
    #expect(When.echo(clocks, language: .english) == "from 8h to 11:30 Sat 4 Jul 2020 (+07)")
    let days = try #require(hanoi.reading("4-6/7"))
    #expect(When.echo(days, language: .vietnamese) == "từ T7 04/07/2020 đến hết T2 06/07/2020")
    #expect(When.echo(days, language: .english) == "from Sat 4 Jul 2020 through Mon 6 Jul 2020")
  }

  @Test func `the words of the whole stay with the start, the end has a phrase of its own`() throws {
    let reading = try #require(hanoi.reading("8h-11h30 ngày 4/7"))
    #expect(reading.said.says == "8h-11h30 ngày 4/7")
    let says = try #require(reading.until?.says)
    #expect(hanoi.due(says) == "2020-07-04 11:30")
  }
}
