import CutoffScreen
import Foundation
import ScreenScripts
import Testing

/// Hooks of a running dashboard, in a real terminal.
@Suite struct HookPtyTests {
  @Test func `keys answer while a hook takes its time, it is ended, and the next one runs`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      // The first one would take a minute, the second is quick; neither may print on the screen.
      let script =
        "cat >/dev/null; echo SEEN; if mkdir '\(folder)/first'; then exec sleep 60; fi; touch '\(folder)/second'"
      try DashboardProgram(folder: folder).write(
        config: "hooks:\n  - {on: change, run: [sh, -c, \"\(script)\"], timeout: 2s}\n")
      let open = try OpenDashboard(folder: folder)
      open.program.send(text: "tmột\r")
      #expect(open.program.waitFor(text: "Đã lưu diễn biến: một"))
      open.program.send(text: "thai\r")
      #expect(open.program.waitFor(text: "Đã lưu diễn biến: hai"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/second"))
      #expect(open.program.waitFor(text: "hook sh: chạy quá 2 giây nên bị dừng"))
      while !FileManager.default.fileExists(atPath: folder + "/second") {
        guard open.program.takeOutput(milliseconds: 20) || !open.program.hasEnded else { break }
      }
      #expect(!open.program.hasSent("SEEN"))
      open.quit()
    }
  }
}
