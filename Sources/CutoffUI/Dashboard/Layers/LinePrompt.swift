import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// One line of typed text at the bottom: the filter or the instant of a replay.
package struct LinePrompt: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    case filter
    case asOf
    /// Words in the focused pane.
    case search
  }

  package var purpose: Purpose
  package var editor: LineEditor
  /// What the line held when it was opened, to go back to on Esc.
  package var before: String
  /// The incident that was shown when it was opened.
  package var incidentBefore: IncidentID?
  /// What was selected in the pane then.
  package var itemBefore: ItemKey?

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
    let label = label(prompt.purpose)(state.language)
    let start = canvas.write(
      label + " ", column: area.column + 1, row: area.row, paint: Paint(.focus, on: .bar))
    let room = max(8, min(area.endColumn - start - 1, prompt.purpose == .asOf ? 28 : 60))
    let window = LineWindow(prompt.editor, columns: room)
    canvas.write(window.text, column: start, row: area.row, limit: room, paint: Paint(.strong, on: .bar))
    canvas.cursor = Point(column: min(start + window.cursorColumn, area.endColumn - 1), row: area.row)
    let note = echo(prompt, state: state)
    canvas.writeCut(
      note.text, column: start + room + 1, row: area.row, limit: area.endColumn - start - room - 2,
      paint: Paint(note.ink, on: .bar))
  }

  private static func label(_ purpose: LinePrompt.Purpose) -> Wording {
    switch purpose {
    case .filter: filter
    case .asOf: asOf
    case .search: ScreenWords.search
    }
  }

  /// What the line is understood as.
  static func echo(_ prompt: LinePrompt, state: State) -> Piece {
    switch prompt.purpose {
    case .filter:
      let shown = state.standings.shown(matching: prompt.editor.text).count
      let count = "\(shown)/\(state.standings.all.count)"
      let problem = state.standings.problems(of: prompt.editor.text).first
      return problem.map { Piece(count + "  " + $0.words(state.language), .warning) } ?? Piece(count, .muted)
    case .search:
      let count = Search.count(state)
      return Piece(
        count.all == 0 && !prompt.editor.isEmpty
          ? ScreenWords.notFound(state.language) : "\(count.place)/\(count.all)",
        .muted)
    case .asOf:
      guard !prompt.editor.text.isEmpty else { return Piece(asOfHint(state.language), .muted) }
      return AsOf.echo(prompt.editor.text, state)
    }
  }
}
