import ScreenScripts
import Testing

/// The scripts of Tests/Screens, played with the built program in a real terminal.
@Suite struct ScreenScriptPtyTests {
  @Test(arguments: try ScreenScriptFolder.scripts().filter { $0.runs.contains(.pty) })
  func `a script leads to the same screens in a terminal`(_ script: ScreenScript) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let run = try PtyRun(script, folder: folder)
      for complaint in run.complaints { Issue.record(Comment(rawValue: complaint)) }
    }
  }
}
