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
  /// What the last keys or seconds asked for and no step named yet, and the line on which they stand.
  private var unclaimed: Set<ScreenScript.Request> = []
  private var askingLine = 0
  private var inputs: [TerminalInput] = []
  private let script: ScreenScript

  /// Runs the script on a store of its own.
  package init(_ script: ScreenScript) throws {
    self.script = script
    let store = try StoreFixture.shown(script.store, language: script.language)
    rehearsal = Rehearsal(script, store: store)
    frame = rehearsal.frame
    notePaints()
    for step in script.steps { run(step) }
    claimAll()
  }

  private mutating func run(_ step: ScreenScript.Step) {
    switch step.action {
    case .keys(let inputs):
      claimAll()
      self.inputs += inputs
      rehearsal.receive(inputs)
      look(step)
    case .tick(let seconds):
      claimAll()
      rehearsal.advance(to: rehearsal.elapsed + seconds)
      look(step)
    case .restart(let now):
      claimAll()
      rehearsal.restart(at: now)
      look(step)
    case .screen(let block): compare(block, frame.lines, step)
    case .roles(let rows, let block): compare(block, roles(rows), step)
    case .shows(let text): if !isShown(text) { complain(step, missing(text)) }
    case .hides(let text): if isShown(text) { complain(step, "\"\(text)\" is shown\n\(picture)") }
    case .disk(let check):
      if let complaint = check.complaint(about: rehearsal.session.state.store.incidents) {
        complain(step, complaint)
      }
    case .copied(let text):
      unclaimed.remove(.copy)
      if !rehearsal.copied.contains(text) { complain(step, "copied \"\(rehearsal.copied)\"") }
    case .lacks(let request):
      if rehearsal.requests.contains(request) { complain(step, "asked for \(request.rawValue)") }
    case .asks(let request):
      unclaimed.remove(request)
      if !rehearsal.requests.contains(request) { complain(step, "did not ask to \(request.rawValue)") }
    }
  }

  private mutating func look(_ step: ScreenScript.Step) {
    frame = rehearsal.frame
    unclaimed = rehearsal.requests
    askingLine = step.line
    notePaints()
  }

  /// What was asked for outside the dashboard must have been named by a step.
  private mutating func claimAll() {
    guard !unclaimed.isEmpty else { return }
    let names = unclaimed.map(\.rawValue).sorted().joined(separator: ", ")
    unclaimed = []
    complain(line: askingLine, "asked for \(names), which no step names (asks: or copied:)\n\(picture)")
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
    complain(line: step.line, reason)
  }

  private mutating func complain(line: Int, _ reason: String) {
    let state = rehearsal.session.state
    let asked = rehearsal.requests.map(\.rawValue).sorted().joined(separator: ", ")
    complaints.append(
      """
      \(script.title), line \(line): \(reason)
      keys so far: \(inputs.map(\.shown).joined(separator: " "))
      focus: \(state.browse.focus), view: \(state.browse.view?.rawValue ?? "none"), layers: \(state.overlays.count), asked: \(asked)
      """)
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

extension TerminalInput {
  /// As a script would write it.
  fileprivate var shown: String {
    switch self {
    case .key(let key): key.name
    case .paste(let text): "paste(\(text))"
    case .mouse(let event): "mouse(\(event.action) \(event.place.column),\(event.place.row))"
    case .resize(let size): "resize(\(size.columns)x\(size.rows))"
    case .focus(let isOn): "focus(\(isOn))"
    case .closed: "closed"
    }
  }
}
