import CutoffScreen
import Testing

/// Texts that are too long are cut behind a whole word, and never inside or right behind a figure.
struct CutTests {
  @Test(arguments: [
    ("more than VND 200 bn of fees", 17, "more than VND…"),
    ("more than VND 200 bn of fees", 22, "more than VND 200 bn…"),
    ("Xong thủ tục đấu thầu", 15, "Xong thủ tục…"), ("before 30/6/2020 noon", 12, "before…"),
    ("Donaudampfschiff", 8, "Donauda…"), ("City Library – power", 16, "City Library…"), ("short", 5, "short"),
    ("ab cdefghijklmnop", 10, "ab cdefgh…"),
  ])
  func `a cut stands behind a whole word`(text: String, columns: Int, expected: String) {
    #expect(TextLayout.cut(text, to: columns) == expected)
  }

  @Test func `texts that begin alike keep their ends`() {
    let text = "Hạn nộp thuế thu nhập doanh nghiệp quý 3"
    let cut = TextLayout.cutInside(text, to: 24)
    #expect(cut == "Hạn nộp…nghiệp quý 3")
    #expect(TextLayout.cutInside("City Library", to: 24) == "City Library")
  }
}
