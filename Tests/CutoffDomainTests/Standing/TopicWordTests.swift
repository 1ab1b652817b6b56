import CutoffDomain
import Foundation
import Testing

struct TopicWordTests {
  /// Sides that contradict each other on a topic dispute the money where one of its words tells so.
  private func isAboutMoney(_ topic: String) throws -> Bool {
    var fixture = CaseFixture.small()
    fixture.statement("s1", at: "2020-07-03", by: "prov", topic: topic)
    fixture.statement("s2", at: "2020-07-04", by: "cust", topic: topic, against: ["s1"])
    return try fixture.standing("2020-07-05").money.isDisputed
  }

  @Test(arguments: [
    "nợ", "NỢ", "Công nợ", "công-nợ: nợ?", "the DEBT", "debts/owed", "(debt)", "nợ…", "“nợ”",
    "nợ – bao nhiêu",
    "долг, nợ", "nợ 10 ₫", "欠款 debt", "e\u{301}tat debt",
  ])
  func `a whole word of a topic tells what it is about, in any case and beside any script`(_ topic: String)
    throws
  {
    #expect(try isAboutMoney(topic))
    #expect(try isAboutMoney(topic.decomposedStringWithCanonicalMapping))
  }

  @Test(arguments: ["indebted", "no", "nợ-nần", "debt-", "nơ", "ngân sách", "долг", "debt\u{301}", "", "ĐỘI"])
  func `a part of a word tells nothing`(_ topic: String) throws {
    #expect(try !isAboutMoney(topic))
    #expect(try !isAboutMoney(topic.decomposedStringWithCanonicalMapping))
  }
}
