import CutoffScreen

extension Canvas {
  /// Where the text of a row begins: at its first letter or digit from `column` on. Marks and signs are no text.
  func firstText(row: Int, from column: Int, to end: Int) -> Point? {
    guard row >= 0, row < size.rows else { return nil }
    let place = (max(0, column)..<max(0, column, min(end, size.columns))).first { column in
      let glyph = self[column, row].glyph
      return glyph.isLetter || glyph.isNumber
    }
    return place.map { Point(column: $0, row: row) }
  }

  /// Puts the cursor on the text of a selected row: whoever listens or magnifies is led there, not to the mark.
  mutating func stand(onRow row: Int, from column: Int, to end: Int) {
    cursor = firstText(row: row, from: column, to: end) ?? Point(column: max(0, column), row: row)
  }

  /// Puts the cursor on the first text below a rule, where one stands in the first row.
  mutating func standOnFirstText(of area: Rect) {
    let isRuled = (area.column..<area.endColumn).contains { self[$0, area.row].glyph == "━" }
    let rows = (area.row + (isRuled ? 1 : 0))..<max(area.row + 1, area.endRow)
    for row in rows {
      guard let place = firstText(row: row, from: area.column, to: area.endColumn) else { continue }
      return cursor = place
    }
  }
}
