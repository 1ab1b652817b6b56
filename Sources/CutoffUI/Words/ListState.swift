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
    if let selected {
      // Where it was seen last; a search through a long list only where it moved.
      if keys.indices.contains(place), keys[place] == selected { return place }
      if let index = keys.firstIndex(of: selected) { return index }
    }
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
    // Heights are asked for only where they decide: that of a note is dear.
    if index > top {
      var used = 0
      var first = index
      while first >= 0 {
        used += height(keys[first])
        if used > rows { break }
        first -= 1
      }
      top = max(top, min(first + 1, index))
    }
    fillUp(keys, rows: rows, height: height)
  }

  /// Scrolls by `distance` rows or a little more, where items are taller; the selection stays unless it
  /// would go out of sight.
  package mutating func scroll(
    by distance: Int, in keys: [ItemKey], rows: Int, height: (ItemKey) -> Int
  ) {
    guard let selected = index(in: keys) else { return }
    var left = abs(distance)
    while left > 0, distance > 0 ? top + 1 < keys.count : top > 0 {
      if distance < 0 { top -= 1 }
      left -= height(keys[top])
      if distance > 0 { top += 1 }
    }
    fillUp(keys, rows: rows, height: height)
    top = max(0, top)
    var used = height(keys[top])
    var last = top
    while last + 1 < keys.count, used + height(keys[last + 1]) <= rows {
      last += 1
      used += height(keys[last])
    }
    select(min(max(selected, top), last), in: keys)
  }

  /// Moves the top up while everything from there to the end still fits.
  private mutating func fillUp(_ keys: [ItemKey], rows: Int, height: (ItemKey) -> Int) {
    guard top > 0 else { return top = min(top, keys.count) }
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
