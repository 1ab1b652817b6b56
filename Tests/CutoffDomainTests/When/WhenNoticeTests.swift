import CutoffDomain
import Testing

/// What a field for a deadline is offered when a notice is pasted.
@Suite struct WhenNoticeTests {
  private func offers(
    _ text: String, _ now: String, _ zone: String, _ language: Language
  ) -> [(phrase: String, role: WhenFound.Role)] {
    let speaker = Speaker(now: now, zone: zone, language: language)
    return When.offers(in: text, speaker.reference).map { ($0.phrase, $0.role) }
  }

  private func limits(_ text: String, _ now: String, _ zone: String, _ language: Language) -> [String] {
    offers(text, now, zone, language).filter { $0.role == .limit }.map(\.phrase)
  }

  @Test func `of a power cut the deadlines come first, the letter's date and the bill's month last`() {
    let found = offers(NoticeTexts.powerCut, "2026-11-25 10:00", "Asia/Ho_Chi_Minh", .vietnamese)
    #expect(found.prefix(2).map(\.phrase) == ["trước 17h ngày 4/12/2026", "từ 8h00 ngày 8/12/2026"])
    let stamps = found.filter { $0.role == .stamp }.map(\.phrase)
    for stamp in ["ngày 25 tháng 11 năm 2026", "tháng 10/2026", "ngày 5/11/2026", "lúc 09:15 25/11/2026"] {
      #expect(stamps.contains(stamp), "\(stamp)")
    }
    for other in ["4/7", "24/7", "06/1"] {
      #expect(!found.contains { $0.phrase.hasSuffix(other) }, "\(other)")
    }
  }

  @Test
  func `of a hosting mail the zone belongs to the time, and directions of a telephone are no afternoons`() {
    #expect(
      limits(NoticeTexts.hosting, "2026-11-25 10:00", "Asia/Ho_Chi_Minh", .vietnamese) == [
        "hết hạn vào 23:59 ngày 30/11/2026 (GMT+7)", "từ 0h ngày 03/12", "sau ngày 10/12/2026",
        "Hạn thanh toán: 30/11/2026",
        "từ 01/12", "từ 05/12/2026",
      ])
  }

  @Test func `of a disconnection notice folded lines are one sentence, and mail heads come last`() {
    let found = offers(NoticeTexts.disconnection, "2026-11-23 10:00", "America/New_York", .english)
    let first = found.prefix(2).map(\.phrase)
    #expect(first.first?.hasSuffix("after Tuesday, December 8, 2026 at 9:00 AM ET") == true)
    #expect(first.last == "by 5:00 p.m. Eastern Time on Friday, December 4, 2026")
    #expect(found.filter { $0.role == .limit }.count == 2)
    #expect(!found.contains { $0.phrase.contains("4/7") || $0.phrase.contains("6/1") })
    #expect(found.first { $0.phrase == "On 20 November 2026" }?.role == .stamp)
  }

  @Test func `of a shutdown the emphasis does not matter and stamps come last`() {
    let found = offers(NoticeTexts.shutdown, "2026-11-23 10:00", "America/New_York", .english)
    #expect(found.first?.phrase == "31 January 2027 at 23:59 UTC")
    #expect(found.first { $0.phrase.contains("21 Nov") }?.role == .stamp)
    #expect(found.first { $0.phrase.contains("Nov 20") }?.role == .stamp)
  }

  @Test
  func `of a tenancy the hour of another day is not today's, and what is over comes after what is ahead`() {
    let found = offers(NoticeTexts.tenancy, "2026-11-24 10:00", "Europe/London", .english)
    #expect(
      found.map(\.phrase) == [
        "by noon on 7 December 2026", "from 31 December 2026", "due on 1 November 2026",
        "for 10:30 on Thursday 14 January 2027", "24 November 2026",
      ])
  }

  @Test func `all times are offered, the same time once`() {
    let days = (1...12).map { "cut off on \($0) December 2026" }.joined(separator: "; ")
    let found = offers(days + "; by 24h on 3 December", "2026-11-23 10:00", "America/New_York", .english)
    #expect(found.count == 13)
    #expect(
      offers("stops 4/12 at 17:00. At 5pm on 4 December it stops.", "2026-11-23 10:00", "Z", .english).count
        == 1)
  }

  @Test func `nothing goes on over a full stop`() {
    #expect(
      limits("We cut on 4 December. Friday 5pm is the last call.", "2026-11-23 10:00", "Z", .english)
        .contains("on 4 December"))
    #expect(
      limits("Pay by 5 p.m. Friday. On 4 Dec. we stop.", "2026-11-23 10:00", "Z", .english)
        == ["On 4 Dec.", "Pay by 5 p.m. Friday"])
  }
}
