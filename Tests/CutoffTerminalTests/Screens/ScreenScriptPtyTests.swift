import Foundation
import ScreenScripts
import Testing

/// The scripts of Tests/Screens, played with the built program in a real terminal: each in its first size and
/// language, those about sizes in all, and all of them in all with CUTOFF_ALL_SIZES=1. In memory each is played in
/// every size.
@Suite(.waitsForProgram) struct ScreenScriptPtyTests {
  private static func played() throws -> [ScreenScript] {
    let all = try ScreenScriptFolder.scripts().filter { $0.runs.contains(.pty) }
    guard ProcessInfo.processInfo.environment["CUTOFF_ALL_SIZES"] != "1" else { return all }
    var seen: Set<String> = []
    return all.filter { $0.name.hasPrefix("sizes") || seen.insert($0.name).inserted }
  }

  @Test(arguments: try played())
  func `a script leads to the same screens in a terminal`(_ script: ScreenScript) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let run = try PtyRun(script, folder: folder)
      for complaint in run.complaints { Issue.record(Comment(rawValue: complaint)) }
    }
  }
}
