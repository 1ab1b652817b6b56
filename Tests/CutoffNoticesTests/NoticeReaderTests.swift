import CutoffDomain
import CutoffNotices
import Testing

/// Single wordings; whole notices are among the fixtures.
struct NoticeReaderTests {
  private func read(_ text: String, zone: Zone? = nil, viewer: Zone = .utc) -> NoticeReading {
    // 2 December 2026, 8h in UTC.
    NoticeReader.read(
      NoticeText(text),
      NoticeSurroundings(file: "x", now: Instant(seconds: 1_796_198_400), viewerZone: viewer, zone: zone))
  }

  private func deadlines(_ reading: NoticeReading) -> [String] {
    reading.proposals.filter { $0.what == .deadline }.map {
      [$0.text("kind") ?? "", $0.text("boundary") ?? "", $0.text("due") ?? "-", $0.text("until")]
        .compactMap(\.self).joined(separator: " ")
    }
  }

  @Test(arguments: [
    (
      "Từ 13h30 đến 17h cùng ngày 06/12/2026 tạm ngừng cấp nước.",
      "2026-12-06T13:30:00+07:00 2026-12-06T17:00:00+07:00"
    ),
    (
      "Tạm ngừng cấp điện từ ngày 07 đến hết ngày 09/12/2026.",
      "2026-12-07T00:00:00+07:00 2026-12-10T00:00:00+07:00"
    ),
    ("Mất điện: 05/12/2026 | 22:00 | 04:00 |", "2026-12-05T22:00:00+07:00 2026-12-06T04:00:00+07:00"),
  ])
  func aWindowIsOneDeadlineWithItsEnd(_ text: String, _ window: String) {
    #expect(deadlines(read(text)) == ["cutoff from " + window])
  }

  @Test func openingHoursAreNoTime() {
    let text = "Water will be shut off on December 14, 2026. Call Monday to Friday, 8 AM to 5 PM."
    #expect(deadlines(read(text, zone: .utc)) == ["cutoff at 2026-12-15T00:00:00+00:00"])
  }

  @Test func aDayAndMonthInNumbersIsSettledByAnotherDateOfTheNotice() {
    let open = read("Service will be disconnected on 04/12/2026.", zone: .utc)
    #expect(open.questions.map(\.reason) == [.dayOrder])
    let settled = read("Notice of 30/11/2026. Service will be disconnected on 04/12/2026.", zone: .utc)
    #expect(settled.questions.isEmpty)
    #expect(deadlines(settled) == ["cutoff at 2026-12-05T00:00:00+00:00"])
  }

  @Test func aWeekdayThatBelongsToAnotherDateIsAsked() {
    let reading = read("Your power will be cut on Friday, December 10, 2026.", zone: .utc)
    #expect(reading.questions.map(\.reason) == [.twoReadings])
    #expect(reading.questions.first?.choices.compactMap { $0.said?.point?.wall.date.day } == [10, 11])
  }

  @Test(arguments: ["từ 0h đêm 31/12/2026", "vào nửa đêm 31/12/2026"])
  func theMidnightOfADayIsAsked(_ phrase: String) {
    let reading = read("Chúng tôi sẽ cắt kênh truyền " + phrase + ".")
    #expect(reading.questions.map(\.reason) == [.twoReadings])
    #expect(reading.questions.first?.choices.count == 2)
  }

  @Test func anHourWhoseZoneNothingTellsIsAskedInEnglish() {
    let text = "Access will be suspended on December 9, 2026 at 18:00."
    #expect(read(text).questions.map(\.reason) == [.noZone])
    #expect(read(text, zone: Zone("Europe/London")).questions.isEmpty)
    #expect(read(text + " All times are Eastern Time.").questions.isEmpty)
    let own = read(text, viewer: Zone(offset: 3_600))
    #expect(own.questions.isEmpty)
    #expect(own.proposals.first { $0.what == .deadline }?.confidence == .likely)
  }

  @Test(arguments: [
    "Thu hồi nợ: nếu không trả, chúng tôi sẽ cắt điện.", "Chúng tôi sẽ cắt điện của Tổng công ty May 10.",
  ])
  func aVietnameseWordIsNoEnglishDay(_ text: String) {
    #expect(deadlines(read(text)) == ["cutoff at -"])
    #expect(read(text).questions.map(\.reason) == [.noDate])
  }

  @Test func anEnglishDateIsReadInAVietnameseText() {
    let text = "Chúng tôi sẽ ngừng cấp dịch vụ lưu trữ từ Tuesday, December 8, 2026."
    #expect(deadlines(read(text)) == ["cutoff from 2026-12-08T00:00:00+07:00"])
  }

  @Test(arguments: [
    ("18:00 ET", "-05:00"), ("18:00 New York time", "-05:00"), ("18:00 Eastern Standard Time", "-05:00"),
    ("18:00 Central European Time", "+01:00"), ("18:00 NPT", "+05:45"), ("18:00 GMT", "+00:00"),
    ("18:00 Hanoi time", "+07:00"), ("18:00 MST", "-07:00"),
  ])
  func aZoneIsReadByTheNamesThatAreReadInAFieldToo(_ hour: String, _ offset: String) {
    let reading = read("Access will be suspended on December 9, 2026 at \(hour).")
    #expect(deadlines(reading) == ["cutoff at 2026-12-09T18:00:00" + offset])
    #expect(reading.questions.isEmpty)
  }

  @Test(arguments: ["CST", "IST", "BST"])
  func aZoneOfSeveralPlacesIsAsked(_ zone: String) {
    let reading = read("Access will be suspended on December 9, 2026 at 18:00 \(zone).")
    #expect(reading.questions.map(\.reason) == [.noZone])
  }

  @Test func workingDaysAreCountedFromMondayToFriday() {
    let text = "Dịch vụ sẽ bị cắt sau 3 ngày làm việc kể từ ngày 03/12/2026."
    let question = read(text).questions.first
    #expect(question?.reason == .workingDays)
    #expect(question?.choices.compactMap { $0.said?.point?.wall.date.day } == [8])
  }

  @Test func whatIsCountedFromAnUnknownDayOffersNoDay() {
    let reading = read("Service will be terminated 30 days after the new meter is fitted.", zone: .utc)
    #expect(reading.questions.map(\.reason) == [.dependsOnDate])
    #expect(reading.questions.first?.choices.isEmpty == true)
    #expect(reading.questions.first?.text.contains("is it this day") == false)
  }

  @Test(arguments: [
    ("EUR 1\u{A0}250.00", 125_000), ("approximately $3,410", 341_000), ("1.500.000 đồng", 150_000_000),
    ("US$ 75", 7_500), ("12,5 triệu đô la Mỹ", 1_250_000_000), ("900 euros", 90_000), ("A$ 60", 6_000),
  ])
  func aSumIsReadHoweverItsFiguresAreParted(_ sum: String, _ hundredths: Int) {
    let reading = read("Your overdue balance is \(sum). Service will be cut on December 9, 2026.")
    #expect(reading.proposals.filter { $0.what == .amount }.map(\.money?.hundredths) == [Int64(hundredths)])
  }

  @Test func aHolidayIsAsked() {
    #expect(read("Chúng tôi sẽ ngừng cấp nước trước Tết.").questions.map(\.reason) == [.holiday])
  }

  @Test func aTotalThatItsPartsDoNotGiveIsAsked() {
    let text = "Tổng số tiền 27.500.000 đồng, gồm tiền nước 25.000.000 đồng và tiền phạt 1.500.000 đồng."
    let reading = read(text)
    #expect(reading.questions.map(\.reason) == [.sumMismatch])
    #expect(
      reading.questions.first?.choices.map { $0.fields[0].value } == [
        .hundredths(2_750_000_000), .hundredths(2_650_000_000),
      ])
  }

  @Test func whatWasDoneIsNoDeadline() {
    let text = "Dịch vụ Internet đã được mở lại lúc 9h15 ngày 23/12/2026."
    let reading = read(text)
    #expect(deadlines(reading).isEmpty)
    #expect(reading.proposals.first?.text("kind") == "restoration")
  }

  @Test func aThreatThatFollowsAPaymentDateIsAfterIt() {
    let text = "If we have not been paid by December 7, 2026, service will be terminated."
    #expect(
      deadlines(read(text, zone: .utc)).sorted() == [
        "cutoff after 2026-12-08T00:00:00+00:00", "payment by 2026-12-08T00:00:00+00:00",
      ])
  }

  @Test func aPersonsNumberIsNoContactAndAPersonNoParty() {
    let text = """
      Kính gửi: Ông Nguyễn Văn A
      Liên hệ: Chị Nguyễn Thị B, ĐT 0900 000 111.
      """
    let reading = read(text)
    #expect(!reading.proposals.contains { $0.what == .party || $0.what == .contact })
  }

  @Test func aLetterIsWrittenInSentencesAndNotInCapitals() {
    let reading = read("TỔNG CÔNG TY CẤP NƯỚC BÃI DÂU\n\nKính gửi: Trường Tiểu học Gò Xoài\n\nXin chào.")
    let names = reading.proposals.filter { $0.what == .party }.compactMap { $0.text("name") }
    #expect(Set(names) == ["Tổng công ty Cấp nước Bãi Dâu", "Trường Tiểu học Gò Xoài"])
  }

  @Test(arguments: [
    ("Mary Major <mary@major.example>", nil), ("Mary Major <info@marymajor.example>", nil),
    ("Nguyễn Văn A <a@congty.example>", nil),
    ("Certificates at Quartz Lane <certs@quartzlane.example>", "Quartz Lane"),
    ("Copper Fern Hosting Billing <billing@copperfern.example>", "Copper Fern Hosting"),
  ])
  func aSenderIsAPartyUnlessItIsAPerson(_ sender: String, _ name: String?) {
    let mail = "From: \(sender)\nDate: Mon, 7 Dec 2026 09:00:00 +0000\nMIME-Version: 1.0\n\nHello.\n"
    let text = NoticeText(bytes: Array(mail.utf8))
    let reading = NoticeReader.read(
      text, NoticeSurroundings(file: "x", now: Instant(seconds: 1_796_198_400), viewerZone: .utc))
    #expect(
      reading.proposals.filter { $0.what == .party }.compactMap { $0.text("name") }
        == [name].compactMap(\.self))
  }

  @Test func aSpanOfHoursIsNoZone() {
    let text = "Power will be cut on 8 January 2027, 08:00-12:00."
    #expect(
      deadlines(read(text, zone: .utc)) == ["cutoff from 2027-01-08T08:00:00+00:00 2027-01-08T12:00:00+00:00"]
    )
  }

  @Test func theLastLineOfASentenceIsNoDateOfTheLetter() {
    let text = "Your electric service is scheduled for disconnection on or after\nTuesday, December 8, 2026."
    let reading = read(text, zone: .utc)
    #expect(reading.referenceFrom == .now)
    #expect(deadlines(reading) == ["cutoff from 2026-12-08T00:00:00+00:00"])
  }

  /// Its days begin where its hours are, not where it is read: six hours lie between New York and Lagos.
  @Test func aNoticeThatNamesItsZoneIsReadThere() {
    let text = """
      Pay by 5:00 p.m. Eastern Time on Friday, December 4, 2026.
      Service will be disconnected from Tuesday, December 8, 2026.
      """
    let lagos = read(text, viewer: Zone("Africa/Lagos") ?? .utc)
    #expect(lagos.zone.identifier == "America/New_York")
    #expect(
      deadlines(lagos) == [
        "payment by 2026-12-04T17:00:00-05:00", "cutoff from 2026-12-08T00:00:00-05:00",
      ])
    // Two zones, of which one is the reader's: his.
    let both = read(
      "Service ends on 8 December 2026 at 9 AM ET. Pay by 7 December 2026 at 5 PM PT.",
      viewer: Zone("America/Los_Angeles") ?? .utc)
    #expect(both.zone.identifier == "America/Los_Angeles")
  }

  @Test func aTextWithoutAnythingGivesAnEmptyReading() {
    #expect(read("").proposals.isEmpty)
    #expect(read("\n\n").questions.isEmpty)
  }
}
