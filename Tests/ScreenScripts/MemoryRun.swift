import CutoffDomain
import CutoffScreen
import CutoffUI
import Foundation

/// A script run in memory: what it found wrong, and what recording would write instead.
package struct MemoryRun {
  /// In words, each with the line of the script.
  package private(set) var complaints: [String] = []
  /// The screens and role maps as they are, at their places in the file.
  package private(set) var recorded: [(place: Range<Int>, lines: [String])] = []
  /// The paints of all glyphs that were on the screen after a step. Blanks have a ground only and no place here.
  package private(set) var glyphPaints: Set<Paint> = []
  private var rehearsal: Rehearsal
  /// The screen after the last step that did something.
  private var frame: Canvas
  private let script: ScreenScript

  /// Runs the script on a store of its own.
  package init(_ script: ScreenScript) throws {
    self.script = script
    let store = try StoreFixture.shown(script.store, language: script.language)
    rehearsal = Rehearsal(script, store: store)
    frame = rehearsal.frame
    notePaints()
    for step in script.steps { run(step) }
  }

  private mutating func run(_ step: ScreenScript.Step) {
    switch step.action {
    case .keys(let inputs):
      rehearsal.receive(inputs)
      look()
    case .tick(let seconds):
      rehearsal.advance(to: rehearsal.elapsed + seconds)
      look()
    case .restart(let now):
      rehearsal.restart(at: now)
      look()
    case .screen(let block): compare(block, frame.lines, step)
    case .roles(let rows, let block): compare(block, roles(rows), step)
    case .shows(let text): if !isShown(text) { complain(step, missing(text)) }
    case .hides(let text): if isShown(text) { complain(step, "\"\(text)\" is shown\n\(picture)") }
    case .disk(let check):
      if let complaint = check.complaint(about: rehearsal.session.state.store.incidents) {
        complain(step, complaint)
      }
    case .copied(let text):
      if !rehearsal.copied.contains(text) { complain(step, "copied \"\(rehearsal.copied)\"") }
    case .lacks(let request):
      if rehearsal.requests.contains(request) { complain(step, "asked for \(request.rawValue)") }
    case .asks(let request):
      if !rehearsal.requests.contains(request) { complain(step, "did not ask to \(request.rawValue)") }
    }
  }

  private mutating func look() {
    frame = rehearsal.frame
    notePaints()
  }

  private mutating func notePaints() {
    var last: Paint?
    for cell in frame.cells where cell.paint != last && cell.width > 0 && cell.glyph != " " {
      last = cell.paint
      glyphPaints.insert(cell.paint)
    }
  }

  private func roles(_ rows: ClosedRange<Int>?) -> [String] {
    let lines = RoleMap.lines(of: frame)
    guard let rows else { return lines }
    return Array(lines[(rows.lowerBound - 1)..<min(rows.upperBound, lines.count)])
  }

  private mutating func compare(_ block: ScreenScript.Block, _ actual: [String], _ step: ScreenScript.Step) {
    let columns = frame.size.columns
    recorded.append(
      (block.place, [ScreenDifference.ruler(columns)] + actual + [ScreenDifference.ruler(columns)]))
    let difference = ScreenDifference(expected: block.lines ?? [], actual: actual, columns: columns)
    if let difference { complain(step, difference.description) }
  }

  private func isShown(_ text: String) -> Bool { frame.lines.contains { $0.contains(text) } }

  private func missing(_ text: String) -> String { "\"\(text)\" is not shown\n\(picture)" }

  private var picture: String {
    let ruler = ScreenDifference.ruler(frame.size.columns)
    return ([ruler] + frame.lines + [ruler]).joined(separator: "\n")
  }

  private mutating func complain(_ step: ScreenScript.Step, _ reason: String) {
    complaints.append("\(script.title), line \(step.line): \(reason)")
  }

  /// Writes the screens as they are into the script's file.
  package func record() throws {
    let file = ScreenScriptFolder.file(script.name)
    var lines = try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for screen in recorded.reversed() { lines.replaceSubrange(screen.place, with: screen.lines) }
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: file))
  }
}
