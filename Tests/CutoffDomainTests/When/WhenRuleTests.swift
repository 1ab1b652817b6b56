import CutoffDomain
import Testing

/// Rules 1 to 8: precision, boundaries, hours, years, order, zones, parts of the day.
@Suite struct WhenRuleTests {
  private let hanoi = Speaker()
  private let london = Speaker(language: .english)

  // MARK: 1 Precision

  @Test(arguments: [
    ("17h 3/7", "2020-07-03 17:00"), ("17h30 3/7", "2020-07-03 17:30"), ("ngày 3/7", "2020-07-04 00:00"),
    ("tháng 7", "2020-08-01 00:00"), ("quý 3", "2020-10-01 00:00"), ("tuần này", "2020-07-06 00:00"),
    ("năm 2020", "2021-01-01 00:00"),
  ])
  func `a unit is due at its end, a clock time at its instant`(phrase: String, due: String) {
    #expect(hanoi.due(phrase) == due)
  }

  @Test(arguments: [
    ("0h 4/7", "at hour 2020-07-04 00:00"), ("00:00 4/7", "at minute 2020-07-04 00:00"),
    ("4/7", "at day 2020-07-04 00:00"), ("23:59:30 3/7", "at second 2020-07-03 23:59:30"),
  ])
  func `0h, 00:00 and a day keep their precision apart`(phrase: String, says: String) {
    #expect(hanoi.says(phrase) == says)
  }

  // MARK: 2 From

  @Test(arguments: [
    "từ 4/7", "kể từ ngày 4/7", "bắt đầu từ 0h ngày 4/7", "từ 0h thứ bảy 4-7", "từ 4/7 trở đi",
  ])
  func `from is due when its unit starts`(phrase: String) {
    #expect(hanoi.due(phrase) == "2020-07-04 00:00")
    #expect(hanoi.reading(phrase)?.said.boundary == .from)
  }

  @Test(arguments: [
    "from 4 July", "starting 4/7", "from July 4th onwards", "effective 4 July 2020", "as of 4/7",
  ])
  func `from in English is due when its unit starts`(phrase: String) {
    #expect(london.due(phrase) == "2020-07-04 00:00")
  }

  // MARK: 3 Before and by

  @Test(arguments: [
    "đến hết 3/7", "hết ngày 3/7", "chậm nhất 3/7", "muộn nhất là ngày 3/7", "hạn chót là 3/7",
    "trong ngày 3/7",
    "đến 3/7", "tới ngày 3/7", "cho đến hết thứ sáu 3/7", "sau ngày 3/7", "khoảng 3/7", "hạn cuối: 3/7",
    "không muộn hơn 3/7", "từ nay đến hết 3/7", "ngày 3/7 là hạn chót", "đến cuối ngày 3/7",
  ])
  func `inclusive words are due at the end of the day`(phrase: String) {
    #expect(hanoi.due(phrase) == "2020-07-04 00:00")
  }

  @Test(arguments: [
    "by 3 July", "until July 3", "through 3/7", "no later than 3 July", "on or before 3/7", "due 3/7",
    "after 3/7",
    "around 3 July", "by the 3rd at the latest", "deadline is 3 July",
  ])
  func `inclusive words in English are due at the end of the day`(phrase: String) {
    #expect(london.due(phrase) == "2020-07-04 00:00")
  }

  @Test(arguments: ["trước 10/7", "trước ngày 10/7", "đến trước ngày 10-7"])
  func `before a day is due at its 0h and says so`(phrase: String) {
    #expect(hanoi.due(phrase) == "2020-07-10 00:00")
    #expect(hanoi.echo(phrase) == "trước T6 10/7/2020 (chưa tính ngày 10)")
  }

  @Test func `before a clock time is due at that time and has one reading`() {
    #expect(hanoi.due("trước 17h ngày 14/7") == "2020-07-14 17:00")
    #expect(hanoi.reading("trước 17h ngày 14/7")?.alternative == nil)
  }

  @Test func `around is approximate`() {
    #expect(hanoi.says("khoảng 17h 3/7") == "around hour 2020-07-03 17:00 ~")
  }

  // MARK: 4 0h and 24h

  @Test(arguments: [
    ("24h 3/7", "2020-07-04 00:00"), ("đến 24 giờ ngày 3/7", "2020-07-04 00:00"),
    ("0h đêm nay", "2020-07-02 00:00"),
    ("12h đêm nay", "2020-07-02 00:00"), ("nửa đêm nay", "2020-07-02 00:00"),
    ("12 giờ trưa 3/7", "2020-07-03 12:00"),
    ("12h 3/7", "2020-07-03 12:00"), ("0h đêm nay (2/7)", "2020-07-02 00:00"), ("0h", "2020-07-02 00:00"),
  ])
  func `0h starts a day, 24h and tonight's midnight end it`(phrase: String, due: String) {
    #expect(hanoi.due(phrase) == due)
  }

  @Test func `0h today is over`() {
    #expect(hanoi.due("0h hôm nay") == "2020-07-01 00:00")
    #expect(hanoi.warnings("0h hôm nay") == [.alreadyPast])
  }

  @Test func `tonight's midnight warns that speakers differ`() {
    #expect(hanoi.warnings("0h đêm nay")?.contains(.unsafeNightWord) == true)
  }

  // MARK: 5 Years

  @Test(arguments: [
    ("30/6", "2020-06-30"), ("31/5", "2020-05-31"), ("30/5", "2021-05-30"), ("1/6", "2020-06-01"),
    ("20/12", "2020-12-20"), ("1/1", "2021-01-01"),
    ("thứ tư 30/6", "2021-06-30"), ("1/7/74", "1974-07-01"), ("1/7/69", "2069-07-01"),
  ])
  func `a yearless date may lie a month back, else it is the next one`(phrase: String, date: String) {
    #expect(hanoi.says(phrase) == "at day \(date) 00:00")
  }

  @Test func `a date a few days back stays past over New Year`() {
    #expect(Speaker(now: "2021-01-05 09:00").says("30/12") == "at day 2020-12-30 00:00")
  }

  @Test(arguments: [("tháng 7", "2020-07-01"), ("tháng 6", "2021-06-01"), ("tháng 7 tới", "2021-07-01")])
  func `a yearless month is the present or the next one`(phrase: String, date: String) {
    #expect(hanoi.says(phrase) == "at month \(date) 00:00")
  }

  @Test func `a weekday that chose the year says so`() {
    #expect(hanoi.warnings("thứ tư 30/6")?.contains(.yearFromWeekday) == true)
  }

  @Test func `29 February takes the next leap year only within a year`() {
    #expect(Speaker(now: "2023-09-01 08:00").says("29/2") == "at day 2024-02-29 00:00")
  }

  @Test func `what has happened lies in the past`() {
    let clerk = Speaker(leaning: .past)
    #expect(clerk.says("15:39") == "at minute 2020-06-30 15:39")
    #expect(clerk.says("20/12") == "at day 2019-12-20 00:00")
    #expect(clerk.says("thứ sáu") == "at day 2020-06-26 00:00")
    #expect(clerk.says("tháng 12") == "at month 2019-12-01 00:00")
  }

  // MARK: 6 Order

  @Test(arguments: [
    "4/7/2020", "4-7-2020", "4.7.2020", "04/07/20", "ngày 4 tháng 7 năm 2020", "2020-07-04", "20200704",
  ])
  func `day, month and year are read in every notation`(phrase: String) {
    #expect(hanoi.says(phrase) == "at day 2020-07-04 00:00")
  }

  @Test func `a date that only exists the other way round is refused with it`() {
    #expect(hanoi.refusal("7/25")?.reason == .wrongOrder(first: 7, second: 25))
    #expect(hanoi.refusal("7/25")?.suggestion == "25/7")
  }

  @Test func `English reads day and month too, unless set otherwise`() {
    #expect(london.says("4/7") == "at day 2020-07-04 00:00")
    #expect(Speaker(language: .english, numericOrder: .monthDay).says("7/4") == "at day 2020-07-04 00:00")
    #expect(Speaker(numericOrder: .monthDay).says("2020-07-04") == "at day 2020-07-04 00:00")
  }

  @Test(arguments: ["8/2020", "tháng 8/2020", "T8/2020", "tháng 8 năm 2020", "2020-08"])
  func `a month with its year is a month`(phrase: String) {
    #expect(hanoi.says(phrase) == "at month 2020-08-01 00:00")
  }

  // MARK: 7 Zones

  @Test(arguments: [
    "2020-07-03T17:00:00Z", "17:00 3/7 GMT", "17:00 UTC 3/7", "18:00 3/7 +01:00", "18:00 3/7 UTC+1",
    "20200703T170000Z",
  ])
  func `an explicit zone wins`(phrase: String) {
    #expect(hanoi.due(phrase) == "2020-07-04 00:00")
  }

  @Test func `the zone that was said is kept`() {
    #expect(hanoi.reading("17:00 3/7 +01:00")?.said.point?.zone.identifier == "+01:00")
    #expect(hanoi.reading("17:00 3/7 (+07)")?.said.point?.zone.identifier == "Asia/Ho_Chi_Minh")
  }

  @Test(arguments: ["17:00 3/7 CST", "17:00 3/7 IST", "17:00 3/7 BST"])
  func `a zone with several meanings is refused`(phrase: String) {
    #expect(hanoi.refusal(phrase)?.reason == .ambiguousZone(String(phrase.suffix(3))))
    #expect(hanoi.refusal(phrase)?.place == 10..<13)
  }

  @Test func `daylight saving moves a skipped hour forward and takes the first of a doubled one`() {
    let spring = Speaker(now: "2021-03-27 12:00", zone: "Europe/Berlin")
    #expect(spring.due("2:30 28/3") == "2021-03-28 03:30")
    #expect(spring.warnings("2:30 28/3")?.contains(.skippedLocalTime) == true)
    let autumn = Speaker(now: "2021-10-30 12:00", zone: "Europe/Berlin")
    #expect(autumn.reading("2:30 31/10")?.said.due == Zone("+02:00")?.instant(of: wall("2021-10-31 02:30")))
    #expect(autumn.warnings("2:30 31/10")?.contains(.doubledLocalTime) == true)
  }

  @Test func `hours count on the instant, days on the wall`() {
    let spring = Speaker(now: "2021-03-27 12:00", zone: "Europe/Berlin")
    #expect(spring.due("24 giờ nữa") == "2021-03-28 13:00")
    #expect(spring.due("1 ngày nữa") == "2021-03-29 00:00")
  }

  // MARK: 8 Parts of the day

  @Test(arguments: [
    ("rạng sáng 3/7", 0, 6), ("sáng 3/7", 6, 11), ("trưa 3/7", 11, 13), ("chiều 3/7", 13, 18),
    ("chiều tối 3/7", 17, 19),
    ("tối 3/7", 18, 22), ("đêm 3/7", 22, 24),
  ])
  func `a part of the day is a window`(phrase: String, from: Int, to: Int) {
    let point = hanoi.reading(phrase)?.said.point
    #expect(point?.precision == .partOfDay)
    #expect(point?.part?.hours.from == from)
    #expect(point?.part?.hours.to == to)
  }

  @Test(arguments: [
    ("5 giờ chiều 3/7", "17:00"), ("1 giờ trưa 3/7", "13:00"), ("11 giờ trưa 3/7", "11:00"),
    ("10 giờ đêm 3/7", "22:00"),
    ("2 giờ đêm 3/7", "02:00"), ("16h chiều 3/7", "16:00"), ("18 giờ tối 3/7", "18:00"),
    ("8h sáng 3/7", "08:00"),
    ("5h 3/7", "05:00"), ("3 giờ kém 15 chiều 3/7", "14:45"), ("4h rưỡi chiều 3/7", "16:30"),
  ])
  func `with an hour a part of the day only picks the half`(phrase: String, clock: String) {
    #expect(hanoi.due(phrase) == "2020-07-03 \(clock)")
  }

  @Test(arguments: ["16h sáng 3/7", "20h trưa 3/7", "9 giờ chiều 3/7", "14 pm"])
  func `an hour outside its part of the day is refused`(phrase: String) {
    #expect(hanoi.refusal(phrase)?.reason == .partDisagrees)
  }

  @Test(arguments: [
    ("5 pm on 3/7", "17:00"), ("12 am on 3/7", "00:00"), ("12:30 pm 3 July", "12:30"),
    ("half past three on 3/7", "03:30"),
    ("8 in the evening on 3/7", "20:00"), ("a quarter to noon on 3/7", "11:45"), ("17:00 on 3/7", "17:00"),
  ])
  func `English hours`(phrase: String, clock: String) {
    #expect(london.due(phrase) == "2020-07-03 \(clock)")
  }
}
