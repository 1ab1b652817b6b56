import CutoffScreen
import CutoffWords

/// A row in which texts are put at columns of their own and never touch one another.
struct TextStrip {
  private let columns: Int
  private var texts: [(column: Int, piece: Piece)] = []
  private var isTaken: [Bool]
  private var free: Int

  init(columns: Int) {
    self.columns = max(0, columns)
    isTaken = Array(repeating: false, count: max(0, columns))
    free = max(0, columns)
  }

  /// Nothing of any length fits any more.
  var isFull: Bool { free < 6 }

  /// Puts the first of `texts` that has room at `column`, or that ends there.
  mutating func putFirst(of texts: [String], at column: Int, _ ink: Ink) {
    guard column < columns, !isTaken[column] else { return }
    for text in texts where put(text, at: column, ink) { return }
    for text in texts where put(text, at: column + 1 - TextWidth.width(of: text), ink) { return }
  }

  /// Puts `text` at `column` if two blank columns stay on either side of it; says whether it did.
  @discardableResult
  mutating func put(_ text: String, at column: Int, _ ink: Ink) -> Bool {
    let end = column + TextWidth.width(of: text)
    guard column >= 0, column < end, end <= columns,
      !isTaken[max(0, column - 2)..<min(columns, end + 2)].contains(true)
    else { return false }
    for place in column..<end { isTaken[place] = true }
    free -= end - column
    texts.append((column, Piece(text, ink)))
    return true
  }

  var row: PaneRow {
    var pieces: [Piece] = []
    var column = 0
    for (start, piece) in texts.sorted(by: { $0.column < $1.column }) {
      pieces.append(Piece(String(repeating: " ", count: start - column)))
      pieces.append(piece)
      column = start + piece.width
    }
    return PaneRow(pieces)
  }

  /// Neighbours in one ink as one piece.
  static func joined(_ glyphs: [Piece]) -> [Piece] {
    glyphs.reduce(into: []) { pieces, glyph in
      if let last = pieces.last, last.ink == glyph.ink {
        pieces[pieces.count - 1].text = last.text + glyph.text
      } else {
        pieces.append(glyph)
      }
    }
  }
}
