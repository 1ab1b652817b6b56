import CutoffDomain
import Testing

/// Phrases of which a part would have been passed over, and what they are refused with.
@Suite struct WhenRefusalTests {
  private let hanoi = Speaker()
  private let london = Speaker(language: .english)

  @Test(arguments: [
    "eom 30/6", "4/7 eoq", "eow 4/7", "2020 eod", "2021 eom", "tháng này tháng 8", "eom Q4",
    "tuần này tháng 8",
  ])
  func `a date or year beside the end of another period is a contradiction`(phrase: String) {
    #expect(hanoi.refusal(phrase)?.reason == .contradiction)
  }

  @Test(arguments: [
    ("cuối tháng 6 năm sau", "2021-06-30"), ("eom", "2020-07-31"), ("2020 eom", "2020-07-31"),
    ("tháng này tháng 7", "2020-07-01"),
    ("quý 3 năm nay", "2020-07-01"),
  ])
  func `a period in or equal to the unit beside it is understood`(phrase: String, day: String) {
    #expect(hanoi.says(phrase)?.contains(day) == true)
  }

  @Test func `29 February names the year that has none, and another day`() {
    let speaker = Speaker(now: "2020-07-03 09:00")
    #expect(speaker.refusal("29/2")?.reason == .impossibleDate(day: 29, month: 2, year: 2021))
    #expect(speaker.refusal("29/2")?.suggestion == "28/2/2021")
    #expect(Speaker(now: "2021-12-20 09:00").refusal("29/2")?.suggestion == "28/2/2022")
  }

  @Test(arguments: ["0h 4/7 +14:30", "0h 4/7 -14:30", "0h 4/7 +1430", "0h 4/7 GMT+15", "0h 4/7 +15:00"])
  func `an offset that no zone has is refused`(phrase: String) {
    #expect(hanoi.refusal(phrase) != nil)
  }

  @Test(arguments: [
    "0h 4/7 +14:00", "0h 4/7 GMT-14:00", "0h 4/7 GMT+14", "0h 4/7 +05:45", "2020-07-04T00:00-05:00",
  ])
  func `an offset up to fourteen hours is understood`(phrase: String) {
    #expect(hanoi.reading(phrase) != nil)
  }

  @Test(arguments: [
    "ba2am", "hai 2am", "0h two Monday", "2 -1", "2- 1", "đêm nay không", "tháng đầu", "quý cuối",
  ])
  func `words that only look like a time are refused`(phrase: String) {
    #expect(hanoi.refusal(phrase) != nil)
    #expect(london.refusal(phrase) != nil)
  }

  @Test(arguments: [
    ("4 - 7", "at day 2020-07-04 00:00"), ("năm giờ ba mươi 4-7", "at minute 2020-07-04 05:30"),
    ("không giờ 4/7", "at hour 2020-07-04 00:00"), ("month end", "at day 2020-07-31 00:00 ~"),
  ])
  func `what they look like is understood`(phrase: String, says: String) {
    #expect(hanoi.says(phrase) == says)
  }

  @Test(arguments: ["tonight", "by tonight", "tối nay"])
  func `tonight, late in the evening, is what is left of the day`(phrase: String) {
    let late = Speaker(now: "2020-07-03 22:30", language: .english)
    #expect(late.due(phrase) == "2020-07-04 00:00")
    #expect(late.warnings(phrase)?.contains(.alreadyPast) == false)
    #expect(Speaker(now: "2020-07-03 21:30").due(phrase) == "2020-07-03 22:00")
  }

  @Test(arguments: ["eod", "31/12/9999", "năm 9999"])
  func `a time that ends after the year 9999 is out of reach`(phrase: String) {
    #expect(Speaker(now: "9999-12-31 09:00").refusal(phrase)?.reason == .outOfReach)
  }

  @Test func `the echo of a skipped time is the time that it was moved to`() {
    let spring = Speaker(now: "2026-03-01 12:00", zone: "America/New_York", language: .english)
    #expect(spring.echo("02:30 8/3") == "at 03:30 Sun 8 Mar 2026 (-04)")
    #expect(spring.warnings("02:30 8/3")?.contains(.skippedLocalTime) == true)
    #expect(spring.due("02:30 8/3") == "2026-03-08 03:30")
  }

  @Test(arguments: ["4/7/0020", "tháng 7/0020"])
  func `the echo of an early year is read back as that year`(phrase: String) {
    for speaker in [hanoi, london] {
      #expect(speaker.echo(phrase).flatMap(speaker.due) == speaker.due(phrase))
    }
    #expect(hanoi.echo("4/7/0020")?.hasSuffix("04/07/0020") == true)
  }

  @Test func `a suggestion is in the language of the phrase`() {
    #expect(hanoi.refusal("5 days")?.suggestion == "in 5 days")
    #expect(london.refusal("5 ngày")?.suggestion == "5 ngày nữa")
  }
}
