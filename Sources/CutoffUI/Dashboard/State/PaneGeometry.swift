import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Where the items of a pane stand, how tall they are, and which of them are in sight.
enum PaneGeometry {
  struct Parts {
    /// The row of the title rule; empty where tabs stand for it.
    let title: Rect
    let items: Rect
    /// Columns of `items` that stay free at the left, for the mark of the selection; 0 where it stands on the frame.
    let indent: Int

    /// Columns of an item's rows.
    var columns: Int { items.columns - indent }
  }

  static func parts(of pane: PaneID, in area: Rect, _ mode: Layout.Mode) -> Parts {
    let isWide = mode == .wide
    let (title, items) = area.splitTop(isWide ? 1 : 0)
    return Parts(title: title, items: items, indent: isWide && pane != .incidents ? 0 : 2)
  }

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
    _ list: inout ListState, keys: [ItemKey], pane: PaneID, state: State, _ parts: Parts
  ) {
    list.reveal(
      in: keys, rows: parts.items.rows, height: height(pane: pane, state: state, columns: parts.columns))
  }
}
