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

    /// Each incident takes one row, and the first of a band its rule too.
    let isCompact: Bool
    /// The heads of the columns; empty where the list is no table.
    let head: Rect
    /// The row that counts what stands below; empty where all is in sight.
    let more: Rect

    /// Rules stand between the bands: where there is room for them.
    var hasRules: Bool { isCompact && items.rows >= 8 }

    /// Columns of an item's rows.
    var columns: Int { items.columns - indent }
  }

  static func parts(of pane: PaneID, in area: Rect, _ layout: Layout, _ state: State) -> Parts {
    let isWide = layout.mode == .wide
    let (title, below) = area.splitTop(isWide ? 1 : 0)
    let isCompact = pane == .incidents && layout.isListCompact
    let isTable =
      isCompact && IncidentTable.fits(columns: below.columns - 2) && below.rows > 8
    let (head, items) = below.splitTop(isTable ? 1 : 0)
    let isLong =
      isCompact && state.paneKeys(.incidents).count + state.standings.tally.bands.count > items.rows
    let (shown, more) = items.splitTop(items.rows - (isLong && items.rows > 8 ? 1 : 0))
    return Parts(
      title: title, items: shown, indent: isWide && pane != .incidents ? 0 : 2, isCompact: isCompact,
      head: head,
      more: more)
  }

  /// How many rows an item takes; cheap for panes whose items are all alike.
  static func height(pane: PaneID, state: State, _ parts: Parts) -> (ItemKey) -> Int {
    switch pane {
    case .header, .deadlines, .timeline: return { _ in 1 }
    case .incidents where parts.isCompact:
      let heads = parts.hasRules ? BandStarts(state).heads : []
      return { heads.contains($0) ? 2 : 1 }
    case .incidents, .prompts: return { _ in 2 }
    case .notes:
      guard let standing = state.selected else { return { _ in 0 } }
      let viewpoint = state.viewpoint
      let lookup = StandingLookup(standing)
      return { NotesPane.rows($0, lookup, viewpoint: viewpoint, columns: parts.columns).count }
    }
  }

  static func reveal(
    _ list: inout ListState, keys: [ItemKey], pane: PaneID, state: State, _ parts: Parts
  ) {
    // The rule of the band stays over the first row; over a table the title says it.
    let rows = parts.hasRules && parts.head.rows == 0 ? max(1, parts.items.rows - 1) : parts.items.rows
    list.reveal(in: keys, rows: rows, height: height(pane: pane, state: state, parts))
  }
}

extension State {
  /// The columns of the table of incidents; nil where another pane has the focus or the list is no table.
  var incidentTableColumns: Int? {
    guard browse.view == nil, browse.focus == .incidents else { return nil }
    let layout = Layout(state: self)
    guard let area = layout.panes[.incidents] else { return nil }
    let parts = PaneGeometry.parts(of: .incidents, in: area, layout, self)
    return parts.head.rows > 0 ? parts.columns : nil
  }
}
