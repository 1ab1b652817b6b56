/// Where a list stands: what is selected and which item is at the top.
package struct ListState: Hashable, Sendable {
  package var selected: ItemKey?
  /// The place that `selected` had when it was last seen, for when it goes away.
  package var place = 0
  /// Index of the first item shown.
  package var top = 0

  package init() {}

  /// The index of the selection in `keys`; the nearest place when the selected item is gone.
  package func index(in keys: [ItemKey]) -> Int? {
    guard !keys.isEmpty else { return nil }
    if let selected, let index = keys.firstIndex(of: selected) { return index }
    return min(max(0, place), keys.count - 1)
  }

  package func selection(in keys: [ItemKey]) -> ItemKey? {
    index(in: keys).map { keys[$0] }
  }

  /// Selects the item at `index`, clamped.
  package mutating func select(_ index: Int, in keys: [ItemKey]) {
    guard !keys.isEmpty else {
      selected = nil
      place = 0
      return
    }
    place = min(max(0, index), keys.count - 1)
    selected = keys[place]
  }

  package mutating func move(by offset: Int, in keys: [ItemKey]) {
    select((index(in: keys) ?? 0) + offset, in: keys)
  }

  /// Scrolls as little as needed for the selection to be among the items that fit into `rows`.
  package mutating func reveal(in keys: [ItemKey], rows: Int, height: (ItemKey) -> Int) {
    guard let index = index(in: keys) else {
      top = 0
      return
    }
    place = index
    if index < top { top = index }
    top = min(top, keys.count - 1)
    var used = 0
    var first = index
    while first >= 0 {
      used += height(keys[first])
      if used > rows { break }
      first -= 1
    }
    top = max(top, min(first + 1, index))
    fillUp(keys, rows: rows, height: height)
  }

  /// Moves the top up while everything from there to the end still fits.
  private mutating func fillUp(_ keys: [ItemKey], rows: Int, height: (ItemKey) -> Int) {
    var used = 0
    var first = keys.count
    while first > 0, used + height(keys[first - 1]) <= rows {
      used += height(keys[first - 1])
      first -= 1
      if first <= top - rows { break }
    }
    top = min(top, first)
  }
}
