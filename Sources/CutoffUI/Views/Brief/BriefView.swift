import CutoffContent
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
    let rows = Brief.document(standing, scene.viewpoint).rows(columns: min(columns, widest))
    return ViewContent(count: standing.incident.header.shortTitle, lines: rows.map(ViewLine.text))
  }
}
