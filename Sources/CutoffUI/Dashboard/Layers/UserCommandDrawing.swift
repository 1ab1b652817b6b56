import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What would be run, in full, above the line that says which key runs it.
enum UserCommandDrawing {
  static func draw(_ command: UserCommand, state: State, in area: Rect, on canvas: inout Canvas) {
    let columns = max(1, area.columns - 2)
    let argv = TextLayout.wrap(UserCommandWords.line(command.arguments), columns: columns)
    let room = max(1, area.endRow / 2)
    let shown = argv.count > room ? Array(argv.prefix(room - 1)) + ["…"] : argv
    let keys = [
      Piece(command.name, .title),
      Piece(" · " + UserCommandWords.input(command, state)(state.language), .muted),
    ]
    let rows =
      [PaneRow(keys)] + shown.map { PaneRow([Piece($0, .text)]) }
      + [PaneRow([Piece(question(state)(state.language), .focus)])]
    let top = max(0, area.endRow - rows.count)
    let box = Rect(column: area.column, row: top, columns: area.columns, rows: area.endRow - top)
    canvas.fill(box, paint: Paint(.text, on: .bar))
    for (offset, row) in rows.suffix(box.rows).enumerated() {
      row.draw(on: &canvas, column: area.column + 1, row: top + offset, columns: columns, ground: .bar)
    }
    canvas.cursor = Point(column: area.column, row: area.endRow - 1)
  }

  private static func question(_ state: State) -> Wording {
    state.whyNothingRuns.map(UserCommandWords.shownOnly) ?? UserCommandWords.question
  }
}
