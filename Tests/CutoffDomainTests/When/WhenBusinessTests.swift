import CutoffDomain
import Testing

/// Rules 22 to 25: business words, working days, lunar dates, numbers written twice, counts from an instant.
@Suite struct WhenBusinessTests {
  private let hanoi = Speaker()
  private let london = Speaker(language: .english)
  private let clerk = Speaker(now: "2026-04-20 09:00", workdays: .vn)

  @Test(arguments: [
    "10 days after 4 July, 8h to 16h", "within 3 days of 4 July, 8h to 16h", "10 days after today, 8h to 16h",
  ])
  func `hours behind a counted day are no part of the count`(phrase: String) {
    #expect(london.refusal(phrase) != nil)
    #expect(london.says("10 days after 4 July 8h") == "at hour 2020-07-14 08:00")
    #expect(london.says("2 days 8 hours after 0h 4 July") == "at minute 2020-07-06 08:00")
  }

  // MARK: Ends of a day and lower bounds

  @Test(arguments: [
    "EOD Friday", "by EOD Friday", "by end of day Friday", "COB Friday",
    "by close of business on Friday, July 3, 2020",
    "end of business 3 July", "no later than close of business Friday", "cuối giờ làm việc ngày 3/7",
    "trước khi hết giờ làm việc ngày 3/7",
  ])
  func `the end of a named day is due at its 24h`(phrase: String) {
    #expect(london.due(phrase) == "2020-07-04 00:00")
    #expect(london.lateFrom(phrase) == "2020-07-04 00:00")
  }

  @Test func `where business ends is approximate, unless the hour is said`() {
    #expect(london.reading("COB Friday")?.said.isApproximate == true)
    #expect(london.reading("EOD Friday")?.said.isApproximate == false)
    #expect(london.says("5pm close of business Friday") == "at hour 2020-07-03 17:00")
  }

  @Test(arguments: [
    "on or after 4 July", "not before 4 July", "no earlier than 4 July", "no sooner than July 4",
    "không sớm hơn 4/7",
    "không trước ngày 4/7", "sớm nhất ngày 4/7", "4 July at the earliest", "from 4 July until further notice",
    "từ 4/7 cho đến khi có thông báo mới",
  ])
  func `a lower bound is from`(phrase: String) {
    #expect(london.says(phrase) == "from day 2020-07-04 00:00")
  }

  @Test(arguments: [
    ("1700 hrs on 4 July", "2020-07-04 17:00"), ("Jul 04, 2020 - 17:00", "2020-07-04 17:00"),
    ("17.00 on 4 July", "2020-07-04 17:00"), ("Friday week", "2020-07-11 00:00"),
    ("a week on Friday", "2020-07-11 00:00"), ("today week", "2020-07-09 00:00"),
    ("w/c 6 July", "2020-07-13 00:00"),
    ("noon on the last day of the month", "2020-07-31 12:00"), ("not later than 4 July", "2020-07-05 00:00"),
    ("up to and including 4 July", "2020-07-05 00:00"), ("5 p.m. sharp", "2020-07-01 17:00"),
  ])
  func `words of letters and schedules`(phrase: String, due: String) {
    #expect(london.due(phrase) == due)
  }

  // MARK: Numbers written twice, counts from an instant

  @Test(arguments: [
    ("within thirty (30) days of 4 July", "2020-08-04 00:00"),
    ("05 (năm) ngày kể từ ngày 4/7", "2020-07-10 00:00"),
    ("trong vòng 07 (bảy) ngày kể từ ngày 4/7/2020", "2020-07-12 00:00"),
    ("180 (một trăm tám mươi) ngày kể từ ngày 4/7", "2021-01-01 00:00"),
    ("one hundred and twenty (120) days after 4 July", "2020-11-02 00:00"),
    ("60 calendar days after 4 July", "2020-09-03 00:00"),
    ("the fourteenth day after 4 July", "2020-07-19 00:00"),
  ])
  func `a number written twice counts once`(phrase: String, due: String) {
    #expect(hanoi.due(phrase) == due)
  }

  @Test(arguments: ["within thirty (31) days of 4 July", "05 (sáu) ngày kể từ ngày 4/7"])
  func `two numbers that do not agree are refused`(phrase: String) {
    guard case .numbersDisagree = hanoi.refusal(phrase)?.reason else {
      Issue.record("\(phrase)")
      return
    }
  }

  @Test(arguments: [
    ("72 giờ kể từ 8h ngày 4/7", "2020-07-07 08:00"),
    ("trong vòng 24 giờ kể từ 17h ngày 4/7", "2020-07-05 17:00"),
    ("1 hour before midnight Friday", "2020-07-03 23:00"),
    ("30 minutes before noon tomorrow", "2020-07-02 11:30"),
    ("within 24 hours of 5pm Friday", "2020-07-04 17:00"), ("2 tiếng trước 17h mai", "2020-07-02 15:00"),
    ("48 hours before 4 July", "2020-07-02 00:00"),
  ])
  func `hours count from the hour that is named`(phrase: String, due: String) {
    #expect(hanoi.due(phrase) == due)
  }

  @Test func `hours after a whole day are refused: nobody knows whether it counts`() {
    #expect(hanoi.refusal("72 giờ kể từ ngày 4/7") != nil)
  }

  @Test func `hours on the wall are hours of the clock, over daylight saving too`() {
    let spring = Speaker(now: "2021-03-20 12:00", zone: "Europe/Berlin", language: .english)
    #expect(spring.due("24 hours after noon on 27/3/2021") == "2021-03-28 13:00")
  }

  // MARK: Working days

  @Test(arguments: [
    ("10 ngày làm việc kể từ ngày 24/4", "2026-05-14 00:00"),
    ("03 (ba) ngày làm việc kể từ 24/4", "2026-05-05 00:00"),
    ("trong 5 ngày làm việc", "2026-04-29 00:00"), ("3 working days before 5/5", "2026-04-29 00:00"),
    ("ngày làm việc tiếp theo", "2026-04-22 00:00"), ("last business day of April", "2026-04-30 00:00"),
    ("5th business day of May", "2026-05-09 00:00"),
    ("ngày làm việc đầu tiên của tháng 5", "2026-05-05 00:00"),
  ])
  func `working days leave out weekends and holidays`(phrase: String, due: String) {
    #expect(clerk.due(phrase) == due)
  }

  @Test func `the echo says which holidays were left out`() throws {
    let reading = try #require(clerk.reading("10 ngày làm việc kể từ ngày 24/4"))
    #expect(reading.daysOff.count == 3)
    #expect(When.echo(reading, language: .vietnamese) == "T4 13/5/2026 · nghỉ 27/4, 30/4, 1/5")
  }

  @Test(arguments: ["trong 5 ngày làm việc", "within 5 business days of 4 July", "last business day of July"])
  func `without a calendar the refusal names the setting`(phrase: String) {
    #expect(hanoi.refusal(phrase)?.reason == .noWorkdays)
    for language in Language.allCases {
      #expect(hanoi.refusal(phrase).map { When.words($0, language: language).contains("workdays") } == true)
    }
  }

  // MARK: Lunar dates

  @Test(arguments: [
    // Solar dates by the published tables of the calendar's own tests: new years 12/2/2021 and 6/2/2027.
    ("rằm tháng Giêng", "2021-02-26"), ("mùng 5 Tết", "2021-02-16"), ("30 Tết", "2021-02-11"),
    ("23 tháng Chạp", "2021-02-04"), ("ram thang gieng", "2021-02-26"), ("10/3 âm lịch", "2021-04-21"),
    ("ngày 10 tháng 3 âm lịch", "2021-04-21"), ("rằm tháng Giêng năm 2027", "2027-02-20"),
    ("30 Tết 2025", nil),
    ("tháng Giêng", nil), ("23 tháng Chạp năm 2026", nil),
  ])
  func `lunar dates are days of the Vietnamese calendar`(phrase: String, day: String?) {
    #expect(hanoi.says(phrase).map { String($0.dropFirst(7).prefix(10)) } == day)
  }

  @Test func `the echo has the solar date and the lunar one`() throws {
    let reading = try #require(hanoi.reading("trước rằm tháng Giêng"))
    #expect(
      When.echo(reading, language: .vietnamese)
        == "trước T6 26/2/2021 (chưa tính ngày 26) · 15/1 âm lịch")
    #expect(reading.lunar == LunarDate(day: 15, month: 1, year: 2021))
  }

  @Test func `a lunar day that the month does not have is refused`() {
    #expect(
      Speaker(now: "2026-12-01 09:00").refusal("30 Tết")?.reason
        == .impossibleLunarDate(day: 30, month: 12, year: 2026))
  }
}
