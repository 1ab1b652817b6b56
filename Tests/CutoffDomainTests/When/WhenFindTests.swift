import CutoffDomain
import Testing

/// Times in the middle of a text: said on 3/7/2020 at 22:00 in Hanoi.
@Suite struct WhenFindTests {
  private func find(
    _ text: String, _ wanted: When.Wanted = .due, _ language: Language = .vietnamese
  ) -> [WhenFound] {
    let leaning: WhenReference.Leaning = wanted == .due ? .future : .past
    let speaker = Speaker(now: "2020-07-03 22:00", language: language, leaning: leaning)
    return When.find(in: text, speaker.reference, wanted: wanted)
  }

  private static let article = """
    Viettel IDC: sẽ cắt dịch vụ từ 0h ngày 4/7

    (Báo điện tử) – Chiều 3/7, ông Nam, giám đốc 40-50 lần làm việc với Hà Nội, cho biết 1.250.000 hồ sơ, hơn
    200 tỷ đồng nợ từ năm 2017, lãi 3.7%. Thành phố hứa trả trước ngày 30/6/2020 nhưng chưa trả trong 3 tháng.
    Công văn số 24/7/99999. Mai, 5 người họp lúc 15h39 thứ sáu; đường dây nóng 1900 8000.
    """

  @Test func `the longest phrase is found in its place, and nothing that is no time`() {
    let found = find(Self.article)
    #expect(
      found.map(\.phrase) == ["từ 0h ngày 4/7", "Chiều 3/7", "trước ngày 30/6/2020", "lúc 15h39 thứ sáu"])
    for one in found {
      let scalars = Array(Self.article.unicodeScalars)[one.range]
      #expect(String(String.UnicodeScalarView(scalars)) == one.phrase)
    }
    #expect(found.map(\.weight) == [3, 3, 2, 1])
  }

  @Test func `where a moment is wanted the limit around it is left out`() {
    #expect(find("sẽ cắt từ 0h ngày 4/7", .moment).map(\.phrase) == ["0h ngày 4/7"])
    #expect(find("hứa trả trước 30/6", .moment).map(\.phrase) == ["30/6"])
  }

  @Test func `a text in English is read whatever the screen's language`() {
    let text = "The provider may stop at 5 pm on Friday 3 July 2020, 24 hours after notice; 2 may be more."
    #expect(find(text).first?.phrase == "at 5 pm on Friday 3 July 2020")
    #expect(find(text, .due, .english).first?.phrase == "at 5 pm on Friday 3 July 2020")
  }

  @Test func `a phrase does not go on over the end of a line or into a bracket`() {
    #expect(find("lúc 15h\n4/7/2020 (5/7/2020)").map(\.phrase) == ["lúc 15h", "4/7/2020", "5/7/2020"])
  }

  @Test(arguments: ["", "Không có gì", "đợt 1.2", "40-50 lần", "may mắn 2", "\u{0}\u{301}", "4", "năm 2020"])
  func `what names no time gives nothing`(text: String) { #expect(find(text).isEmpty) }

  @Test func `only the beginning of a very long text is looked through`() {
    let text = String(repeating: "chữ ", count: 5_000) + "0h ngày 4/7"
    #expect(find(text).isEmpty)
    #expect(find("0h ngày 4/7 " + text).count == 1)
  }

  @Test func `what is found is read the same way where it is typed`() {
    for one in find(Self.article) {
      #expect(Speaker(now: "2020-07-03 22:00").reading(one.phrase)?.said == one.reading.said)
    }
  }
}
