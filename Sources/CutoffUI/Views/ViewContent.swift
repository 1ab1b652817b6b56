import CutoffScreen

/// What a view shows: rows that stay at the top, lines that scroll, rows that stay at the bottom.
struct ViewContent {
  /// What stands at the right end of the title's rule ("9 hạn · 5 vụ việc").
  var count = ""
  var above: [PaneRow] = []
  var lines: [ViewLine]
  var below: [PaneRow] = []
  /// Shown where there is no line.
  var empty: String = ""

  /// The items that can be selected, in order.
  var keys: [ItemKey] {
    lines.compactMap(\.key)
  }
}

/// One line of a view: an item of one or more rows, or a heading.
enum ViewLine {
  case text(PaneRow)
  case item(ItemKey, [PaneRow])
  /// An item whose rows are made only where they are in sight: for views of all incidents.
  case drawn(ItemKey, height: Int, () -> [PaneRow])

  var rows: [PaneRow] {
    switch self {
    case .text(let row): [row]
    case .item(_, let rows): rows
    case .drawn(_, _, let rows): rows()
    }
  }

  /// The number of its rows.
  var height: Int {
    switch self {
    case .text: 1
    case .item(_, let rows): rows.count
    case .drawn(_, let height, _): height
    }
  }

  /// What can be selected on it; nil for a heading.
  var key: ItemKey? {
    switch self {
    case .text: nil
    case .item(let key, _), .drawn(let key, _, _): key
    }
  }
}
