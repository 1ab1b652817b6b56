import CutoffScreen
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("Cổng dịch vụ công", 17), ("Cổng dịch vụ công", 17), ("漢字", 4), ("한국", 4),
    ("▲ SÁT GIỜ CẮT", 13), ("█▀▀ ▀▀█", 7), ("", 0), ("ok", 2), ("…·«»—", 5),
  ])
  func `text takes the cells that a reader counts`(text: String, columns: Int) {
    #expect(TextWidth.width(of: text) == columns)
  }

  @Test(arguments: ["a\tb\n", "❤️", "👨‍👩‍👧", "🇻🇳", "\u{301}", "e\u{200B}", "\r\n", "क्षि", "\u{E000}"])
  func `the width of text is the width of what is drawn for it`(text: String) {
    let drawn = SafeText.glyphs(of: text).reduce(0) { $0 + $1.width }
    #expect(TextWidth.width(of: text) == drawn)
    #expect(text.reduce(0) { $0 + TextWidth.width(of: $1) } == drawn)
  }

  #if canImport(Glibc)
    /// Where the table and libc part on purpose: characters that libc gives cells and that the table
    /// takes for invisible because they show nothing.
    private static let differences: Set<UInt32> = [
      0x00AD,  // soft hyphen: drawn by some terminals only
      0x115F, 0x3164, 0xFFA0,  // Hangul fillers: blanks that pass for letters
    ]

    @Test func `widths are those of the C library for every scalar that both know`() throws {
      let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
      let before = uselocale(locale)
      defer {
        uselocale(before)
        freelocale(locale)
      }
      let symbol = try #require(dlsym(nil, "wcwidth"))
      let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
      let scalars = (UInt32(0xA0)...0xE0FFF).compactMap(Unicode.Scalar.init).filter { scalar in
        scalar.isInTable && wcwidth(wchar_t(scalar.value)) >= 0
      }
      let parted = scalars.filter { Int(wcwidth(wchar_t($0.value))) != TextWidth.width(of: $0) }
      #expect(scalars.count > 100_000)
      #expect(Set(parted.map(\.value)) == Self.differences)
    }
  #endif
}

extension Unicode.Scalar {
  /// Known to Unicode 14, which every C library here knows, of the table, and not for private use.
  fileprivate var isInTable: Bool {
    guard let age = properties.age, age.major <= 14 else { return false }
    return properties.generalCategory != .privateUse
  }
}
