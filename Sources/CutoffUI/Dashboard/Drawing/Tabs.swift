import CutoffDomain
import CutoffScreen
import CutoffWords

/// The tabs of the one-column mode: the active one bracketed as well as coloured.
enum Tabs {
  static func draw(state: State, in area: Rect, on canvas: inout Canvas) {
    guard area.rows > 0 else { return }
    var column = area.column + 1
    let active = state.browse.focus == .header ? PaneID.timeline : state.browse.focus
    let labels = PaneID.allCases.filter { $0 != .header }.map { pane in
      (pane, long(pane, state))
    }
    let isShort = labels.reduce(1) { $0 + TextWidth.width(of: $1.1) + 3 } > area.columns
    for (pane, label) in labels {
      let isActive = pane == active
      let text = isShort && !isActive ? "\(pane.rawValue)" : label
      let ink: Ink = isActive ? .focus : .title
      let start = column
      column = canvas.write(
        isActive ? "[" + text + "]" : " " + text + " ", column: column, row: area.row,
        limit: area.endColumn - column, paint: Paint(ink))
      canvas.offer(.pane(pane), in: Rect(column: start, row: area.row, columns: column - start, rows: 1))
      column += isShort ? 0 : 1
    }
    guard area.rows > 1 else { return }
    canvas.hline(
      column: area.column + 1, row: area.row + 1, columns: area.columns - 2, glyph: "─",
      paint: Paint(.border))
  }

  private static func long(_ pane: PaneID, _ state: State) -> String {
    let count = state.paneKeys(pane).count
    return "\(pane.rawValue) " + PaneDrawing.title(pane)(state.language) + (count > 0 ? " \(count)" : "")
  }
}
