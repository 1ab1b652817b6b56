import CutoffScreen
import ScreenScripts
import Testing

/// Screen readers and input methods follow the hardware cursor.
@Suite struct CursorTrials {
  @Test(arguments: try ScreenScriptFolder.scripts())
  func `the cursor stands on what has the focus, after every key`(_ script: ScreenScript) throws {
    let store = try StoreFixture.shown(script.store, language: script.language)
    var rehearsal = Rehearsal(script, store: store)
    check(rehearsal, script, "at the start, \(script.title)")
    for step in script.steps {
      guard case .keys(let inputs) = step.action else { continue }
      for input in inputs {
        rehearsal.receive([input])
        check(rehearsal, script, "\(script.title), line \(step.line), after \(input)")
      }
    }
  }

  private func check(_ rehearsal: Rehearsal, _ script: ScreenScript, _ place: String) {
    let frame = rehearsal.frame
    guard let cursor = frame.cursor else {
      Issue.record("no cursor \(place)\n\(frame.lines.joined(separator: "\n"))")
      return
    }
    #expect(frame.bounds.contains(cursor), "\(cursor) \(place)")
    let faults = ScreenRules.faults(
      in: frame.lines, script.language, isMade: script.store == .forty)
    for fault in faults { Issue.record("\(fault.rule), \(place)\n\(fault.row)") }
    // Whoever listens or magnifies hears the text, not a mark.
    #expect(frame[cursor.column, cursor.row].glyph != "▌", "\(place)")
  }
}
