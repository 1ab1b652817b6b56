/// One cell of a canvas. A glyph two cells wide is followed by a cell of width 0.
package struct Cell: Hashable, Sendable {
  package var glyph: Character
  /// 1 or 2; 0 for the right half of a wide glyph.
  package var width: UInt8
  package var paint: Paint

  package init(_ glyph: Character = " ", width: UInt8 = 1, paint: Paint = .plain) {
    self.glyph = glyph
    self.width = width
    self.paint = paint
  }

  package static let blank = Cell()
}
