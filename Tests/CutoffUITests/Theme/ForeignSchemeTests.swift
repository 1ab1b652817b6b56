import CutoffScreen
import CutoffTheme
import CutoffWords
import Testing

/// Schemes that were not made for four grounds.
@Suite struct ForeignSchemeTests {
  fileprivate static func sheet(_ scheme: SchemeText, _ depth: ColourDepth) throws -> StyleSheet {
    try ThemeFile.parse(scheme.text, path: "foreign.yaml").styleSheet(for: depth)
  }

  private static let dim: SchemeText = {
    var scheme = SchemeText()
    scheme.colours["base04"] = "404850"
    return scheme
  }()

  private static let pale: SchemeText = {
    var scheme = SchemeText()
    scheme.colours["base00"] = "f8f8f8"
    scheme.colours["base01"] = "e0e0e0"
    scheme.colours["base02"] = "c0c0c0"
    scheme.colours["base05"] = "808080"
    return scheme
  }()

  private static let loud: SchemeText = {
    var scheme = SchemeText()
    scheme.colours["base02"] = "ffff00"
    return scheme
  }()

  private static let grey: SchemeText = {
    var scheme = SchemeText()
    for key in scheme.colours.keys { scheme.colours[key] = "777777" }
    return scheme
  }()

  @Test(arguments: [dim, pale, loud, grey], [ColourDepth.direct, .indexed256])
  func `every text can be read on every ground`(scheme: SchemeText, depth: ColourDepth) throws {
    #expect(try Self.sheet(scheme, depth).pairs(below: 4.5) == [])
  }

  @Test func `what can be read already is left alone`() throws {
    let theme = try ThemeFile.parse(Self.dim.text, path: "foreign.yaml")
    #expect(theme.bentRoles.inks == [.muted])
    #expect(theme.bentRoles.grounds == [])
  }

  @Test func `a dim label is lightened on a dark screen`() throws {
    let muted = try #require(try Self.sheet(Self.dim, .direct).colour(Ink.muted))
    #expect(try muted.luminance > #require(RGB(hex: "404850")).luminance)
  }

  @Test func `a loud selection keeps off the screen's colour`() throws {
    let sheet = try Self.sheet(Self.loud, .direct)
    #expect(sheet.colour(.selection) != sheet.colour(Ground.screen))
  }

  @Test func `red stays red on a pale screen`() throws {
    let urgent = try #require(try Self.sheet(Self.pale, .direct).colour(Ink.urgent))
    #expect(urgent.red > urgent.green && urgent.red > urgent.blue)
  }

  @Test func `more contrast is given where a theme asks for it`() throws {
    var scheme = SchemeText()
    scheme.tail = "cutoff:\n  contrast: 7\n"
    #expect(try Self.sheet(scheme, .direct).pairs(below: 7) == [])
  }
}

/// What holds for many schemes.
@Suite struct SchemeTrials {
  /// 100 schemes of colours that a fixed sequence gives.
  @Test(arguments: [ColourDepth.direct, .indexed256])
  func `any sixteen colours can be read`(depth: ColourDepth) throws {
    var state: UInt32 = 20_200_704
    for _ in 0..<100 {
      var scheme = SchemeText()
      for key in scheme.colours.keys.sorted() {
        state = state &* 1_664_525 &+ 1_013_904_223
        let digits = String(state >> 8, radix: 16)
        scheme.colours[key] = String(repeating: "0", count: 6 - digits.count) + digits
      }
      #expect(try ForeignSchemeTests.sheet(scheme, depth).pairs(below: 4.5) == [], "\(scheme.colours)")
    }
  }
}
