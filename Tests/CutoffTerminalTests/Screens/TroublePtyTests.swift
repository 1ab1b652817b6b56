import CutoffScreen
import Foundation
import ScreenScripts
import Testing

/// What is wrong with the configuration, on the screen.
@Suite(.waitsForProgram) struct TroublePtyTests {
  @Test func `mistakes are told at the start, stay until they are read, and a key shows them all`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let config = "notices:\n  before: [soon]\ntheme: no-such-theme\nkeys: {eventNow: x}\n"
      try DashboardProgram(folder: folder).write(config: config)
      let open = try OpenDashboard(folder: folder)
      #expect(open.program.waitFor(text: "! cấu hình sai 3 chỗ · C đọc hết · config.yaml:2:12: 'soon'"))
      open.program.send(text: "AAjkC")
      #expect(open.program.waitFor(text: "Sai trong cấu hình"))
      #expect(open.program.waitFor(text: "config.yaml:3:8: theme: "))
      #expect(open.program.waitFor(text: "config.yaml:4:18: 'x'"))
      open.program.send(text: "q")
      #expect(open.program.waitForAbsence(of: "cấu hình"))
      open.quit()
    }
  }

  @Test func `in a demo a command of one's own is shown and not run`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let dashboard = DashboardProgram(folder: folder)
      let config = "commands:\n  - {name: Giữ, key: k, run: [touch, '\(folder)/ran']}\n"
      try dashboard.write(config: config)
      let program = try PtyProgram(
        try BuildFolder.program("cutoff"), arguments: ["demo", "--lang", "vi"],
        environment: dashboard.environment, size: Size(columns: 120, rows: 36))
      #expect(program.waitFor(text: "Cổng DVC Hà Nội"))
      program.send(text: "!k")
      #expect(program.waitFor(text: "ở đây không chạy (đây là kho mẫu)"))
      program.send(text: "\r")
      #expect(program.waitFor(text: "Giữ: không chạy (đây là kho mẫu); lẽ ra chạy: touch "))
      program.send(text: "q")
      #expect(program.waitForExit() == .exit(0))
      #expect(!FileManager.default.fileExists(atPath: folder + "/ran"))
    }
  }
}
