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
}
