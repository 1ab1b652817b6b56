import CutoffTheme
import CutoffWords
import Testing

@Suite struct ThemeReportTests {
  private static func report(_ scheme: SchemeText) throws -> ThemeReport {
    try #require(ThemeReport(try ThemeFile.parse(scheme.text, path: "dusk.yaml")))
  }

  private static func contrast(_ ink: Ink, _ ground: Ground, in report: ThemeReport) throws
    -> ThemeReport.Contrast
  {
    try #require(report.contrasts.first { $0.pair == DrawnPair(ink, on: ground) })
  }

  private static let dim: SchemeText = {
    var scheme = SchemeText()
    scheme.colours["base00"] = "000000"
    scheme.colours["base01"] = "101010"
    scheme.colours["base02"] = "202020"
    scheme.colours["base04"] = "595959"
    return scheme
  }()

  @Test func `a contrast is that of the colours in the file`() throws {
    // 3.0 on black: (luminance of #595959, 0.10) + 0.05 over 0.05.
    let muted = try Self.contrast(.muted, .screen, in: Self.report(Self.dim))
    #expect(abs(muted.asked - 3.00) < 0.01)
    #expect(muted.needed == 4.5)
    #expect(muted.isShort)
  }

  @Test func `what is drawn instead is told and can be read`() throws {
    let report = try Self.report(Self.dim)
    #expect(report.adjustments.map(\.role) == ["muted"])
    #expect(report.adjustments.first?.asked.hex == "#595959")
    #expect(report.contrasts.filter { $0.needed != nil }.allSatisfy { min($0.direct, $0.indexed) >= 4.5 })
  }

  @Test func `only the pair that falls short is short`() throws {
    let short = try Self.report(Self.dim).short.map(\.pair)
    #expect(short == Ground.allCases.filter { $0 != .banner }.map { DrawnPair(.muted, on: $0) })
  }

  @Test func `a role's own colour is what is checked`() throws {
    var scheme = Self.dim
    scheme.tail = "cutoff:\n  muted: base05\n"
    #expect(try Self.report(scheme).short == [])
  }

  @Test func `the asked contrast decides what is short`() throws {
    var scheme = SchemeText()
    #expect(try Self.report(scheme).short == [])
    scheme.tail = "cutoff:\n  contrast: high\n"
    #expect(try !Self.report(scheme).short.isEmpty)
  }

  @Test func `rules between panes need no contrast`() throws {
    var scheme = SchemeText()
    scheme.colours["base03"] = scheme.colours["base00"]
    let rule = try Self.contrast(.border, .screen, in: Self.report(scheme))
    #expect(rule.asked == 1)
    #expect(!rule.isShort)
  }

  @Test func `the closest states are those of one colour`() throws {
    var scheme = SchemeText()
    scheme.colours["base0B"] = scheme.colours["base08"]
    for sight in try Self.report(scheme).sights {
      #expect(sight.direct.difference == 0)
      #expect([sight.direct.first, sight.direct.second] == [.urgent, .good])
    }
  }

  @Test func `a theme of the user's own colours has no report`() {
    #expect(ThemeReport(.terminal) == nil)
    #expect(ThemeReport(.mono) == nil)
  }

  @Test func `the text names the short pairs, the change and the sum, in straight columns`() throws {
    let lines = try Self.report(Self.dim).lines(.english)
    #expect(lines.first == "Sample (dusk) · dark · text needs a contrast of 4.5:1")
    #expect(
      lines.contains { $0.hasPrefix("muted    screen") && $0.contains("2.99") && $0.hasSuffix("✗ short") })
    #expect(lines.contains { $0.hasPrefix("  muted  #595959  → #") })
    #expect(lines.last == "✗ 3 of 24 pairs are below 4.5:1")
    let rows = lines.filter { $0.hasSuffix("✓") || $0.hasSuffix("short") }.dropLast()
    #expect(Set(rows.compactMap { $0.firstIndex { "✓✗".contains($0) }?.utf16Offset(in: $0) }).count == 1)
  }

  @Test func `the text is Vietnamese too, with its decimal comma`() throws {
    let lines = try Self.report(Self.dim).lines(.vietnamese)
    #expect(lines.contains { $0.contains("2,99") && $0.hasSuffix("✗ thiếu") })
    #expect(lines.last == "✗ 3/24 cặp dưới 4,5:1")
  }

  @Test func `a contrast just below the least does not read as the least`() throws {
    var scheme = SchemeText()
    scheme.colours["base00"] = "ffffff"
    scheme.colours["base04"] = "777777"
    // 4.478 by WCAG.
    let line = try #require(Self.report(scheme).lines(.english).first { $0.hasPrefix("muted    screen") })
    #expect(line.contains("4.47") && line.hasSuffix("short"))
  }
}
