import CutoffDomain
import Testing

/// Sentences in a field for a time: on Monday 23/11/2026.
@Suite struct WhenSentenceTests {
  private let york = Speaker(now: "2026-11-23 09:00", zone: "America/New_York", language: .english)
  private let hanoi = Speaker(now: "2026-11-23 09:00")

  @Test(arguments: [
    ("your service stops Friday 5pm ET", "at hour 2026-11-27 17:00"),
    (
      "Your service will be suspended on 5 December 2026 unless payment is received.",
      "at day 2026-12-05 00:00"
    ),
    (
      "Payment must reach us by 5:00 PM ET on Friday, December 4, 2026.", "by minute 2026-12-04 17:00"
    ),
    ("Please pay by 30 November to avoid disconnection.", "by day 2026-11-30 00:00"),
    ("Domain example.com expires 2026-12-15T23:59:59Z", "by second 2026-12-15 23:59:59"),
  ])
  func `the one date of a sentence is taken with its binding and zone`(sentence: String, says: String) {
    #expect(york.says(sentence) == says)
    #expect(york.warnings(sentence)?.contains(.takenFromSentence) == true)
  }

  @Test(arguments: [
    ("dừng dịch vụ từ 0h ngày 4/7", "from hour 2027-07-04 00:00"),
    ("Công ty sẽ ngừng cung cấp điện vào 8h00 ngày 12/12/2026 để bảo trì", "at minute 2026-12-12 08:00"),
    ("phải trả trước 30/6", "before day 2027-06-30 00:00"),
    ("Đến 17h ngày 4/12, nếu chưa nộp, công ty sẽ cắt", "by hour 2026-12-04 17:00"),
    ("Nếu không thanh toán, dịch vụ sẽ bị ngừng từ 0h ngày 5/12", "from hour 2026-12-05 00:00"),
    ("tối nay 22h bảo trì hệ thống", "at hour 2026-11-23 22:00"),
    ("se cat dien tu 8h ngay 12/12", "from hour 2026-12-12 08:00"),
  ])
  func `the one date of a Vietnamese sentence is taken`(sentence: String, says: String) {
    #expect(hanoi.says(sentence) == says)
  }

  @Test func `the words that were taken are kept, and are read alike`() {
    let said = hanoi.reading("dừng dịch vụ từ 0h ngày 4/7")?.said
    #expect(said?.says == "từ 0h ngày 4/7")
    #expect(hanoi.reading("từ 0h ngày 4/7")?.said == said)
  }

  @Test func `several dates are offered, what is ahead first`() {
    let refusal = york.refusal("Your account was suspended on 1 November and will be deleted on 1 December.")
    #expect(refusal?.reason == .several(["on 1 December", "on 1 November"]))
    #expect(refusal?.suggestion == "on 1 December")
  }

  @Test(arguments: [
    "we close at 5pm every Friday", "Unit 4/7 will be cut off", "tỉ lệ 6/1", "You have 10 days to respond",
    "the power company is not cutting on 4 December", "Friday 5pm Mars time", "May 7 4pm Mars time",
    "within 5 business days of 9 October we cut", "Version 4.7 was released to all of us", "chậm nhât 4/12",
    "the mountain may not move", "do I have the money", "Total: $1,194.09 for the month of our service",
  ])
  func `what cannot be taken out of its sentence is refused`(sentence: String) {
    for speaker in [york, hanoi] { #expect(speaker.refusal(sentence) != nil) }
  }

  @Test(arguments: [
    "Friday 5pm!", "Friday 5pm?", "Friday 5pm…", "(Friday 5pm)", "Friday 5pm),", "‘Friday 5pm’",
    "“Friday 5pm”",
    "**Friday 5pm**", "_Friday_ 5pm", "• Friday 5pm", "- Friday 5pm", "* Friday 5pm", "Friday ５pm",
    "> Friday 5pm",
  ])
  func `marks around a phrase do not matter`(phrase: String) {
    #expect(york.says(phrase) == "at hour 2026-11-27 17:00")
  }

  @Test func `full-width digits and signs are digits and signs`() {
    #expect(hanoi.says("trước １７：００ ngày ３０／６") == "before minute 2027-06-30 17:00")
  }
}
