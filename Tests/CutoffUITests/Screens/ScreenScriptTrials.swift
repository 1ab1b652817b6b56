import CutoffScreen
import CutoffTheme
import CutoffWords
import Foundation
import ScreenScripts
import Testing

/// The scripts of Tests/Screens, played in memory.
///
/// `CUTOFF_RECORD_SCREENS=1 swift test --filter ScreenScriptTrials` writes what the screens are now into the
/// scripts and fails, so that a recorded screen is looked at before it counts.
@Suite struct ScreenScriptTrials {
  static let isRecording = ProcessInfo.processInfo.environment["CUTOFF_RECORD_SCREENS"] == "1"

  @Test(arguments: try ScreenScriptFolder.scripts().filter { $0.runs.contains(.memory) || isRecording })
  func `a script leads to its screens`(_ script: ScreenScript) throws {
    let run = try MemoryRun(script)
    if Self.isRecording, !run.recorded.isEmpty {
      try run.record()
      Issue.record("recorded \(script.title): look at it, then run again without recording")
    }
    for complaint in run.complaints { Issue.record(Comment(rawValue: complaint)) }
    for pair in Self.undeclared(run.glyphPaints) {
      Issue.record("\(script.title) draws \(pair): declare it in DrawnPair, for themes to make it readable")
    }
  }

  private static func undeclared(_ paints: Set<Paint>) -> [String] {
    paints.compactMap { paint in
      guard let ink = Ink(rawValue: paint.ink), let ground = Ground(rawValue: paint.ground) else {
        return "\(paint)"
      }
      return DrawnPair.all.contains(DrawnPair(ink, on: ground)) ? nil : "\(ink.name) on \(ground.name)"
    }
  }
}
