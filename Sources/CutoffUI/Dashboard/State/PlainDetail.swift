import CutoffContent
import CutoffDomain
import CutoffWords

/// What an item's detail shows, as plain text.
enum PlainDetail {
  /// Long lines are the reader's to wrap.
  private static let columns = 10_000

  static func text(_ item: ItemKey, _ state: State) -> String {
    var state = state
    if let incident = item.incident { state.browse.incident = incident }
    let scene = state.scene
    let title = DetailText.title(item, scene)
    let lines = DetailText.lines(item, scene, columns: columns).map { row in
      (row.left + (row.right.isEmpty ? [] : [Piece("  ")] + row.right)).map(\.text).joined()
    }
    return ([title] + lines).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
