import CutoffDomain
import Foundation
import Testing

/// Vietnamese is typed composed, decomposed and without its marks.
@Suite struct WhenSpellingTests {
  private let hanoi = Speaker()

  /// Sentences as announcements write them, of our own making.
  static let phrases = [
    "từ 0 giờ ngày 4/7", "kể từ thứ Hai ngày 6/7/2020", "đến hết ngày hôm nay 1/7", "trước 17h ngày 14/7",
    "chậm nhất đến 17 giờ 30 phút ngày 30/8", "hạn chót là thứ sáu tuần này", "bắt đầu từ ngày 1/1/2021",
    "trong vòng 15 ngày kể từ ngày 5/7", "vào chiều tối mai (2-7)", "rạng sáng mai", "0h đêm nay",
    "nửa đêm nay",
    "cuối tháng 8", "quý tư năm nay", "chủ nhật ngày mồng 5 tháng 7", "ba giờ rưỡi chiều mai",
    "hai mươi mốt tháng bảy",
    "năm ngày nữa", "khoảng giữa tháng 9 tới", "thứ năm tuần tới", "tháng tư năm 2021", "2 giờ nữa",
    "từ tháng 9/2020",
    "dự kiến cuối quý III", "cho đến hết thứ tư", "sáng chủ nhật", "tới ngày 15/10/2020", "thứ hai tới",
    "chưa hẹn ngày",
    "không muộn hơn 12 giờ trưa ngày kia", "từ ngày 10/7 tới", "5 giờ kém 10 chiều nay",
  ]

  @Test(arguments: phrases)
  func `composed phrases are understood`(phrase: String) {
    #expect(hanoi.reading(phrase) != nil)
  }

  @Test(arguments: phrases)
  func `decomposed and upper-case phrases mean the same`(phrase: String) {
    #expect(hanoi.says(phrase.decomposedStringWithCanonicalMapping) == hanoi.says(phrase))
    #expect(hanoi.says(phrase.uppercased()) == hanoi.says(phrase))
  }

  @Test(arguments: phrases)
  func `phrases without diacritics mean the same`(phrase: String) {
    #expect(hanoi.says(Folding.fold(phrase)) == hanoi.says(phrase))
  }

  @Test func `marks decide where they are written`() {
    #expect(hanoi.says("tháng sáu") == "at month 2021-06-01 00:00")
    #expect(hanoi.says("tháng sau") == "at month 2020-08-01 00:00")
    #expect(hanoi.says("sang ngày 4/7") == "at day 2020-07-04 00:00")
    #expect(hanoi.says("sáng ngày 4/7") == "at partOfDay 2020-07-04 06:00")
  }

  @Test func `the place of a tone mark in its syllable does not count`() {
    #expect(hanoi.says("trứơc 10/7") == hanoi.says("trước 10/7"))
  }

  @Test func `blanks and dashes of other shapes are read`() {
    #expect(hanoi.says("từ\u{A0}0h\u{2009}ngày 4\u{2013}7") == "from hour 2020-07-04 00:00")
  }

  @Test func `the place of a refused word counts Characters, not bytes`() {
    let refusal = hanoi.refusal("đến hết ngày tới xyz".decomposedStringWithCanonicalMapping)
    #expect(refusal?.place == 17..<20)
  }
}
