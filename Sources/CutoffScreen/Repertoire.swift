/// Which characters an output can show.
package enum Repertoire: Hashable, Sendable {
  /// All of them.
  case unicode
  /// Letters of every writing, but of the signs only those of ASCII: for fonts without the others.
  case asciiSigns
  /// ASCII alone: Latin letters lose their marks, what has no stand-in becomes `?`.
  case ascii

  /// `text`, which must be safe, with stand-ins that take the same cells.
  package func text(_ text: String) -> String {
    guard self != .unicode, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var shown = ""
    for glyph in text {
      let width = glyph.isASCII ? 1 : TextWidth.width(of: glyph)
      shown += String(repeating: standIn(for: glyph), count: self == .ascii && !glyph.isASCII ? width : 1)
    }
    return shown
  }

  /// What is drawn for one glyph; for a glyph of two cells in `ascii` it is drawn twice.
  func standIn(for glyph: Character) -> Character {
    if glyph.isASCII || self == .unicode { return glyph }
    if let sign = StandIns.signs[glyph] { return sign }
    return self == .asciiSigns ? glyph : StandIns.letter(of: glyph) ?? "?"
  }
}

extension Canvas {
  /// The canvas as an output with such a repertoire shows it: the same cells and paints.
  package func shown(in repertoire: Repertoire) -> Canvas {
    guard repertoire != .unicode else { return self }
    var shown = self
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = cells[row * size.columns + column]
        guard cell.width > 0, !cell.glyph.isASCII else { continue }
        let glyph = repertoire.standIn(for: cell.glyph)
        guard repertoire == .ascii else {
          shown.put(glyph, width: Int(cell.width), column: column, row: row, paint: cell.paint)
          continue
        }
        for offset in 0..<Int(cell.width) {
          shown.put(glyph, width: 1, column: column + offset, row: row, paint: cell.paint)
        }
      }
    }
    return shown
  }
}
