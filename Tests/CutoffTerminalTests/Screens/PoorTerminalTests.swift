import CutoffScreen
import Foundation
import ScreenScripts
import Testing

/// Terminals and settings with less than xterm has: the same screens, and everything can be done.
@Suite(.waitsForProgram) struct PoorTerminalTests {
  struct Settings: CustomTestStringConvertible, Sendable {
    let name: String
    let changes: [String: String]
    var testDescription: String { name }
  }

  static let all = [
    Settings(name: "the Linux console", changes: ["TERM": "linux"]),
    Settings(name: "screen", changes: ["TERM": "screen"]),
    Settings(name: "a vt100", changes: ["TERM": "vt100"]),
    Settings(name: "no colours", changes: ["NO_COLOR": "1"]),
    Settings(name: "the C locale", changes: ["LC_ALL": "C"]),
    Settings(name: "no locale", changes: ["LANG": ""]),
    Settings(name: "direct colours", changes: ["COLORTERM": "truecolor"]),
  ]

  @Test(arguments: all)
  func `an event is logged, undone and done again`(_ settings: Settings) throws {
    let script = try #require(try ScreenScriptFolder.scripts(named: "event").first)
    try StoreFixture.withTemporaryFolder { folder in
      let run = try PtyRun(script, folder: folder, changing: settings.changes)
      for complaint in run.complaints { Issue.record(Comment(rawValue: complaint)) }
    }
  }

  @Test func `without colours none is sent, and words stay bold`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder, changing: ["NO_COLOR": "1"])
      open.program.settle()
      let cells = (0..<36).flatMap { row in (0..<120).map { open.program.cell(column: $0, row: row) } }
      #expect(cells.allSatisfy { $0.foreground == -1 && $0.background == -1 })
      #expect(cells.contains { $0.isBold })
      open.quit()
    }
  }

  @Test func `the demonstration runs through the hour, and says where its store is`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let dashboard = DashboardProgram(folder: folder)
      let demo = try PtyProgram(
        try BuildFolder.program("cutoff"),
        arguments: ["demo", "--at", "2020-07-03T23:59:57+07:00", "--lang", "vi"],
        environment: dashboard.environment, size: Size(columns: 120, rows: 36))
      #expect(demo.waitFor(text: "▲ SÁT GIỜ CẮT"))
      #expect(demo.waitFor(text: "? CHƯA XÁC NHẬN"))
      #expect(demo.waitFor(text: "kiểm tra ngay"))
      demo.send(text: "q")
      #expect(demo.waitForExit() == .exit(0))
      #expect(demo.screenLines.contains { $0.contains(folder) })
    }
  }
}
