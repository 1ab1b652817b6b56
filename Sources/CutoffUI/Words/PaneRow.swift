import CutoffScreen

/// A run of text in one ink.
package struct Piece {
  package var text: String
  package var ink: Ink

  /// A piece of `text`.
  package init(_ text: String, _ ink: Ink = .text) {
    self.text = text
    self.ink = ink
  }

  /// Cells.
  package var width: Int { TextWidth.width(of: text) }
}

/// One row of a pane: pieces from the left, pieces that end at the right edge. The left side is cut
/// with `…` where both do not fit.
package struct PaneRow {
  package var left: [Piece]
  package var right: [Piece]

  /// A row of pieces; `right` ends at the right edge.
  package init(_ left: [Piece], right: [Piece] = []) {
    self.left = left
    self.right = right
  }

  /// A row of nothing.
  package static let blank = PaneRow([])

  /// Draws the row into `columns` cells at a place, on `ground`.
  package func draw(on canvas: inout Canvas, column: Int, row: Int, columns: Int, ground: Ground) {
    let rightWidth = right.reduce(0) { $0 + $1.width }
    let showsRight = rightWidth <= columns
    let room = columns - (showsRight && rightWidth > 0 ? rightWidth + 1 : 0)
    var next = column
    for piece in left {
      let free = column + room - next
      guard free > 0 else { break }
      next = canvas.write(
        TextLayout.cut(piece.text, to: free), column: next, row: row, limit: free,
        paint: Paint(piece.ink, on: ground))
    }
    guard showsRight else { return }
    var place = column + columns - rightWidth
    for piece in right {
      place = canvas.write(piece.text, column: place, row: row, paint: Paint(piece.ink, on: ground))
    }
  }
}
