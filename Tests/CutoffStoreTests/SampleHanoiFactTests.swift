import CutoffDomain
import CutoffStore
import Testing

/// Each fact of the article that founded the case (4/7/2020, 11:21) is held by a record of the sample,
/// with who said it, and known when the article came out.
@Suite struct SampleHanoiFactTests {
  /// A fact of the article by its number, the record that holds it, who said it ("" where nobody's word
  /// is needed), and words of the record that must not get lost.
  struct Fact: Sendable, CustomTestStringConvertible {
    let number: Int
    let says: String
    let record: String
    let by: String
    let words: String

    init(_ number: Int, _ says: String, _ record: String, by: String, words: String) {
      self.number = number
      self.says = says
      self.record = record
      self.by = by
      self.words = words
    }

    var testDescription: String { "\(number). \(says)" }
  }

  static let facts = [
    Fact(
      1, "the service", "01ec23q4t006bwvvd2mhs1snv9",
      by: "", words: "dichvucong.hanoi.gov.vn"),
    Fact(
      1, "the customer", "01ec23q4t0015ahx9rxyrdrssj",
      by: "", words: "UBND TP Hà Nội"),
    Fact(
      1, "the provider", "01ec23q4t000jzsh6hc242vs7r",
      by: "", words: "Viettel - CHT"),
    Fact(
      1, "who speaks for the city", "01ec23q4t001qm99bv2tc76ddc",
      by: "", words: "phó giám đốc"),
    Fact(
      2, "a tender won, a contract served, then neither renewed nor paid", "01ecc0wnz00fkg974dry26xfz3",
      by: "Viettel IDC", words: "8/2016–4/2018"),
    Fact(
      2, "the contract ended", "01ec931r7009tg5r7asm1hkbbt",
      by: "TP Hà Nội", words: "4/2018"),
    Fact(
      3, "a cut was due in February", "01ecc0wnz00ad1khwc99gmva17",
      by: "Viettel IDC", words: "tháng 2/2020"),
    Fact(
      3, "it was put off because of the epidemic", "01ecc0wnz00hb2m98mxdzpz741",
      by: "Viettel IDC", words: "Covid-19"),
    Fact(
      4, "the chairman promised payment", "01ecc0wnz00dwcrtad2we9c884",
      by: "Chủ tịch TP", words: "trước 30/6"),
    Fact(
      4, "the date passed with no way to pay", "01ecc0wnz00kn4rdhnnw1gqmsc",
      by: "Viettel IDC", words: "không có phương án trả"),
    Fact(
      5, "the debt", "01ecc0wnz0098abndyht6xfed5",
      by: "Viettel IDC", words: "20000000000000"),
    Fact(
      6, "the service stops from 0h on 4/7", "01ec23q4t00bj42p5j2b2g991v",
      by: "Viettel IDC", words: "từ 0h 4/7"),
    Fact(
      6, "appointments to pay were missed many times", "01ecc0wnz00m7v0bwvg6rn6x3b",
      by: "Viettel IDC", words: "nhiều lần lỡ hẹn"),
    Fact(
      6, "the portal stops with the data centre", "01ec23q4t006bwvvd2mhs1snv9",
      by: "", words: "01ec23q4t005s6dda4b6vvtngs"),
    Fact(
      7, "still no way to pay", "01ec9x8c500q448sdefs65jgky",
      by: "Viettel IDC", words: "chưa có phương án"),
    Fact(
      7, "the decision stands", "01ec9x8c500se454vnkdphwtwd",
      by: "Viettel IDC", words: "Giữ quyết định"),
    Fact(
      8, "still negotiating, for the common good", "01ecc0wnz00wx68ecb0ardx4fd",
      by: "Sở TT&TT", words: "vẫn đàm phán, hợp tác"),
    Fact(
      8, "the portal runs normally", "01ecc0wnz00wahc6atvwhmawn4",
      by: "Sở TT&TT", words: "hoạt động bình thường"),
    Fact(
      9, "a reporter opened the site", "01ecc0wnz00vr2fwj6xwvegqrw",
      by: "Báo chí", words: "chạy bình thường"),
    Fact(
      9, "a screenshot was taken", "01ecc0wnz00vr2fwj6xwvegqrw",
      by: "Báo chí", words: "ảnh chụp màn hình"),
    Fact(
      10, "the hour passed, nothing withdrawn, paid or agreed", "01ecc0wnz00v5vpw65ac9mj9dv",
      by: "Báo chí", words: "chưa thấy ai cắt, rút, trả hay thỏa thuận"),
  ]

  @Test(arguments: facts) func `a fact of the article is held by a record, by whose word`(_ fact: Fact)
    throws
  {
    let incident = try SampleHanoi.incident()
    let record = try #require(RecordID(fact.record).flatMap(incident.record))
    #expect(String(describing: record).contains(fact.words))
    #expect((incident.party(record.speaker)?.shortName ?? "") == fact.by)
    #expect(KnownInstants(incident.sources).countsFrom(record) <= (try SampleHanoi.article()))
  }

  @Test func `every fact of the article, one to ten, is in the table`() {
    #expect(Set(Self.facts.map(\.number)) == Set(1...10))
  }
}

extension Record {
  /// By whose word the record stands.
  fileprivate var speaker: RecordID? {
    switch self {
    case .amount(let amount): amount.statedBy
    case .deadline(let deadline): deadline.setBy
    case .promise(let promise): promise.giver
    case .event(let event): event.actor
    case .party, .service, .note, .step, .question, .source: nil
    }
  }
}
