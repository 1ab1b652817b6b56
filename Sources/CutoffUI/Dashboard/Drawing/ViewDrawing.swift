import CutoffScreen
import CutoffViews
import CutoffWords

/// Draws a view: its title rule, its rows, the mark of the selection.
enum ViewDrawing {
  static func draw(
    _ view: ViewID, _ content: ViewContent, _ state: State, in area: Rect, on canvas: inout Canvas
  ) {
    canvas.offer(.layer, in: area)
    let inside = ViewGeometry.inside(area, state)
    let (titleArea, rest) = inside.splitTop(1)
    PaneFrame(title: view.title(state.language), count: content.count, isFocused: true)
      .drawTitle(on: &canvas, in: titleArea)
    let (scrolling, below) = ViewGeometry.split(rest, content)
    let above = Rect(
      column: rest.column, row: rest.row, columns: rest.columns, rows: scrolling.row - rest.row)
    plain(content.above, in: above, on: &canvas)
    plain(content.below, in: below, on: &canvas)
    guard !content.keys.isEmpty || !content.lines.isEmpty else {
      let lines = TextLayout.wrap(content.empty, columns: max(1, scrolling.columns))
      return plain(lines.map { PaneRow([Piece($0, .muted)]) }, in: scrolling, on: &canvas)
    }
    list(view, content, state, in: scrolling, on: &canvas)
  }

  private static func plain(_ rows: [PaneRow], in area: Rect, on canvas: inout Canvas) {
    for (offset, row) in rows.prefix(max(0, area.rows)).enumerated() {
      row.draw(
        on: &canvas, column: area.column, row: area.row + offset, columns: area.columns, ground: .screen)
    }
  }

  private static func list(
    _ view: ViewID, _ content: ViewContent, _ state: State, in area: Rect, on canvas: inout Canvas
  ) {
    let list = state.browse.viewLists[view] ?? ListState()
    let selected = list.selection(in: content.keys)
    let top = ViewScroll.top(list, content, rows: area.rows)
    let first = ViewScroll.line(at: top, content)
    var row = area.row
    if first < content.lines.count { row += content.starts[first] - top }
    for line in content.lines.dropFirst(first) {
      guard row < area.endRow else { break }
      let isSelected = line.key != nil && line.key == selected
      for piece in line.rows {
        defer { row += 1 }
        guard row >= area.row, row < area.endRow else { continue }
        if let key = line.key {
          canvas.offer(
            .viewItem(view, key), in: Rect(column: area.column, row: row, columns: area.columns, rows: 1))
        }
        if isSelected { mark(row, in: area, on: &canvas) }
        if let key = line.key, state.browse.marks.items.contains(key) {
          canvas.write("*", column: area.column - 1, row: row, paint: Paint(.focus))
        }
        piece.draw(
          on: &canvas, column: area.column, row: row, columns: area.columns,
          ground: isSelected ? .selection : .screen)
        if isSelected, canvas.cursor == nil {
          canvas.stand(onRow: row, from: area.column, to: area.endColumn)
        }
      }
    }
    if content.height - top > area.rows {
      canvas.write("▼", column: area.endColumn, row: area.endRow - 1, paint: Paint(.muted))
    }
  }

  private static func mark(_ row: Int, in area: Rect, on canvas: inout Canvas) {
    let back = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
    canvas.fill(back, paint: Paint(.text, on: .selection))
    canvas.write("▌", column: area.column - 1, row: row, paint: Paint(.focus))
  }
}

extension ViewID {
  func draw(_ state: State, in area: Rect, on canvas: inout Canvas) {
    if case .whole(let draw)? = kind?.drawing {
      draw(state.scene, area, &canvas)
      if canvas.cursor == nil { canvas.standOnFirstText(of: area) }
      return
    }
    ViewDrawing.draw(
      self, state.content(of: self, columns: ViewGeometry.columns(of: area)), state, in: area, on: &canvas)
  }
}
