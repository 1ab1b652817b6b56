import CutoffScreen
import Testing

@Suite struct TextLayoutTests {
  @Test(arguments: [
    ("Cổng dịch vụ", 12, "Cổng dịch vụ"), ("Cổng dịch vụ", 11, "Cổng dịch…"), ("hello", 5, "hello"),
    ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""), ("hello", -3, ""), ("", 3, ""),
    ("漢字漢字", 8, "漢字漢字"), ("漢字漢字", 7, "漢字漢…"), ("漢字漢字", 6, "漢字…"), ("漢", 1, "…"),
    ("a\nb", 3, "a␊b"), ("a\u{1B}[2J", 3, "a␛…"),
  ])
  func `cutting keeps whole characters and says that something is missing`(
    text: String, columns: Int, cut: String
  ) {
    #expect(TextLayout.cut(text, to: columns) == cut)
  }

  @Test func `cut text never takes more than its columns`() {
    for text in ["Cổng 漢字 🇻🇳 👍🏽 e\u{301}\u{200B}x", "क्षि क्षि", "plain", "漢字漢字漢字"] {
      for columns in 0...20 {
        #expect(TextWidth.width(of: TextLayout.cut(text, to: columns)) <= columns)
        #expect(TextWidth.width(of: TextLayout.pad(text, to: columns)) == columns)
      }
    }
  }

  @Test func `padding fills the side away from the alignment`() {
    #expect(TextLayout.pad("vụ", to: 5) == "vụ   ")
    #expect(TextLayout.pad("vụ", to: 5, aligned: .right) == "   vụ")
    #expect(TextLayout.pad("漢字", to: 3, aligned: .right) == "漢…")
  }

  @Test(arguments: [
    ("giữ dịch vụ, thêm thời gian", 12, ["giữ dịch vụ,", "thêm thời", "gian"]),
    ("one  two", 3, ["one", "two"]), ("a  b", 3, ["a", "b"]), ("one  two", 8, ["one  two"]),
    ("  in dented", 6, ["  in", "dented"]),
    ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]), ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
    ("a\n\nb\tc", 20, ["a", "", "b       c"]), ("", 5, [""]), ("trailing   ", 8, ["trailing"]),
    ("漢字漢字", 5, ["漢字", "漢字"]), ("漢字", 1, ["…", "…"]), ("x", 0, []),
  ])
  func `words wrap at blanks and only long words are broken`(text: String, columns: Int, lines: [String]) {
    #expect(TextLayout.wrap(text, columns: columns) == lines)
  }

  @Test func `composed and decomposed Vietnamese wrap alike`() {
    let composed = "Tiếng Việt được viết nghiêng ngả"
    let decomposed =
      "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t đu\u{31B}o\u{31B}\u{323}c vie\u{302}\u{301}t nghie\u{302}ng nga\u{309}"
    #expect(composed.unicodeScalars.count < decomposed.unicodeScalars.count)
    for columns in 1...40 {
      #expect(
        TextLayout.wrap(composed, columns: columns) == TextLayout.wrap(decomposed, columns: columns))
    }
  }
}
