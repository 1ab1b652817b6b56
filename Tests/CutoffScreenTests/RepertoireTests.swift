import CutoffScreen
import Testing

/// Stand-ins for what an output cannot show.
@Suite struct RepertoireTests {
  @Test func `Vietnamese letters lose their marks, whichever way they are joined`() {
    #expect(Repertoire.ascii.text("Được nghị định, ĐÃ CẮT «Hà Nội»") == "Duoc nghi dinh, DA CAT \"Ha Noi\"")
    #expect(Repertoire.ascii.text("Ha\u{300} No\u{323}\u{302}i u\u{31B}\u{323}") == "Ha Noi u")
  }

  @Test func `every Vietnamese letter has a stand-in of its own case`() {
    let bases: [(Character, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
      ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
    ]
    for (base, letters) in bases {
      for letter in letters {
        #expect(Repertoire.ascii.text(String(letter)) == String(base))
        #expect(Repertoire.ascii.text(letter.uppercased()) == base.uppercased())
      }
    }
  }

  @Test func `signs alone change where letters can be shown`() {
    #expect(Repertoire.asciiSigns.text("▲ SÁT GIỜ CẮT … 漢 · ✗") == "^ SÁT GIỜ CẮT ~ 漢 - x")
  }

  @Test(arguments: ["▌ ▼ ━ ─ │ ● ◐ ○ ‖ ⇄ ► ↺ △ ✓ ≠ – × ≥ ₫", "漢字 ☃ й 😀", "a\u{7}b\u{202E}", "“a” — b"])
  func `the width stays, and only ASCII is left`(text: String) {
    let safe = SafeText.line(text)
    let shown = Repertoire.ascii.text(safe)
    #expect(TextWidth.width(of: shown) == TextWidth.width(of: safe))
    #expect(shown.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
  }

  @Test func `a canvas keeps its cells, paints and cursor`() {
    var canvas = Canvas(Size(columns: 8, rows: 1))
    canvas.write("▲ 漢đ", column: 0, row: 0, paint: Paint(ink: 3, ground: 1))
    canvas.cursor = Point(column: 2, row: 0)
    let shown = canvas.shown(in: .ascii)
    #expect(shown.lines == ["^ ??d"])
    #expect(shown.cells.map(\.paint) == canvas.cells.map(\.paint))
    #expect(shown.cursor == canvas.cursor)
    #expect(canvas.shown(in: .asciiSigns).lines == ["^ 漢đ"])
    #expect(canvas.shown(in: .unicode).lines == canvas.lines)
  }
}
