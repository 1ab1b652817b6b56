import CutoffViews
import CutoffWords

/// How far a view has scrolled: as little as needed for the selected item, and the headings right above
/// it, to be in sight.
enum ViewScroll {
  /// The number of rows above the first one shown.
  static func top(_ list: ListState, _ content: ViewContent, rows: Int) -> Int {
    let total = content.height
    guard let index = list.index(in: content.keys).map({ content.places[$0] }) else {
      return min(list.top, max(0, total - rows))
    }
    var first = index
    while first > 0, case .text = content.lines[first - 1] { first -= 1 }
    let start = content.starts[first]
    let itemStart = content.starts[index]
    let end = content.starts[index + 1]
    var top = min(list.top, start)
    if end - top > rows { top = end - rows }
    // A tall item shows its beginning.
    top = min(top, itemStart)
    return max(0, min(top, total - rows))
  }

  /// The first line of which a row stands at or below the row `top`; the number of lines if there is none.
  static func line(at top: Int, _ content: ViewContent) -> Int {
    var low = 0
    var high = content.lines.count
    while low < high {
      let middle = (low + high) / 2
      if content.starts[middle + 1] > top { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
