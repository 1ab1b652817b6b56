import CutoffScreen

/// Draws a view: its title rule, its rows, the mark of the selection.
enum ViewDrawing {
  /// Columns of a view's rows in an area; one at the left is kept for the mark of the selection.
  static func columns(of area: Rect) -> Int { max(0, area.columns - 2) }

  /// The area between the margins; a blank row keeps the title from the banner where there is room.
  static func inside(_ area: Rect, _ state: State) -> Rect {
    area.inset(left: 1, top: state.moment.asOf != nil && area.rows >= 28 ? 1 : 0, right: 1)
  }

  static func draw(
    _ view: ViewID, _ content: ViewContent, _ state: State, in area: Rect, on canvas: inout Canvas
  ) {
    canvas.offer(.layer, in: area)
    let inside = ViewDrawing.inside(area, state)
    let (titleArea, rest) = inside.splitTop(1)
    PaneFrame(title: view.title(state.language), count: content.count, isFocused: true)
      .drawTitle(on: &canvas, in: titleArea)
    let (scrolling, below) = ViewDrawing.split(rest, content)
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

  /// The rows that scroll and those that stay below them; little room takes the latter away first.
  static func split(_ area: Rect, _ content: ViewContent) -> (scrolling: Rect, below: Rect) {
    let above = min(content.above.count, max(0, area.rows - 3))
    let room = area.rows - above
    let below = room - content.below.count >= 6 ? content.below.count : 0
    let (scrolling, rest) = area.inset(top: above).splitTop(room - below)
    return (scrolling, rest)
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
    if canvas.cursor == nil { canvas.cursor = Point(column: area.column - 1, row: row) }
  }
}

/// How far a view has scrolled: as little as needed for the selected item, and the headings right above
/// it, to be in sight.
enum ViewScroll {
  /// The number of rows above the first one shown.
  static func top(_ list: ListState, _ content: ViewContent, rows: Int) -> Int {
    let total = content.height
    guard let index = list.index(in: content.keys).map({ content.places[$0] }) else {
      return min(list.top, max(0, total - rows))
    }
    var first = index
    while first > 0, case .text = content.lines[first - 1] { first -= 1 }
    let start = content.starts[first]
    let itemStart = content.starts[index]
    let end = content.starts[index + 1]
    var top = min(list.top, start)
    if end - top > rows { top = end - rows }
    // A tall item shows its beginning.
    top = min(top, itemStart)
    return max(0, min(top, total - rows))
  }

  /// The first line of which a row stands at or below the row `top`; the number of lines if there is none.
  static func line(at top: Int, _ content: ViewContent) -> Int {
    var low = 0
    var high = content.lines.count
    while low < high {
      let middle = (low + high) / 2
      if content.starts[middle + 1] > top { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
