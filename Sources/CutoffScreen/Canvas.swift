/// A grid of cells in memory: everything is drawn here first.
///
/// Drawing outside is clipped, never an error. A wide glyph that would lose one half is replaced by
/// blanks, so no half of one ever stands alone.
package struct Canvas: Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the hardware cursor belongs; nil hides it.
  package var cursor: Point?

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
    var next = column
    let end = min(size.columns, limit == .max ? .max : column + max(0, limit))
    for (glyph, width) in SafeText.glyphs(of: text) {
      guard next + width <= end else { break }
      put(glyph, width: width, column: next, row: row, paint: paint)
      next += width
    }
    return next
  }

  /// Fills a rectangle with one glyph one cell wide.
  package mutating func fill(_ rect: Rect, glyph: Character = " ", paint: Paint = .plain) {
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.endRow)) {
      for column in max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.endColumn)) {
        put(glyph, width: 1, column: column, row: row, paint: paint)
      }
    }
  }

  /// Changes only the ground of a rectangle's cells.
  package mutating func setGround(_ ground: UInt8, in rect: Rect) {
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.endRow)) {
      for column in max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.endColumn)) {
        cells[row * size.columns + column].paint.ground = ground
      }
    }
  }

  /// Puts one glyph at a place, mending whatever wide glyphs it cuts through.
  package mutating func put(
    _ glyph: Character, width: Int, column: Int, row: Int, paint: Paint
  ) {
    guard row >= 0, row < size.rows, column >= 0, width >= 1, column + width <= size.columns else {
      return
    }
    let index = row * size.columns + column
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
