/// A grid of cells in memory: everything is drawn here first.
///
/// Drawing outside is clipped, never an error. A wide glyph that would lose one half is replaced by
/// blanks, so no half of one ever stands alone.
package struct Canvas: Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the hardware cursor belongs; nil hides it.
  package var cursor: Point?
  /// What answers a click, the uppermost last; nil while nobody asks. Written by who draws.
  package var targets: [(area: Rect, meaning: any Sendable)]?

  package init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at a place; blank outside.
  package subscript(column: Int, row: Int) -> Cell {
    guard bounds.contains(Point(column: column, row: row)) else { return .blank }
    return cells[row * size.columns + column]
  }

  /// Writes `text` from (`column`, `row`) to the right, at most `limit` cells wide, in `paint`;
  /// returns the column after the last cell written. `text` is made safe; its line feeds and tabs
  /// show as visible marks. Text that does not fit is cut with nothing in its place.
  @discardableResult
  package mutating func write(
    _ text: String, column: Int, row: Int, limit: Int = .max, paint: Paint = .plain
  ) -> Int {
    let end = endColumn(from: column, limit: limit)
    guard column < end else { return column }
    if text.narrowWidth != nil { return writeNarrow(text, column: column, row: row, end: end, paint: paint) }
    var next = column
    SafeText.forEachGlyph(in: text) { glyph, width in
      guard next + width <= end else { return false }
      put(glyph, width: width, column: next, row: row, paint: paint)
      next += width
      return true
    }
    return next
  }

  /// The column that writing `limit` cells from `column` must not reach.
  private func endColumn(from column: Int, limit: Int) -> Int {
    let (end, isTooFar) = column.addingReportingOverflow(max(0, limit))
    return isTooFar ? size.columns : min(size.columns, end)
  }

  /// Writes text of which every scalar takes one cell.
  private mutating func writeNarrow(
    _ text: String, column: Int, row: Int, end: Int, paint: Paint
  ) -> Int {
    let isInside = row >= 0 && row < size.rows && column >= 0
    let low = NarrowCharacters.low
    let start = row * size.columns
    var next = column
    for scalar in text.unicodeScalars {
      guard next < end else { break }
      let glyph = scalar.value < 0x300 ? low[Int(scalar.value)] : scalar.character
      // What `put` does, without asking for every cell where it stands.
      if isInside, cells[start + next].width == 1 {
        cells[start + next] = Cell(glyph, paint: paint)
      } else {
        put(glyph, width: 1, column: next, row: row, paint: paint)
      }
      next += 1
    }
    return next
  }

  /// Writes as `write` does, but marks text that does not fit with `…` in its last cell.
  @discardableResult
  package mutating func writeCut(
    _ text: String, column: Int, row: Int, limit: Int = .max, paint: Paint = .plain,
    ellipsis: Bool = true
  ) -> Int {
    guard ellipsis else { return write(text, column: column, row: row, limit: limit, paint: paint) }
    let end = endColumn(from: column, limit: limit)
    guard column < end else { return column }
    let room = end - column
    return write(TextLayout.cut(text, to: room), column: column, row: row, limit: limit, paint: paint)
  }

  /// Draws a line of `columns` cells to the right.
  package mutating func hline(
    column: Int, row: Int, columns: Int, glyph: Character = "─", paint: Paint = .plain
  ) {
    fill(Rect(column: column, row: row, columns: columns, rows: 1), glyph: glyph, paint: paint)
  }

  /// Draws a line of `rows` cells downwards.
  package mutating func vline(
    column: Int, row: Int, rows: Int, glyph: Character = "│", paint: Paint = .plain
  ) {
    fill(Rect(column: column, row: row, columns: 1, rows: rows), glyph: glyph, paint: paint)
  }

  /// Draws another canvas with its upper left corner at `point`; what lies outside is clipped. Its
  /// cursor is not taken over.
  package mutating func blit(_ canvas: Canvas, at point: Point) {
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        let cell = canvas.cells[row * canvas.size.columns + column]
        guard cell.width > 0 else { continue }
        put(
          cell.glyph, width: Int(cell.width), column: point.column + column, row: point.row + row,
          paint: cell.paint)
      }
    }
  }

  /// Fills a rectangle with one glyph one cell wide.
  package mutating func fill(_ rect: Rect, glyph: Character = " ", paint: Paint = .plain) {
    for row in rows(of: rect) {
      for column in columns(of: rect) {
        put(glyph, width: 1, column: column, row: row, paint: paint)
      }
    }
  }

  /// Changes only the ground of a rectangle's cells.
  package mutating func setGround(_ ground: UInt8, in rect: Rect) {
    for row in rows(of: rect) {
      for column in columns(of: rect) {
        cells[row * size.columns + column].paint.ground = ground
      }
    }
  }

  /// Changes only the ink of a rectangle's cells: dims what lies behind a menu.
  package mutating func setInk(_ ink: UInt8, in rect: Rect) {
    for row in rows(of: rect) {
      for column in columns(of: rect) {
        cells[row * size.columns + column].paint.ink = ink
      }
    }
  }

  /// The columns of a rectangle that lie on the canvas.
  private func columns(of rect: Rect) -> Range<Int> {
    (0..<size.columns).clamped(to: rect.column..<rect.endColumn)
  }

  /// The rows of a rectangle that lie on the canvas.
  private func rows(of rect: Rect) -> Range<Int> {
    (0..<size.rows).clamped(to: rect.row..<rect.endRow)
  }

  /// Puts one glyph at a place, mending whatever wide glyphs it cuts through.
  package mutating func put(
    _ glyph: Character, width: Int, column: Int, row: Int, paint: Paint
  ) {
    guard row >= 0, row < size.rows, column >= 0, width >= 1, column + width <= size.columns else {
      return
    }
    let index = row * size.columns + column
    if width == 1, cells[index].width == 1 {
      cells[index] = Cell(glyph, paint: paint)
      return
    }
    for offset in 0..<width { mend(index + offset, column: column + offset) }
    cells[index] = Cell(glyph, width: UInt8(width), paint: paint)
    if width == 2 { cells[index + 1] = Cell(" ", width: 0, paint: paint) }
  }

  /// Blanks the other half of a wide glyph that the cell at `index` is part of.
  private mutating func mend(_ index: Int, column: Int) {
    switch cells[index].width {
    case 0 where column > 0:
      cells[index - 1] = Cell(paint: cells[index - 1].paint)
      cells[index] = Cell(paint: cells[index].paint)
    case 2 where column + 1 < size.columns:
      cells[index + 1] = Cell(paint: cells[index + 1].paint)
    default: break
    }
  }

  /// The cells of a row as the longest pieces of equal paint, from left to right, the whole row
  /// covered; none for a row outside.
  package func runs(inRow row: Int) -> [(column: Int, text: String, paint: Paint)] {
    guard row >= 0, row < size.rows else { return [] }
    var runs: [(column: Int, text: String, paint: Paint)] = []
    for column in 0..<size.columns {
      let cell = cells[row * size.columns + column]
      guard cell.width > 0 else { continue }
      if let last = runs.indices.last, runs[last].paint == cell.paint {
        runs[last].text.append(cell.glyph)
      } else {
        runs.append((column, String(cell.glyph), cell.paint))
      }
    }
    return runs
  }

  /// The canvas as lines of text without trailing blanks.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for cell in cells[(row * size.columns)..<((row + 1) * size.columns)] where cell.width > 0 {
        line.append(cell.glyph)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
