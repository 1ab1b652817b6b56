import CutoffScreen
import Foundation
import ScreenScripts
import Testing

/// A long text in the person's own editor.
@Suite(.waitsForProgram) struct LentTerminalTests {
  @Test func `what the editor leaves is in the form, and saved with it`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let editor = folder + "/editor"
      let lines = "#!/bin/sh\nprintf '\\nhẹn gặp lại sáng mai\\n' >> \"$1\"\n"
      try Data(lines.utf8).write(to: URL(fileURLWithPath: editor))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
      let open = try OpenDashboard(folder: folder, changing: ["EDITOR": editor])
      open.program.send(text: "anHọp 20 phút.")
      open.program.send(keys: [.control("o")])
      #expect(open.program.waitFor(text: "hẹn gặp lại sáng mai"))
      #expect(open.program.isOnAlternateScreen)
      open.program.send(keys: [.control("s")])
      #expect(open.program.waitFor(text: "Đã lưu"))
      #expect(try open.hanoiFile().contains("hẹn gặp lại sáng mai"))
      open.quit()
    }
  }
}
