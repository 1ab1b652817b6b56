import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// One line of typed text at the bottom: the filter or the instant of a replay.
struct LinePrompt: Layer {
  enum Purpose: Sendable {
    case filter
    case asOf
    /// Words in the focused pane.
    case search
  }

  let purpose: Purpose
  var editor: LineEditor
  /// What the line held when it was opened, to go back to on Esc.
  let before: String
  /// The incident that was shown when it was opened.
  let incidentBefore: IncidentID?
  /// What was selected in the pane then.
  var itemBefore: ItemKey?

  init(_ purpose: Purpose, text: String, incident: IncidentID? = nil) {
    self.purpose = purpose
    editor = LineEditor(text)
    before = text
    incidentBefore = incident
  }

  var coversStatus: Bool { false }

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    LinePromptDrawing.draw(self, state: state, in: layout.hint, on: &canvas)
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    var prompt = self
    switch input {
    case .key(.escape), .key(.control("c")):
      takeBack(&state)
      state.overlays.removeLast()
      return []
    case .key(.enter):
      accept(&state)
      return []
    case .key(let key): _ = prompt.editor.update(key)
    case .paste(let text): prompt.editor.insert(text)
    case .mouse, .resize, .focus, .closed: return []
    }
    prompt.show(&state)
    state.replaceTop(with: prompt)
    return []
  }

  /// Shows at once what the words find.
  private func show(_ state: inout State) {
    switch purpose {
    case .filter:
      state.browse.filter = editor.text
      state.keepSelectionInFilter()
    case .search:
      state.browse.search = editor.text
      state.browse.searchPane = state.browse.focus
      if !PaneSearch.find(&state, isForward: true, from: itemBefore), let item = itemBefore {
        Moving.select(item, in: state.browse.focus, &state)
      }
    case .asOf: break
    }
  }

  private func takeBack(_ state: inout State) {
    switch purpose {
    case .filter:
      state.browse.filter = before
      state.browse.incident = incidentBefore ?? state.browse.incident
    case .search:
      state.browse.search = before
      if let item = itemBefore { Moving.select(item, in: state.browse.focus, &state) }
    case .asOf: break
    }
  }

  /// Closes the line; one that names no instant stays open.
  private func accept(_ state: inout State) {
    switch purpose {
    case .filter, .search: state.overlays.removeLast()
    case .asOf:
      let found = editor.text.isEmpty ? nil : AsOf.instant(of: editor.text, state: state)
      if case .failure? = found { return }
      state.overlays.removeLast()
      if case .success(let instant)? = found { state.show(asOf: instant) }
    }
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
      let count = PaneSearch.count(state)
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
