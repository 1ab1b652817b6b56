import CutoffScreen

/// Where a layer stands: over the panes, so that the clock stays visible behind it.
enum LayerGeometry {
  /// Rows from the title to the end of the clock.
  private static func clockRows(_ digits: Layout.Digits) -> Int {
    switch digits {
    case .five: 9
    case .three: 6
    case .plain: 3
    }
  }

  /// The part of the screen below the clock: all of it where there is no room for both.
  static func lower(_ layout: Layout, state: State) -> Rect {
    let isWide = layout.mode == .wide
    let clockEnd: Int
    if isWide {
      clockEnd = max(layout.header.row + 10, layout.body.row)
    } else {
      clockEnd = layout.header.row + clockRows(layout.digits)
    }
    let column = isWide ? (layout.divider.map { $0 + 1 } ?? 0) : 0
    // A word of warning stays in sight under the layer.
    let end = state.toast == nil && state.unsaved.isEmpty ? layout.hint.endRow : layout.status.row
    let top = min(clockEnd, max(layout.body.row, end - 8))
    return Rect(column: column, row: top, columns: layout.body.endColumn - column, rows: end - top)
  }
}
