import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension ViewID {
  /// A text: it scrolls, and is copied as a whole.
  package static let brief = ViewID("brief")
}

/// The shown incident as a text that one can send up or out.
enum BriefView {
  static let kind = ViewKind(
    .brief, BriefWords.title, letter: "b", isOfAll: false, .lines { content($0, columns: $1) })

  /// Wider lines are hard to read.
  private static let widest = 100

  static func content(_ scene: Scene, columns: Int) -> ViewContent {
    guard let standing = scene.shown else {
      return ViewContent(lines: [], empty: BriefWords.none(scene.language))
    }
    let lines = Brief.lines(standing, scene.viewpoint).flatMap { rows($0, columns: min(columns, widest)) }
    return ViewContent(count: standing.incident.header.shortTitle, lines: lines.map(ViewLine.text))
  }

  private static func rows(_ line: Brief.Line, columns: Int) -> [PaneRow] {
    switch line {
    case .title(let text): wrapped(text, columns, .strong)
    case .heading(let text): wrapped(text, columns, .title)
    case .text(let text): wrapped(text, columns, .text)
    case .item(let text): wrapped(text, columns, .text, first: "· ", rest: "  ")
    case .detail(let text): wrapped(text, columns, .muted, first: "  ", rest: "    ")
    case .blank: [.blank]
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
