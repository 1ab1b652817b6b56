import CutoffScreen
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("\u{1B}[31mred\u{7F}", "␛[31mred␡"), ("a\nb\tc\rd", "a␊b␉c␍d"), ("a\r\nb", "a␍␊b"), ("\0", "␀"),
  ])
  func `controls become their pictures`(text: String, safe: String) {
    #expect(SafeText.line(text) == safe)
  }

  @Test(arguments: [
    "\u{9B}", "\u{85}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
    "\u{AD}", "\u{E0041}", "\u{FE0F}", "\u{E0100}", "\u{34F}", "\u{3164}", "\u{2028}", "\u{61C}",
  ])
  func `an invisible character becomes one visible mark`(invisible: String) {
    #expect(SafeText.line("pay\(invisible)pal") == "pay␦pal")
  }

  @Test(arguments: [0xE000, 0xF8FF, 0x10FFFF, 0xFFFE, 0xFDD0, 0x378, 0x1FFFE] as [UInt32])
  func `a character that nobody can draw becomes a box`(value: UInt32) throws {
    let missing = try #require(Unicode.Scalar(value))
    #expect(SafeText.line("a\(missing)b") == "a□b")
  }

  @Test(arguments: [
    ("👍🏽", "👍"), ("❤️", "❤"), ("👨‍👩‍👧‍👦", "👨"), ("1️⃣2", "12"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴"), ("🏳️‍🌈", "🏳"), ("🇻🇳!", "VN!"),
    ("🇻", "V"), ("👩🏽‍🚀", "👩"),
  ])
  func `an emoji keeps its base only and a flag becomes letters`(text: String, safe: String) {
    #expect(SafeText.line(text) == safe)
  }

  @Test func `selectors and tags that hide a message behind an emoji show`() {
    #expect(SafeText.line("👍\u{FE0F}\u{FE01}\u{FE02}") == "👍␦␦")
    #expect(SafeText.line("👍\u{E0041}\u{E0042}") == "👍␦␦")
    let long = String(repeating: "\u{E0041}", count: 7)
    #expect(SafeText.line("🏴\(long)\u{E007F}") == "🏴␦␦␦␦␦␦␦␦")
  }

  @Test func `at most four marks stay on a letter`() {
    let glyphs = SafeText.glyphs(of: "a" + String(repeating: "\u{301}", count: 50))
    #expect(glyphs.map(\.glyph.unicodeScalars.count) == [5])
  }

  @Test(arguments: [("\u{301}", "◌\u{301}"), ("\n\u{301}", "␊◌\u{301}"), ("\u{1161}", "◌□")])
  func `a mark without a letter never falls on the cell before it`(text: String, safe: String) {
    #expect(SafeText.line(text) == safe)
  }

  @Test func `letters that take cells of their own come apart`() {
    let glyphs = SafeText.glyphs(of: "क्षि")
    #expect(glyphs.map(\.width) == [1, 1, 1])
  }

  @Test func `composed and decomposed Vietnamese look the same`() {
    let composed = SafeText.glyphs(of: "Tiếng Việt: ường, Đệ")
    let decomposed = SafeText.glyphs(
      of: "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t: u\u{31B}o\u{31B}\u{300}ng, Đe\u{323}\u{302}")
    #expect(composed.map(\.glyph) == decomposed.map(\.glyph))
    #expect(composed.map(\.width) == decomposed.map(\.width))
  }

  @Test func `many lines keep their line feeds and lose their tabs`() {
    #expect(SafeText.multiline("a\tb\r\nvụ\tc\r\n\u{1B}x\n") == "a       b\nvụ      c\n␛x\n")
    #expect(SafeText.multiline("a\tb", tabWidth: 4) == "a   b")
  }

  @Test func `nothing that a terminal obeys is left of any scalar and safe text stays as it is`() {
    let ranges: [ClosedRange<UInt32>] = [0...0x33FF, 0xA000...0xABFF, 0xD7A0...0x1FAFF, 0xE0000...0xE01FF]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = SafeText.line("e\(scalar)")
      let isRaw = safe.unicodeScalars.contains { $0.properties.generalCategory == .control }
      if isRaw || SafeText.line(safe) != safe || safe.count < 1 {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `any mix of difficult scalars is safe after one pass`() {
    let difficult: [Unicode.Scalar] = [
      "\r", "\n", "a", "1", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "👍", "🏽", "🏴", "\u{E0067}",
      "\u{E007F}",
      "🇻", "ᄒ", "ᅡ", "ᆫ", "क", "्", "ि", "\u{600}", "漢", "\u{E000}", "❤", "\t",
    ]
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(difficult[Int(state >> 33) % difficult.count])
      }
      let safe = SafeText.line(text)
      if SafeText.line(safe).unicodeScalars.elementsEqual(safe.unicodeScalars) { continue }
      Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }
}
