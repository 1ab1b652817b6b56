import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Draws the selected incident's title, clock and axes.
enum HeaderDrawing {
  static func draw(_ standing: Standing, state: State, layout: Layout, on canvas: inout Canvas) {
    let area = layout.header
    guard area.rows > 0 else { return }
    canvas.offer(.pane(.header), in: area)
    let lines = layout.headerShape.rows(HeaderRows(standing, state.language), columns: area.columns)
    var row = area.row
    for line in lines {
      line.draw(on: &canvas, column: area.column, row: row, columns: area.columns, ground: .screen)
      row += 1
    }
    let isRoomy = layout.body.rows >= 19
    row += layout.headerShape.blanks(lines.count)
    let clockRows = clock(standing, state: state, layout: layout, row: row, on: &canvas)
    row += clockRows + (isRoomy ? 1 : 0)
    axes(standing, state: state, layout: layout, row: row, on: &canvas)
  }

  /// Returns the rows that it took.
  private static func clock(
    _ standing: Standing, state: State, layout: Layout, row: Int, on canvas: inout Canvas
  ) -> Int {
    guard let block = ClockBlock(standing, viewpoint: state.viewpoint) else {
      return calm(standing, state: state, area: layout.header, row: row, on: &canvas)
    }
    switch layout.digits {
    case .five:
      canvas.write(block.label, column: layout.header.column, row: row, paint: Paint(block.ink))
      let used = digits(block, BigDigits.five, state, row: row + 1, layout: layout, on: &canvas)
      side(
        block.lines, column: max(used + 2, layout.header.column + 48), row: row, rows: 6, layout, &canvas,
        state.language)
      return 6
    case .three:
      let rows = layout.headerShape.clockRows(.three, hasClock: true)
      var used = 0
      if rows > 3 {
        used = canvas.write(block.label, column: layout.header.column, row: row, paint: Paint(block.ink))
      }
      let end = digits(block, BigDigits.three, state, row: row + rows - 3, layout: layout, on: &canvas)
      // A label longer than the digits leaves the first row to itself.
      let isLong = used > end
      let column = max(end + 2, min(layout.header.column + 32, end + 6))
      side(
        block.lines, column: column, row: row + (isLong ? 1 : 0), rows: rows - (isLong ? 1 : 0), layout,
        &canvas,
        state.language)
      return rows
    case .plain:
      plain(block, row: row, layout: layout, on: &canvas)
      return 2
    }
  }

  /// Returns the column after the digits. The sign of a passed hour stands small before them, so that
  /// they do not jump aside at the hour.
  private static func digits(
    _ block: ClockBlock, _ font: BigDigits, _ state: State, row: Int, layout: Layout,
    on canvas: inout Canvas
  ) -> Int {
    let stroke: BigDigits.Stroke = state.surroundings.repertoire == .unicode ? .block : .ascii
    var column = layout.header.column
    let paint = Paint(block.ink)
    if block.isPast {
      canvas.write("+", column: column, row: row + font.rows / 2, paint: paint)
      column += 2
    }
    if let days = block.days {
      let place = Point(column: column, row: row)
      column += font.draw("\(days)", on: &canvas, at: place, paint: paint, stroke: stroke) + 1
      column = canvas.write(block.dayWord, column: column, row: row + font.rows - 1, paint: paint) + 2
    }
    let place = Point(column: column, row: row)
    return column + font.draw(block.digits, on: &canvas, at: place, paint: paint, stroke: stroke)
  }

  /// A line too long for the room goes on in the next row; what has no row is counted.
  private static func side(
    _ lines: [Piece], column: Int, row: Int, rows: Int, _ layout: Layout, _ canvas: inout Canvas,
    _ language: Language
  ) {
    let room = max(8, layout.header.endColumn - column)
    var wrapped: [(piece: Piece, line: Int)] = []
    for (place, piece) in lines.enumerated() {
      wrapped += TextLayout.wrap(piece.text, columns: room).map { (Piece($0, piece.ink), place) }
    }
    let isCut = wrapped.count > rows
    for (offset, entry) in wrapped.prefix(rows).enumerated() {
      var right: [Piece] = []
      if isCut, offset == rows - 1 {
        let hidden = lines.count - entry.line - 1
        let goesOn = wrapped[rows].line == entry.line
        right = [Piece(ScreenWords.moreLines(max(1, hidden + (goesOn ? 1 : 0)))(language), .muted)]
      }
      PaneRow([entry.piece], right: right).draw(
        on: &canvas, column: column, row: row + offset, columns: layout.header.endColumn - column,
        ground: .screen)
    }
  }

  private static func plain(_ block: ClockBlock, row: Int, layout: Layout, on canvas: inout Canvas) {
    let area = layout.header
    let word = block.lines.first ?? Piece("")
    PaneRow([Piece(block.timeText + "  ", block.ink), word])
      .draw(on: &canvas, column: area.column, row: row, columns: area.columns, ground: .screen)
    let second = block.lines.dropFirst().first ?? Piece("")
    PaneRow([second])
      .draw(on: &canvas, column: area.column, row: row + 1, columns: area.columns, ground: .screen)
  }

  /// Without a clock: the headline and when something was last heard.
  private static func calm(
    _ standing: Standing, state: State, area: Rect, row: Int, on canvas: inout Canvas
  ) -> Int {
    let word = standing.headline.word.shown
    let text = word.glyph + " " + HeadlineText.long(standing.headline, state.language)
    PaneRow([Piece(text, word.ink)])
      .draw(on: &canvas, column: area.column, row: row, columns: area.columns, ground: .screen)
    if let last = standing.lastEvidence {
      let date = TimeText.date(standing.incident.header.zone.wall(at: last).date, state.language)
      let ago = TimeText.ago(state.shownAt.seconds(since: last), state.language)
      PaneRow([Piece(ScreenWords.lastEvidence(date)(state.language) + " · " + ago, .muted)])
        .draw(on: &canvas, column: area.column, row: row + 1, columns: area.columns, ground: .screen)
    }
    return 2
  }

  private static func axes(
    _ standing: Standing, state: State, layout: Layout, row: Int, on canvas: inout Canvas
  ) {
    let area = layout.header
    let list = state.browse.lists[.header] ?? ListState()
    let keys = AxisID.allCases.map(ItemKey.axis)
    let isFocused = state.browse.focus == .header
    let axes = HeaderAxes(
      standing, state.viewpoint, columns: area.columns, hasSecondLines: layout.mode == .wide)
    var place = row
    for (offset, axis) in AxisID.allCases.enumerated() {
      let isSelected = isFocused && list.index(in: keys) == offset
      for (part, line) in axes.rows(of: axis).enumerated() {
        guard place < area.endRow else { return }
        canvas.offer(
          .item(.header, .axis(axis)),
          in: Rect(column: area.column, row: place, columns: area.columns, rows: 1))
        if isSelected {
          canvas.fill(
            Rect(column: area.column, row: place, columns: area.columns, rows: 1),
            paint: Paint(.text, on: .selection))
          canvas.write("▌", column: area.column - 1, row: place, paint: Paint(.focus))
        }
        line.draw(
          on: &canvas, column: area.column, row: place, columns: area.columns,
          ground: isSelected ? .selection : .screen)
        if isSelected, part == 0 { canvas.stand(onRow: place, from: area.column, to: area.endColumn) }
        place += 1
      }
    }
  }
}
