import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// How tall the items of a pane are, and which of them are in sight.
enum PaneGeometry {
  /// How many rows an item takes; cheap for panes whose items are all alike.
  static func height(pane: PaneID, state: State, columns: Int) -> (ItemKey) -> Int {
    switch pane {
    case .header, .deadlines, .timeline: return { _ in 1 }
    case .incidents, .prompts: return { _ in 2 }
    case .notes:
      guard let standing = state.selected else { return { _ in 0 } }
      let viewpoint = state.viewpoint
      let lookup = StandingLookup(standing)
      return { NotesPane.rows($0, lookup, viewpoint: viewpoint, columns: columns).count }
    }
  }

  static func reveal(
    _ list: inout ListState, keys: [ItemKey], pane: PaneID, state: State, area: Rect, indent: Int
  ) {
    list.reveal(
      in: keys, rows: area.rows, height: height(pane: pane, state: state, columns: area.columns - indent))
  }
}
