import CutoffDomain
import CutoffScreen

/// One line of typed text at the bottom: the filter or the instant of a replay.
package struct LinePrompt: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    case filter
    case asOf
  }

  package var purpose: Purpose
  package var editor: LineEditor
  /// What the line held when it was opened, to go back to on Esc.
  package var before: String
  /// The incident that was shown when it was opened.
  package var incidentBefore: IncidentID?

  package init(_ purpose: Purpose, text: String, incident: IncidentID? = nil) {
    self.purpose = purpose
    editor = LineEditor(text)
    before = text
    incidentBefore = incident
  }
}

enum LinePromptDrawing {
  static let filter = Wording("lọc", "filter")
  static let asOf = Wording("xem lại lúc", "as of")
  static let asOfHint = Wording("vd. 3/7 16:00", "e.g. 3/7 16:00")

  static func draw(_ prompt: LinePrompt, state: State, in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.text, on: .bar))
    let label = (prompt.purpose == .filter ? filter : asOf)(state.language)
    let start = canvas.write(
      label + " ", column: area.column + 1, row: area.row, paint: Paint(.focus, on: .bar))
    let room = max(8, min(area.endColumn - start - 1, prompt.purpose == .filter ? 60 : 28))
    let window = LineWindow(prompt.editor, columns: room)
    canvas.write(window.text, column: start, row: area.row, limit: room, paint: Paint(.strong, on: .bar))
    canvas.cursor = Point(column: min(start + window.cursorColumn, area.endColumn - 1), row: area.row)
    let note = echo(prompt, state: state)
    canvas.writeCut(
      note.text, column: start + room + 1, row: area.row, limit: area.endColumn - start - room - 2,
      paint: Paint(note.ink, on: .bar))
  }

  /// What the line is understood as.
  static func echo(_ prompt: LinePrompt, state: State) -> Piece {
    switch prompt.purpose {
    case .filter:
      let shown = state.standings.shown(matching: prompt.editor.text).count
      let count = "\(shown)/\(state.standings.all.count)"
      let problem = state.standings.problems(of: prompt.editor.text).first
      return problem.map { Piece(count + "  " + $0.words(state.language), .warning) } ?? Piece(count, .muted)
    case .asOf:
      guard !prompt.editor.text.isEmpty else { return Piece(asOfHint(state.language), .muted) }
      return AsOf.echo(prompt.editor.text, state)
    }
  }
}

/// A phrase that names no instant, and why, in words.
struct PhraseRefused: Error {
  var words: String
}
