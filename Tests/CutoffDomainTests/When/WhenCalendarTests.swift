import CutoffDomain
import Testing

/// Rules 9 to 16: named days, weekdays, period words, durations, hedges, refusals, readings, languages.
@Suite struct WhenCalendarTests {
  private let hanoi = Speaker()
  private let london = Speaker(language: .english)

  // MARK: 9 Named days

  @Test(arguments: [
    ("hôm nay", "2020-07-02 00:00"), ("mai", "2020-07-03 00:00"), ("ngày kia", "2020-07-04 00:00"),
    ("mốt", "2020-07-04 00:00"), ("hôm kia", "2020-06-30 00:00"), ("đêm nay", "2020-07-02 00:00"),
    ("rạng sáng mai", "2020-07-02 06:00"), ("rạng sáng nay", "2020-07-01 06:00"),
    ("chiều tối mai", "2020-07-02 19:00"),
    ("2 giờ đêm nay", "2020-07-02 02:00"), ("17h hôm nay", "2020-07-01 17:00"),
    ("tối qua", "2020-06-30 22:00"),
  ])
  func `named days`(phrase: String, due: String) {
    #expect(hanoi.due(phrase) == due)
  }

  @Test(arguments: ["mai", "hôm nay", "đêm nay"])
  func `between 0h and 4h tomorrow and tonight are unsafe`(phrase: String) {
    #expect(Speaker(now: "2020-07-01 02:00").warnings(phrase)?.contains(.unsafeNightWord) == true)
  }

  @Test(arguments: [
    ("tomorrow at noon", "2020-07-02 12:00"), ("day after tomorrow", "2020-07-04 00:00"),
    ("tonight", "2020-07-01 22:00"),
    ("tonight at 9", "2020-07-01 21:00"), ("this afternoon", "2020-07-01 18:00"),
    ("midnight", "2020-07-02 00:00"),
    ("yesterday", "2020-07-01 00:00"),
  ])
  func `named days in English`(phrase: String, due: String) {
    #expect(london.due(phrase) == due)
  }

  // MARK: 10 Weekdays

  @Test(arguments: [
    ("thứ tư", "2020-07-08"), ("thứ năm", "2020-07-02"), ("T6", "2020-07-03"), ("thứ 6", "2020-07-03"),
    ("chủ nhật tới", "2020-07-05"), ("CN", "2020-07-05"), ("thứ hai tuần này", "2020-06-29"),
    ("thứ sáu tuần sau", "2020-07-10"), ("thứ sáu tuần tới", "2020-07-10"), ("chúa nhật này", "2020-07-05"),
    ("thứ ba tuần sau nữa", "2020-07-14"), ("thứ hai tuần trước", "2020-06-22"),
  ])
  func `weekdays`(phrase: String, date: String) {
    #expect(hanoi.says(phrase) == "at day \(date) 00:00")
  }

  @Test(arguments: [
    ("Wednesday", "2020-07-08"), ("this Wednesday", "2020-07-01"), ("next Monday", "2020-07-06"),
    ("next Saturday", "2020-07-11"), ("coming Saturday", "2020-07-04"), ("Friday of next week", "2020-07-10"),
    ("third Tuesday of September", "2020-09-15"), ("last Friday of July", "2020-07-31"),
  ])
  func `weekdays in English`(phrase: String, date: String) {
    #expect(london.says(phrase) == "at day \(date) 00:00")
  }

  @Test func `a weekday that contradicts its date is refused`() {
    let fourth = CivilDate(year: 2020, month: 7, day: 4)
    #expect(
      fourth.map { hanoi.refusal("thứ hai 4/7/2020")?.reason == .weekdayDisagrees(said: 1, date: $0) } == true
    )
    #expect(hanoi.reading("ngày mai (4/7)") == nil)
  }

  // MARK: 11 Period words

  @Test(arguments: [
    ("đầu tháng 8", "2020-08-01"), ("giữa tháng 8", "2020-08-15"), ("cuối tháng 8", "2020-08-31"),
    ("giữa năm 2021", "2021-06-30"), ("cuối năm", "2020-12-31"), ("cuối quý III", "2020-09-30"),
    ("cuối tuần này", "2020-07-05"), ("đầu tháng sau", "2020-08-01"), ("đầu tuần sau", "2020-07-06"),
  ])
  func `period words name a day, marked approximate`(phrase: String, date: String) {
    #expect(hanoi.says(phrase) == "at day \(date) 00:00 ~")
    #expect(hanoi.warnings(phrase)?.contains(.periodApproximated) == true)
  }

  @Test(arguments: [
    ("eom", "2020-07-31"), ("eoq", "2020-09-30"), ("eoy", "2020-12-31"), ("eow", "2020-07-05"),
    ("sonm", "2020-08-01"),
    ("end of August", "2020-08-31"), ("mid-August", "2020-08-15"), ("beginning of next year", "2021-01-01"),
  ])
  func `period words in English`(phrase: String, date: String) {
    #expect(london.says(phrase) == "at day \(date) 00:00 ~")
  }

  @Test func `the last day of a month is exact`() {
    #expect(hanoi.says("ngày cuối cùng của tháng 2 năm 2021") == "at day 2021-02-28 00:00")
    #expect(london.says("last day of October") == "at day 2020-10-31 00:00")
  }

  @Test func `until the end of a period is the period's end`() {
    #expect(hanoi.says("đến hết tháng 7") == "untilEndOf month 2020-07-01 00:00")
    #expect(hanoi.due("hết tuần") == "2020-07-06 00:00")
    #expect(hanoi.due("hết quý 3 năm nay") == "2020-10-01 00:00")
  }

  // MARK: 12 Durations

  @Test(arguments: [
    ("3 ngày nữa", "2020-07-05 00:00"), ("trong 3 ngày", "2020-07-05 00:00"),
    ("hai tuần nữa", "2020-07-16 00:00"),
    ("+2h", "2020-07-01 11:00"), ("30 phút nữa", "2020-07-01 09:30"), ("trong 24 giờ", "2020-07-02 09:00"),
    ("trong vòng 48h tới", "2020-07-03 09:00"), ("nửa tiếng nữa", "2020-07-01 09:30"),
    ("1 tiếng rưỡi nữa", "2020-07-01 10:30"), ("3 ngày nữa lúc 17h", "2020-07-04 17:00"),
    ("sau 3 ngày", "2020-07-05 00:00"),
    ("10 ngày kể từ ngày 5/7", "2020-07-16 00:00"), ("3 ngày trước 30/7", "2020-07-28 00:00"),
    ("cách đây 2 ngày", "2020-06-30 00:00"), ("mười lăm ngày nữa", "2020-07-17 00:00"),
  ])
  func `durations in days end with a day, in hours at the instant`(phrase: String, due: String) {
    #expect(hanoi.due(phrase) == due)
  }

  @Test(arguments: [
    ("in 3 days", "2020-07-05 00:00"), ("within two weeks", "2020-07-16 00:00"),
    ("in an hour and a half", "2020-07-01 10:30"),
    ("a fortnight from today", "2020-07-16 00:00"), ("3 days after 4 July", "2020-07-08 00:00"),
    ("in 7 days at 5pm", "2020-07-08 17:00"), ("2 days ago", "2020-06-30 00:00"),
    ("next 24 hours", "2020-07-02 09:00"),
  ])
  func `durations in English`(phrase: String, due: String) {
    #expect(london.due(phrase) == due)
  }

  @Test func `months are clamped to their last day`() {
    #expect(Speaker(now: "2021-01-31 09:00").says("1 tháng nữa") == "at day 2021-02-28 00:00")
  }

  @Test func `a Sunday is mentioned, not moved`() {
    #expect(hanoi.says("4 ngày nữa") == "at day 2020-07-05 00:00")
    #expect(hanoi.warnings("4 ngày nữa") == [.fallsOnSunday])
  }

  @Test(arguments: [("5 ngày", "5 ngày nữa"), ("2 tuần", "2 tuần nữa")])
  func `a bare duration is refused with a suggestion that is understood`(phrase: String, suggestion: String) {
    #expect(hanoi.refusal(phrase)?.reason == .bareDuration)
    #expect(hanoi.refusal(phrase)?.suggestion == suggestion)
    #expect(hanoi.reading(suggestion) != nil)
  }

  @Test func `a bare duration in English suggests in`() {
    #expect(london.refusal("5 days")?.suggestion == "in 5 days")
  }

  // MARK: 13 Hedges, ranges, holidays

  @Test func `hedges are dropped or mark the time`() {
    #expect(hanoi.says("dự kiến ngày 10/7") == "at day 2020-07-10 00:00")
    #expect(hanoi.says("trước khoảng 17h 10/7") == "before hour 2020-07-10 17:00 ~")
    #expect(hanoi.says("~10/7") == "at day 2020-07-10 00:00 ~")
  }

  @Test(arguments: [
    ("từ 5/7 đến 9/7", "từ CN 05/07/2020", "đến hết T5 09/07/2020"),
    ("5/7 - 9/7", "từ CN 05/07/2020", "đến hết T5 09/07/2020"),
    ("8h đến 17h 4/7", "từ 8h T7 04/07/2020 (+07)", "đến 17h T7 04/07/2020 (+07)"),
  ])
  func `a range offers its two ends, each whole`(phrase: String, first: String, second: String) {
    #expect(hanoi.refusal(phrase)?.reason == .range(first: first, second: second))
    #expect(hanoi.reading(first) != nil && hanoi.reading(second) != nil)
  }

  @Test(arguments: [
    ("trước Tết", WhenTopic.holiday), ("hàng tháng", .recurring), ("thứ hai hàng tuần", .recurring),
    ("mùa hè", .season),
    ("tháng Giêng", .lunar), ("vài ngày nữa", .vague), ("every Monday", .recurring),
    ("by Christmas", .holiday), ("trong giờ hành chính", .workingDays),
  ])
  func `what has no date here is refused with the reason`(phrase: String, topic: WhenTopic) {
    #expect(hanoi.refusal(phrase)?.reason == .topic(topic))
  }

  @Test(arguments: ["tuần đầu tháng 8", "tuần cuối tháng 7"])
  func `a week of a month is refused`(phrase: String) {
    #expect(hanoi.refusal(phrase) != nil)
  }

  // MARK: 14 Refusals

  @Test(arguments: [
    "31/4", "ngày 1 tháng 13", "30/2/2020", "29/2/2021", "2020-13-01", "25:00 4/7", "7 giờ 61 phút", "24:01",
    "0/7",
    "3", "2020", "trước", "từ", "ngày", "hôm nay ngày mai", "4/7 5/7", "5h 6h 4/7", "chiều tháng 7",
    "4/7 xong", "7-7-7",
    "", "  ", "()", "(4/7", "thứ 9", "quý 5", "next next week", "cuối 5 ngày nữa", "17:00 +25:00",
  ])
  func `what is not exactly one time is refused`(phrase: String) {
    #expect(hanoi.reading(phrase) == nil)
  }

  @Test func `an unknown word is named with its place`() {
    #expect(hanoi.refusal("đến hết xyz 4/7")?.reason == .unknownWord("xyz"))
    #expect(hanoi.refusal("đến hết xyz 4/7")?.place == 8..<11)
  }

  @Test func `two readings more than a day apart are refused`() {
    guard case .ambiguous(let first, let second) = hanoi.refusal("thang sau")?.reason else {
      Issue.record("“thang sau” is June as well as next month")
      return
    }
    #expect(Set([first, second].compactMap { $0.point?.wall.date.month }) == [6, 8])
  }

  // MARK: 15 Readings of before

  @Test func `before a day accuses nobody until the day is over`() {
    #expect(hanoi.due("trước 10/7") == "2020-07-10 00:00")
    #expect(hanoi.lateFrom("trước 10/7") == "2020-07-11 00:00")
    #expect(hanoi.lateFrom("trước tháng 8") == "2020-09-01 00:00")
    #expect(hanoi.lateFrom("chậm nhất 10/7") == "2020-07-11 00:00")
  }

  @Test func `before a day offers the late reading`() {
    let other = hanoi.reading("trước 10/7")?.alternative
    #expect(other?.reading == .late)
    #expect(other?.boundary == .before)
    #expect(other?.due == other?.lateFrom)
  }

  // MARK: 16 Languages

  @Test(arguments: [("by Friday", Language.english), ("trước thứ sáu", .vietnamese), ("3/7", .vietnamese)])
  func `the speaker's language is tried first, then the other`(phrase: String, language: Language) {
    #expect(hanoi.reading(phrase)?.language == language)
  }

  @Test func `the echo is in the user's language, whatever the phrase's`() {
    #expect(hanoi.echo("before 10 July") == "trước T6 10/07/2020 (chưa tính ngày 10)")
  }

  @Test(arguments: [("in a quarter of an hour", 900), ("in three quarters of an hour", 2_700)])
  func `quarters of an hour are minutes, never months`(phrase: String, seconds: Int64) throws {
    let said = try #require(hanoi.reading(phrase)?.said)
    #expect(said.due == hanoi.reference.now.advanced(by: seconds))
  }

  @Test func `12 noon is noon`() throws {
    #expect(hanoi.reading("12 noon on 5/7")?.said.point?.wall.hour == 12)
  }
}
