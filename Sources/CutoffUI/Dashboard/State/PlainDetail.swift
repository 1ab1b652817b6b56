import CutoffContent
import CutoffDomain
import CutoffWords

/// What an item's detail shows, as plain text.
package enum PlainDetail {
  /// Long lines are the reader's to wrap.
  private static let columns = 10_000

  /// The texts of `items`, in their order.
  package static func texts(_ items: [ItemKey], _ state: State) -> [String] {
    var state = state
    var scene = state.scene
    var lookup: StandingLookup?
    return items.map { item in
      if let incident = item.incident, incident != state.browse.incident {
        state.browse.incident = incident
        scene = state.scene
      }
      // Those of one incident stand together; of another one it has to be made anew.
      if lookup?.standing.id != state.browse.incident || lookup == nil {
        lookup = state.selected.map { StandingLookup($0, lookUps: items.count) }
      }
      return text(item, scene, lookup)
    }
  }

  private static func text(_ item: ItemKey, _ scene: Scene, _ lookup: StandingLookup?) -> String {
    let title = DetailText.title(item, scene, lookup)
    let lines = DetailText.lines(item, scene, lookup, columns: columns).map { row in
      (row.left + (row.right.isEmpty ? [] : [Piece("  ")] + row.right)).map(\.text).joined()
    }
    return ([title] + lines).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
