import CutoffContent
import CutoffScreen
import CutoffWords

extension Document {
  /// The document as rows of at most `columns` cells, a blank one before each heading.
  func rows(columns: Int) -> [PaneRow] {
    blocks.flatMap { block -> [PaneRow] in
      switch block {
      case .title(let text): Document.wrapped(text, columns, .strong)
      case .heading(let text): [.blank] + Document.wrapped(text, columns, .title)
      case .text(let text): Document.wrapped(text, columns, .text)
      case .item(let text, let details):
        Document.wrapped(text, columns, .text, first: "· ", rest: "  ")
          + details.flatMap { Document.wrapped($0, columns, .muted, first: "  ", rest: "    ") }
      }
    }
  }

  private static func wrapped(
    _ text: String, _ columns: Int, _ ink: Ink, first: String = "", rest: String = ""
  ) -> [PaneRow] {
    TextLayout.wrap(text, columns: max(8, columns - rest.count)).enumerated().map { index, line in
      PaneRow([Piece(index == 0 ? first : rest, .muted), Piece(line, ink)])
    }
  }
}
