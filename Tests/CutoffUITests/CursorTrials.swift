import CutoffScreen
import ScreenScripts
import Testing

/// Screen readers and input methods follow the hardware cursor.
@Suite struct CursorTrials {
  @Test(arguments: try ScreenScriptFolder.scripts())
  func `the cursor stands on what has the focus, after every key`(_ script: ScreenScript) throws {
    let store = try StoreFixture.shown(script.store, language: script.language)
    var rehearsal = Rehearsal(script, store: store)
    // Most rows of a frame are those of the frame before.
    var seen: Set<String> = []
    check(rehearsal, script, &seen, "at the start, \(script.title)")
    for step in script.steps {
      guard case .keys(let inputs) = step.action else { continue }
      for input in inputs {
        rehearsal.receive([input])
        check(rehearsal, script, &seen, "\(script.title), line \(step.line), after \(input)")
      }
    }
  }

  private func check(
    _ rehearsal: Rehearsal, _ script: ScreenScript, _ seen: inout Set<String>, _ place: String
  ) {
    let frame = rehearsal.frame
    guard let cursor = frame.cursor else {
      Issue.record("no cursor \(place)\n\(frame.lines.joined(separator: "\n"))")
      return
    }
    #expect(frame.bounds.contains(cursor), "\(cursor) \(place)")
    // Smaller ones show what little they can.
    let isUsable = frame.size.columns >= 40 && frame.size.rows >= 12
    let lines = isUsable ? frame.lines.filter { seen.insert($0).inserted } : []
    let faults = ScreenRules.faults(in: lines, script.language, isMade: script.store == .forty)
    for fault in faults { Issue.record("\(fault.rule), \(place)\n\(fault.row)") }
    // Whoever listens or magnifies hears the text, not a mark.
    #expect(frame[cursor.column, cursor.row].glyph != "▌", "\(place)")
  }
}
