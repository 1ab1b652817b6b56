import CutoffScreen
import CutoffTheme
import ScreenScripts
import Testing

/// `auto` takes the theme that suits the terminal's background.
@Suite(.waitsForProgram) struct AutoThemeTests {
  private static let white = "\u{1b}]11;rgb:ffff/ffff/ffff\u{7}"
  private static let black = "\u{1b}]11;rgb:0000/0000/0000\u{7}"
  private static let kind = "\u{1b}[?1;2c"

  /// Opens the dashboard in a terminal that answers so, and looks what stands behind its text: the light or
  /// the dark theme, or nil for the terminal's own.
  private func background(_ changes: [String: String], answers: String) throws -> Theme.Variant? {
    try StoreFixture.withTemporaryFolder { folder in
      let dashboard = DashboardProgram(folder: folder, changing: changes)
      try StoreFixture.make(.sample, at: dashboard.store, language: .vietnamese)
      let program = try dashboard.open(
        at: OpenDashboard.now, zone: OpenDashboard.zone, language: .vietnamese,
        size: Size(columns: 120, rows: 36))
      program.send(text: answers)
      #expect(program.waitFor(text: "Cổng DVC Hà Nội"))
      program.settle()
      #expect(program.hasSent("]11;?") == (changes["CUTOFF_THEME"] == "auto" && changes["NO_COLOR"] == nil))
      let index = program.cell(column: 40, row: 2).background
      program.send(keys: [.control("q")])
      #expect(program.waitForExit() == .exit(0))
      guard index >= 16, let index = UInt8(exactly: index) else { return nil }
      return IndexedColours.colour(of: index).pole == .white ? .dark : .light
    }
  }

  @Test(
    arguments: [
      (white + kind, nil, .light), (black + kind, nil, .dark), (kind, nil, .dark), (kind, "0;15", .light),
      (kind, "15;0", .dark), (black + kind, "0;15", .dark),
    ] as [(String, String?, Theme.Variant)])
  func `the terminal's answer decides, then COLORFGBG, else it is dark`(
    answers: String, numbers: String?, variant: Theme.Variant
  ) throws {
    var changes = ["CUTOFF_THEME": "auto"]
    changes["COLORFGBG"] = numbers
    #expect(try background(changes, answers: answers) == variant)
  }

  @Test func `without auto the terminal is not asked and keeps its background`() throws {
    #expect(try background([:], answers: "") == nil)
  }

  @Test func `without colours the terminal is not asked`() throws {
    #expect(try background(["CUTOFF_THEME": "auto", "NO_COLOR": "1"], answers: "") == nil)
  }
}
