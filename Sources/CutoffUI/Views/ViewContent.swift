import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What a view shows: rows that stay at the top, lines that scroll, rows that stay at the bottom.
package struct ViewContent: Sendable {
  /// What stands at the right end of the title's rule ("9 hạn · 5 vụ việc").
  package let count: String
  /// Rows that stay at the top.
  package private(set) var above: [PaneRow]
  package let lines: [ViewLine]
  /// Rows that stay at the bottom.
  package private(set) var below: [PaneRow]
  /// Shown where there is no line.
  package let empty: String
  /// The items that can be selected, in order.
  package let keys: [ItemKey]
  /// The line of each item.
  package let places: [Int]
  /// The rows above each line, and after the last one all rows.
  package let starts: [Int]
  /// What each line belongs to that can be folded or is.
  package private(set) var folds: [ItemKey: ListFold] = [:]
  /// For each item that has no line of its own, the line that stands for it.
  package private(set) var standIns: [ItemKey: ItemKey] = [:]
  /// The index of the item that the view opens on.
  package private(set) var opening = 0
  /// Until when it stays the same while only the clock goes on; nil for a second.
  package private(set) var holdsUntil: Instant?
  /// The rows that depend on which item is selected, for another selection.
  private let parts: (@Sendable (Scene) -> Parts)?

  /// What stays in place around the lines.
  struct Parts {
    var above: [PaneRow] = []
    var below: [PaneRow] = []
  }

  /// Lines that stay the same whichever item is selected, between rows that do not.
  init(
    count: String, lines: [ViewLine], empty: String, in scene: Scene,
    parts: @escaping @Sendable (Scene) -> Parts
  ) {
    let now = parts(scene)
    self.init(count: count, above: now.above, lines: lines, below: now.below, empty: empty, parts: parts)
  }

  /// The same for the selection of `scene`, which differs in nothing else; nil where the lines may be others.
  package func selecting(in scene: Scene) -> ViewContent? {
    guard let now = parts?(scene) else { return nil }
    var content = self
    content.above = now.above
    content.below = now.below
    return content
  }

  init(
    count: String = "", above: [PaneRow] = [], lines: [ViewLine], below: [PaneRow] = [], empty: String = "",
    parts: (@Sendable (Scene) -> Parts)? = nil
  ) {
    self.parts = parts
    self.count = count
    self.above = above
    self.lines = lines
    self.below = below
    self.empty = empty
    var keys: [ItemKey] = []
    var places: [Int] = []
    var starts = [0]
    starts.reserveCapacity(lines.count + 1)
    var rows = 0
    for (place, line) in lines.enumerated() {
      if let key = line.key {
        keys.append(key)
        places.append(place)
      }
      rows += line.height
      starts.append(rows)
    }
    self.keys = keys
    self.places = places
    self.starts = starts
  }

  /// The same, of which a view knows that the clock alone changes nothing before `instant`.
  func holding(until instant: Instant) -> ViewContent {
    var content = self
    content.holdsUntil = instant
    return content
  }

  /// The same where lines can be folded: what each belongs to, which one stands for an item without a line, and the
  /// item to open on.
  func folding(
    _ folds: [ItemKey: ListFold], standIns: [ItemKey: ItemKey], opening: ItemKey?
  ) -> ViewContent {
    var content = self
    content.folds = folds
    content.standIns = standIns
    content.opening = opening.flatMap { keys.firstIndex(of: $0) } ?? 0
    return content
  }

  /// The number of rows of all lines.
  package var height: Int { starts.last ?? 0 }
}

/// One line of a view: an item of one or more rows, or a heading.
package enum ViewLine: Sendable {
  case text(PaneRow)
  case item(ItemKey, [PaneRow])
  /// An item whose rows are made only where they are in sight: for views of all incidents.
  case drawn(ItemKey, height: Int, @Sendable () -> [PaneRow])

  /// Its rows, made now where they are drawn only in sight.
  package var rows: [PaneRow] {
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
  package var key: ItemKey? {
    switch self {
    case .text: nil
    case .item(let key, _), .drawn(let key, _, _): key
    }
  }
}
