import CutoffScreen
import Testing

/// What holds for every scalar, and for many mixes of the difficult ones.
@Suite struct TextTrials {
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

  private static let scalars = (UInt32(0)..<0x3000).compactMap(Unicode.Scalar.init)

  @Test
  func
    `a text is as wide as the glyphs that are drawn, with every character of the Latin writings and signs`()
  {
    for scalar in Self.scalars {
      for text in ["a\(scalar)b", "\(scalar)", "ế\(scalar)\u{301}"] {
        let glyphs = SafeText.glyphs(of: text)
        #expect(TextWidth.width(of: text) == glyphs.reduce(0) { $0 + $1.width }, "U+\(scalar.value)")
        #expect(SafeText.line(text) == String(glyphs.map(\.glyph)), "U+\(scalar.value)")
      }
    }
  }

  @Test func `what is written on a canvas are the glyphs of the text`() {
    for scalar in Self.scalars {
      let text = "a\(scalar)b"
      var canvas = Canvas(Size(columns: 12, rows: 1))
      let end = canvas.write(text, column: 0, row: 0)
      #expect(end == TextWidth.width(of: text), "U+\(scalar.value)")
      #expect(canvas.lines[0] + "|" == SafeText.line(text) + "|", "U+\(scalar.value)")
    }
  }
}
