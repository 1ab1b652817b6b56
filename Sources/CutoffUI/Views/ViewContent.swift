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
    lines.compactMap {
      switch $0 {
      case .item(let key, _): key
      case .text: nil
      }
    }
  }
}

/// One line of a view: an item of one or more rows, or a heading.
enum ViewLine {
  case text(PaneRow)
  case item(ItemKey, [PaneRow])

  var rows: [PaneRow] {
    switch self {
    case .text(let row): [row]
    case .item(_, let rows): rows
    }
  }
}
