import CutoffDomain
import CutoffScreen

/// One item with everything known about it.
package struct Detail: Hashable, Sendable {
  package var item: ItemKey
  package var top = 0
  /// Opened to settle a clash: the selection is elsewhere, and commands on it would surprise.
  var isForClash = false

  package init(item: ItemKey) { self.item = item }
}

enum DetailDrawing {
  static func hint(_ edit: String?) -> Wording {
    guard let edit else { return Wording("Esc đóng", "Esc closes") }
    return Wording("\(edit) sửa · Esc đóng", "\(edit) edits · Esc closes")
  }

  /// The choices between two values where there are any, then the usual keys.
  private static func hints(_ detail: Detail, _ state: State) -> String {
    let usual = hint(detail.isForClash ? nil : editKey(state))(state.language)
    return [ClashSettling.hint(detail.item, state), usual].compactMap { $0 }.joined(separator: " · ")
  }

  /// The key that edits what is shown; nil where nothing can be edited.
  private static func editKey(_ state: State) -> String? {
    state.availability(.edit) == .on ? state.surroundings.keymap.shownKey(of: .edit) : nil
  }

  static func draw(_ detail: Detail, state: State, in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.text, on: .bar))
    canvas.offer(.layer, in: area)
    let inside = area.inset(left: 1, right: 1)
    let close = TextWidth.width(of: hint(nil)(state.language))
    canvas.offer(
      .key(.escape), in: Rect(column: inside.endColumn - close, row: inside.row, columns: close, rows: 1))
    PaneRow(
      [Piece(DetailText.title(detail.item, state), .title)],
      right: [Piece(hints(detail, state), .muted)]
    ).draw(on: &canvas, column: inside.column, row: inside.row, columns: inside.columns, ground: .bar)
    let lines = DetailText.lines(detail.item, state, columns: inside.columns)
    let body = inside.inset(top: 2, bottom: 1)
    let top = min(detail.top, max(0, lines.count - body.rows))
    for (offset, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      line.draw(
        on: &canvas, column: body.column, row: body.row + offset, columns: body.columns, ground: .bar)
    }
    if top + body.rows < lines.count {
      canvas.write("▼", column: inside.endColumn - 1, row: area.endRow - 1, paint: Paint(.muted, on: .bar))
    }
    canvas.cursor = Point(column: inside.column, row: inside.row)
  }
}
