import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// One item with everything known about it.
struct Detail: Layer {
  let item: ItemKey
  var top = 0
  /// Opened to settle a clash: the selection is elsewhere, and commands on it would surprise.
  var isForClash = false

  init(item: ItemKey) { self.item = item }

  var takesCommands: Bool { true }

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    DetailDrawing.draw(self, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    var detail = self
    if let effects = ClashSettling.receive(key, detail, &state) { return effects }
    switch state.surroundings.keymap.match([key]) {
    case .command(.back), .command(.quitOrBack), .command(.open):
      state.overlays.removeLast()
      return []
    case .command(.moveDown): detail.top += 1
    case .command(.moveUp): detail.top = max(0, detail.top - 1)
    case .command(.pageDown): detail.top += 10
    case .command(.pageUp): detail.top = max(0, detail.top - 10)
    case .command(.first): detail.top = 0
    case .command(let command) where !detail.isForClash && [.edit, .outcome, .delete].contains(command):
      state.overlays.removeLast()
      return Perform.run(command, &state)
    case .command, .prefix, .nothing: break
    }
    state.replaceTop(with: detail)
    return []
  }
}

enum DetailDrawing {
  /// What can be done with what is shown, each to be pressed or clicked.
  private static func foot(_ detail: Detail, _ state: State, in area: Rect, on canvas: inout Canvas) {
    let all: [CommandID] = detail.isForClash ? [.back] : [.edit, .outcome, .delete, .back]
    var column = area.column
    for command in all where state.availability(command) == .on {
      guard let key = state.surroundings.keymap.sequences(of: command).first?.first else { continue }
      let start = column
      column = canvas.write(key.name, column: column, row: area.row, paint: Paint(.focus, on: .bar))
      column = canvas.write(
        " " + state.commands.hint(of: command)(state.language), column: column, row: area.row,
        paint: Paint(.muted, on: .bar))
      canvas.offer(.key(key), in: Rect(column: start, row: area.row, columns: column - start, rows: 1))
      column += 2
    }
  }

  static func draw(_ detail: Detail, state: State, in area: Rect, on canvas: inout Canvas) {
    let scene = state.scene
    canvas.fill(area, paint: Paint(.text, on: .bar))
    canvas.offer(.layer, in: area)
    let inside = area.inset(left: 1, right: 1)
    let lookup = state.selected.map { standing in
      // An axis tells all that it rests on.
      if case .axis = detail.item { StandingLookup(forMany: standing) } else { StandingLookup(standing) }
    }
    PaneRow(
      [Piece(DetailText.title(detail.item, scene, lookup), .title)],
      right: [Piece(ClashSettling.hint(detail.item, state) ?? "", .muted)]
    ).draw(on: &canvas, column: inside.column, row: inside.row, columns: inside.columns, ground: .bar)
    let lines = DetailText.lines(detail.item, scene, lookup, columns: inside.columns)
    let body = inside.inset(top: 2, bottom: 2)
    let foot = Rect(column: inside.column, row: area.endRow - 1, columns: inside.columns, rows: 1)
    DetailDrawing.foot(detail, state, in: foot, on: &canvas)
    let top = min(detail.top, max(0, lines.count - body.rows))
    for (offset, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      line.draw(
        on: &canvas, column: body.column, row: body.row + offset, columns: body.columns, ground: .bar)
    }
    if top + body.rows < lines.count {
      canvas.write("▼", column: inside.endColumn - 1, row: body.endRow, paint: Paint(.muted, on: .bar))
    }
    canvas.cursor = Point(column: inside.column, row: inside.row)
  }
}
