import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What several views write in the same way.
enum ViewText {
  /// "CHƯA RÕ  3" over a group of lines.
  static func heading(_ title: String, _ count: Int) -> ViewLine {
    .text(PaneRow([Piece(title, .title), Piece("  \(count)", .muted)]))
  }

  /// A title and a rule up to what stands at the right, as over a pane.
  static func rule(_ title: String, _ right: String, columns: Int) -> PaneRow {
    let right = TextLayout.cut(right, to: max(0, columns / 2))
    let room = columns - TextWidth.width(of: title) - TextWidth.width(of: right) - 2
    return PaneRow(
      [Piece(title + " ", .title), Piece(String(repeating: "─", count: max(0, room)), .border)],
      right: [Piece(right, .muted)])
  }

  /// `text` in a column of so many cells, a blank after it.
  static func column(_ text: String, _ columns: Int, _ ink: Ink = .text) -> Piece {
    Piece(TextLayout.pad(text, to: max(0, columns - 1)) + " ", ink)
  }

  /// The same, ending at the column's right edge.
  static func right(_ text: String, _ columns: Int, _ ink: Ink = .text) -> Piece {
    Piece(TextLayout.pad(text, to: columns, aligned: .right), ink)
  }
}
