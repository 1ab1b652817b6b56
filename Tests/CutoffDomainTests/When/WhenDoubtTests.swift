import CutoffDomain
import Testing

/// Rules 18, 20 and 21: a reading that people confuse names the other one, and an impossible one is refused.
@Suite struct WhenDoubtTests {
  private let hanoi = Speaker()
  private let london = Speaker(language: .english)

  @Test(arguments: [
    // 1/7/2020 is a Wednesday.
    ("Wednesday", "weekdayToday 2020-07-02 00:00"), ("wed 5pm", "weekdayToday 2020-07-01 17:00"),
    ("by Wednesday noon", "weekdayToday 2020-07-01 12:00"), ("next Friday", "nextWeekday 2020-07-04 00:00"),
    ("next Friday 5pm", "nextWeekday 2020-07-03 17:00"), ("12 am on 4 July", "midnight 2020-07-05 00:00"),
    ("midnight on 4 July", "midnight 2020-07-04 00:00"),
    ("12:00 midnight, 4 July", "midnight 2020-07-04 00:00"),
    ("03/04/2027", "dayOrder 2027-03-05 00:00"), ("before 4 July", "beforeDay 2020-07-05 00:00"),
    ("before 03/04/2027", "dayOrder 2027-03-04 00:00"), ("Fri, Aug 14 2020", nil),
    ("Sat, Aug 14", "yearFromWeekday 2020-08-15 00:00"),
  ])
  func `what people mean two things by names the other one`(phrase: String, other: String?) {
    #expect(london.other(phrase) == other)
  }

  @Test(arguments: [
    ("thứ tư", "weekdayToday 2020-07-02 00:00"), ("thứ tư 17h", "weekdayToday 2020-07-01 17:00"),
    ("nửa đêm 4/7", "midnight 2020-07-04 00:00"), ("mùng 10 tháng 3", "lunar 2021-04-22 00:00"),
    ("trước 30/7", "beforeDay 2020-07-31 00:00"),
  ])
  func `Vietnamese words that people confuse`(phrase: String, other: String) {
    #expect(hanoi.other(phrase) == other)
  }

  @Test(arguments: [
    "Wednesday 8am", "this Wednesday", "Friday", "next Monday", "25/12/2020", "4/4/2027", "2020-09-06",
    "4 July", "5 pm",
    "midnight", "12 pm on 4 July", "before 5pm on 4 July",
  ])
  func `what has one meaning is not flagged`(phrase: String) {
    #expect(london.reading(phrase) != nil)
    #expect(london.reading(phrase)?.flag == nil)
  }

  @Test func `the order of day and month is flagged in English only, and where it is wanted`() {
    #expect(hanoi.reading("6/9/2027")?.flag == nil)
    var reference = hanoi.reference
    reference.flagsDayOrder = true
    guard case .understood(let reading) = When.parse("6/9/2027", reference) else {
      Issue.record("6/9/2027 is refused")
      return
    }
    #expect(reading.flag == .dayOrder)
    #expect(london.reading("ngày 6/9/2027")?.flag == nil)
  }

  @Test func `a window's other reading has both ends`() {
    let speaker = Speaker(language: .english, takesWindow: true)
    let reading = speaker.reading("9-11am 03/04/2027")
    #expect(reading?.flag == .dayOrder)
    #expect(reading?.alternative?.point?.wall == wall("2027-03-04 09:00"))
    #expect(reading?.alternativeUntil?.point?.wall == wall("2027-03-04 11:00"))
  }

  @Test(arguments: [
    ("từ 22h đến 2h ngày 5/7", "windowDay 2020-07-04 22:00"), ("8h-17h", "windowNow 2020-07-01 08:00"),
  ])
  func `a window whose day is in doubt names the other one`(phrase: String, other: String) {
    #expect(Speaker(takesWindow: true).other(phrase) == other)
  }

  @Test(arguments: WhenFlag.allCases)
  func `every flag has words in both languages`(flag: WhenFlag) {
    for language in Language.allCases { #expect(!When.words(flag, language: language).isEmpty) }
  }

  // MARK: 18

  @Test func `the 31st of a month that has 30 days is refused with its last day`() {
    let speaker = Speaker(now: "2026-10-05 09:00")
    #expect(speaker.refusal("ngày 31 tháng tới")?.reason == .impossibleDate(day: 31, month: 11, year: 2026))
    #expect(speaker.refusal("ngày 31 tháng tới")?.suggestion == "ngày 30 tháng tới")
  }

  @Test(arguments: [
    "past 3 days", "the past 3 days", "15 hours 29 min", "9 hours 40 min", "on Thursday, July 4",
    "1700 4 July",
    "8h -14:00", "30 Tết 2022",
  ])
  func `a costlier reading that drops a word's meaning loses to a refusal`(phrase: String) {
    #expect(london.refusal(phrase) != nil)
  }

  @Test(arguments: [
    ("fifth last day of July", "2020-07-27"), ("second to last day of July", "2020-07-30"),
    ("third last day of the month", "2020-07-29"), ("second last Friday of July", "2020-07-24"),
    ("last Friday of the month", "2020-07-31"), ("thứ sáu cuối cùng của tháng", "2020-07-31"),
    ("the first day after 4 July", "2020-07-05"),
  ])
  func `days are counted from the end of a month`(phrase: String, day: String) {
    #expect(hanoi.says(phrase)?.contains("day \(day)") == true)
  }
}
