import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// The command line, what it means, and the list of what could be meant.
enum TypedCommandDrawing {
  private static let title = Wording("Lệnh", "Command")
  private static let hint = Wording(
    "Tab điền · Enter chạy · ↑ lệnh cũ · Esc đóng",
    "Tab completes · Enter runs · ↑ earlier lines · Esc closes")

  static func draw(_ line: TypedCommand, state: State, in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.text, on: .bar))
    let inside = area.inset(left: 1, right: 1)
    PaneRow([Piece(title(state.language), .title)], right: [Piece(hint(state.language), .muted)])
      .draw(on: &canvas, column: inside.column, row: inside.row, columns: inside.columns, ground: .bar)
    typed(line, state: state, in: inside.inset(top: 1), on: &canvas)
    list(line, state: state, in: inside.inset(top: 2), on: &canvas)
  }

  private static func typed(_ line: TypedCommand, state: State, in area: Rect, on canvas: inout Canvas) {
    let start = canvas.write(": ", column: area.column, row: area.row, paint: Paint(.strong, on: .bar))
    let room = max(8, area.endColumn - start)
    let window = LineWindow(line.editor, columns: room)
    var next = canvas.write(
      window.text, column: start, row: area.row, limit: room, paint: Paint(.strong, on: .bar))
    canvas.cursor = Point(column: min(start + window.cursorColumn, area.endColumn - 1), row: area.row)
    let ghost = line.ghost(state)
    next = canvas.write(
      ghost, column: next, row: area.row, limit: max(0, area.endColumn - next), paint: Paint(.muted, on: .bar)
    )
    guard let note = note(line, state), area.endColumn - next > 4 else { return }
    canvas.writeCut(
      note.text, column: next + 2, row: area.row, limit: area.endColumn - next - 2,
      paint: Paint(note.ink, on: .bar))
  }

  /// What is understood, or what is expected; why the command is off.
  private static func note(_ line: TypedCommand, _ state: State) -> Piece? {
    guard case .argument(let command, let argument, let typed) = line.parsed(state.commands) else {
      return nil
    }
    if case .off(let reason) = state.availability(command.id) {
      return Piece(ScreenWords.off(reason(state.language))(state.language), .warning)
    }
    if typed.isEmpty { return Piece("<" + argument.placeholder(state.language) + ">", .muted) }
    return argument.echo(state, typed)
  }

  private static func list(_ line: TypedCommand, state: State, in area: Rect, on canvas: inout Canvas) {
    let rows: [PaneRow]
    switch line.parsed(state.commands) {
    case .name(let typed):
      let ids = CommandSearch.named(typed, state)
      guard !ids.isEmpty else {
        canvas.write(
          PaletteDrawing.nothing(state.language), column: area.column, row: area.row,
          paint: Paint(.muted, on: .bar))
        return
      }
      rows = ids.compactMap { state.commands[$0] }.map { row($0, state, area.columns) }
    case .argument(_, let argument, let typed):
      rows = argument.completions(state, typed).map {
        PaneRow([Piece($0.text)], right: [Piece($0.summary, .muted)])
      }
    }
    ChoiceList.draw(rows, selected: line.selected, in: area, on: &canvas)
  }

  /// Name with what it takes, summary, key; or why the command is off.
  private static func row(_ command: Command, _ state: State, _ columns: Int) -> PaneRow {
    let language = state.language
    let taken = command.argument.map { " <" + $0.placeholder(language) + ">" } ?? ""
    let key = state.surroundings.keymap.shownKey(of: command.id) ?? ""
    var ink = Ink.text
    var right = Piece(key, .focus)
    if case .off(let reason) = state.availability(command.id) {
      ink = .muted
      right = Piece(columns >= 90 ? reason(language) : key, .muted)
    }
    let name = TextLayout.pad(TextLayout.cut(command.typedName + taken, to: 26), to: 28)
    let words = columns >= 50 ? [Piece(command.summary(language), ink)] : []
    return PaneRow([Piece(name, ink == .muted ? .muted : .strong)] + words, right: [right])
  }
}
