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
      side(block.lines, column: max(used + 2, layout.header.column + 48), row: row, rows: 6, layout, &canvas)
      return 6
    case .three:
      let used = digits(block, BigDigits.three, state, row: row, layout: layout, on: &canvas)
      side(folded(block.lines), column: used + 2, row: row, rows: 3, layout, &canvas)
      return 3
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

  /// The lines of the wide block as three: the word and the hour, who set it, what else ends.
  private static func folded(_ lines: [Piece]) -> [[Piece]] {
    guard lines.count >= 3 else { return lines.map { [$0] } }
    let isWarning: (Piece) -> Bool = { $0.ink == .warning || $0.ink == .urgent }
    let rest = lines.dropFirst(2)
    let calm = rest.filter { !isWarning($0) }
    let warnings = rest.filter(isWarning).map(\.text).map { $0.drop { $0 == " " } }.joined(separator: ", ")
    let joined = calm.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [Piece("; "), $0.element] }
    return [[lines[0], Piece("  "), lines[1]], joined, [Piece(warnings, .warning)]]
  }

  private static func side(
    _ lines: [Piece], column: Int, row: Int, rows: Int, _ layout: Layout, _ canvas: inout Canvas
  ) {
    // A line too long for the room goes on in the next row.
    let room = max(8, layout.header.endColumn - column)
    let wrapped = lines.flatMap { piece in
      TextLayout.wrap(piece.text, columns: room).map { [Piece($0, piece.ink)] }
    }
    side(wrapped, column: column, row: row, rows: rows, layout, &canvas)
  }

  private static func side(
    _ lines: [[Piece]], column: Int, row: Int, rows: Int, _ layout: Layout, _ canvas: inout Canvas
  ) {
    for (offset, line) in lines.prefix(rows).enumerated() {
      PaneRow(line).draw(
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
    let stateColumns = area.columns >= 70 ? 19 : area.columns >= 56 ? 18 : 20
    let teller = Teller(StandingLookup(standing), state.viewpoint)
    for (offset, axis) in AxisID.allCases.enumerated() {
      let place = row + offset
      guard place < area.endRow else { return }
      canvas.offer(
        .item(.header, .axis(axis)),
        in: Rect(column: area.column, row: place, columns: area.columns, rows: 1))
      let isSelected = isFocused && list.index(in: keys) == offset
      let ground: Ground = isSelected ? .selection : .screen
      if isSelected {
        canvas.fill(
          Rect(column: area.column, row: place, columns: area.columns, rows: 1),
          paint: Paint(.text, on: .selection))
        canvas.write("▌", column: area.column - 1, row: place, paint: Paint(.focus))
      }
      pieces(axis, teller.axis(axis), state: state, stateColumns: stateColumns, columns: area.columns)
        .draw(on: &canvas, column: area.column, row: place, columns: area.columns, ground: ground)
      if isSelected { canvas.stand(onRow: place, from: area.column, to: area.endColumn) }
    }
  }

  private static func pieces(
    _ axis: AxisID, _ line: ToldLine, state: State, stateColumns: Int, columns: Int
  ) -> PaneRow {
    guard let shown = line.state else { return .blank }
    let mark = line.mark
    let word =
      shown.glyph + " " + TextLayout.cut(shown.word(state.language), to: stateColumns - 2 - mark.count)
    var pieces = [
      Piece(TextLayout.pad(line.label ?? "", to: 10), .muted), Piece(word, shown.ink), Piece(mark, .warning),
    ]
    let used = TextWidth.width(of: word) + mark.count
    pieces.append(Piece(String(repeating: " ", count: max(1, stateColumns - used))))
    let room = columns - 10 - max(stateColumns, used + 1)
    let parts = line.cells.map(\.text)
    let told =
      axis == .money
      ? wholeParts(parts, room: room)
      : isTwoVoices(axis) ? twoVoices(parts, room: room) : evidence(parts, room: room)
    pieces.append(Piece(told))
    return PaneRow(pieces)
  }

  /// What two sides say, not one fact and its figures.
  private static func isTwoVoices(_ axis: AxisID) -> Bool {
    switch axis {
    case .statements, .talks, .money: true
    case .service, .promises, .step, .condition: false
    }
  }

  /// As many whole parts as fit, and how many do not: a sum is never cut.
  private static func wholeParts(_ parts: [String], room: Int) -> String {
    for count in stride(from: parts.count, to: 0, by: -1) {
      let rest = parts.count > count ? " +\(parts.count - count)" : ""
      let text = parts.prefix(count).joined(separator: " · ") + rest
      if TextWidth.width(of: text) <= room { return text }
    }
    guard let first = parts.first else { return "" }
    // The name gives way before the figure does.
    let rest = parts.count > 1 ? " +\(parts.count - 1)" : ""
    guard let colon = first.firstRange(of: ": ") else { return first + rest }
    let figure = String(first[colon.lowerBound...]) + rest
    return TextLayout.cut(
      String(first[..<colon.lowerBound]), to: max(4, room - TextWidth.width(of: figure))) + figure
  }

  /// Evidence joined by dots; where it is too long the first part gives way: the rest is figures.
  private static func evidence(_ parts: [String], room: Int) -> String {
    let joined = parts.joined(separator: " · ")
    guard TextWidth.width(of: joined) > room, let first = parts.first, parts.count > 1 else { return joined }
    // A short first part (a name, a time) stays; the end gives way instead.
    guard TextWidth.width(of: first) > 20 else { return joined }
    let rest = parts.dropFirst().joined(separator: " · ")
    let free = room - 3 - TextWidth.width(of: rest)
    if free >= 16 { return TextLayout.cut(first, to: free) + " · " + rest }
    // Whose it is and how late say more than its words.
    let name = first.firstRange(of: ": ").map { String(first[..<$0.lowerBound]) } ?? first
    guard free >= 6 else { return evidence(Array(parts.dropLast()), room: room) }
    return TextLayout.cut(name, to: free) + " · " + rest
  }

  /// Two voices side by side: where they are too long both give way, so that the second is never lost
  /// behind the first.
  private static func twoVoices(_ parts: [String], room: Int) -> String {
    let joined = parts.joined(separator: " · ")
    guard TextWidth.width(of: joined) > room, parts.count == 2 else { return joined }
    let free = room - 3
    // Half of a narrow line would hold two names and no words.
    guard free >= 48 else { return TextLayout.cut(parts[0], to: room - 3) + " +1" }
    let second = TextWidth.width(of: parts[1])
    let firstRoom = max(free / 2, free - second)
    let first = TextLayout.cut(parts[0], to: firstRoom)
    return first + " · " + TextLayout.cut(parts[1], to: free - TextWidth.width(of: first))
  }
}
