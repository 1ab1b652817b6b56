import CutoffDomain
import CutoffScreen
import CutoffWords

/// Keys of lines to be read: they scroll.
enum ReadingUpdate {
  static func receive(_ state: inout State, _ reading: Reading, _ key: Key) -> [Effect] {
    var reading = reading
    switch state.surroundings.keymap.match([key]) {
    case .command(.back), .command(.quitOrBack), .command(.open):
      state.overlays.removeLast()
      return []
    case .command(.moveDown): reading.top += 1
    case .command(.moveUp): reading.top -= 1
    case .command(.pageDown): reading.top += 10
    case .command(.pageUp): reading.top -= 10
    case .command(.first): reading.top = 0
    case .command, .prefix, .nothing: break
    }
    let area = LayerGeometry.lower(Layout(state: state), state: state)
    let rows = ReadingDrawing.rows(reading, columns: area.columns - 2).count
    reading.top = max(0, min(reading.top, rows - ReadingDrawing.body(area).rows))
    state.overlays[state.overlays.count - 1] = .reading(reading)
    return []
  }
}

enum ReadingDrawing {
  private static let hint = Wording("↑↓ cuộn · Esc đóng", "↑↓ scrolls · Esc closes")

  static func body(_ area: Rect) -> Rect { area.inset(left: 1, top: 2, right: 1) }

  static func rows(_ reading: Reading, columns: Int) -> [String] {
    reading.lines.flatMap { $0.isEmpty ? [""] : TextLayout.wrap($0, columns: max(1, columns)) }
  }

  static func draw(_ reading: Reading, state: State, in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.text, on: .bar))
    canvas.offer(.layer, in: area)
    let inside = area.inset(left: 1, right: 1)
    PaneRow([Piece(reading.title, .title)], right: [Piece(hint(state.language), .muted)])
      .draw(on: &canvas, column: inside.column, row: inside.row, columns: inside.columns, ground: .bar)
    let body = body(area)
    let rows = rows(reading, columns: body.columns)
    let top = max(0, min(reading.top, rows.count - body.rows))
    for (offset, row) in rows.dropFirst(top).prefix(body.rows).enumerated() {
      PaneRow([Piece(row)])
        .draw(
          on: &canvas, column: body.column, row: body.row + offset, columns: body.columns, ground: .bar)
    }
    if top + body.rows < rows.count {
      canvas.write("▼", column: body.endColumn - 1, row: body.endRow - 1, paint: Paint(.muted, on: .bar))
    }
    canvas.cursor = Point(column: inside.column, row: inside.row)
  }
}
