import CutoffDomain
import CutoffWords

/// The items of one list that were marked to be acted on together.
package struct Marks: Hashable, Sendable {
  /// The list that they are in; leaving it drops them.
  private(set) var place: ListPlace?
  private(set) var items: Set<ItemKey> = []
  /// Where a range began; it grows with the selection until it is ended.
  private(set) var rangeStart: ItemKey?
  /// What was marked before the range began.
  private var before: Set<ItemKey> = []

  package init() {}

  package var isEmpty: Bool { items.isEmpty }

  mutating func toggle(_ item: ItemKey, in place: ListPlace) {
    enter(place)
    if items.remove(item) == nil { items.insert(item) }
    rangeStart = nil
  }

  /// Begins a range at `item`, or ends the one that was begun.
  mutating func toggleRange(_ item: ItemKey, in place: ListPlace) {
    enter(place)
    if rangeStart != nil {
      rangeStart = nil
    } else {
      rangeStart = item
      before = items
      items.insert(item)
    }
  }

  /// Lets the range reach from where it began to the selected item of `keys`.
  mutating func extend(to item: ItemKey?, in keys: [ItemKey]) {
    guard let rangeStart, let item, let first = keys.firstIndex(of: rangeStart),
      let last = keys.firstIndex(of: item)
    else { return }
    items = before.union(keys[min(first, last)...max(first, last)])
  }

  /// Drops marks of another list, and those of items that are gone.
  mutating func settle(in place: ListPlace, keys: [ItemKey]) {
    guard self.place == place else { return self = Marks() }
    items.formIntersection(keys)
    if let start = rangeStart, !keys.contains(start) { rangeStart = nil }
  }

  private mutating func enter(_ place: ListPlace) {
    guard self.place != place else { return }
    self = Marks()
    self.place = place
  }
}

/// A list that can be marked in: a pane of an incident, the list of incidents, a view.
enum ListPlace: Hashable, Sendable {
  case pane(PaneID, IncidentID?)
  case view(ViewID)
}

extension State {
  /// The list that keys go to.
  var listPlace: ListPlace {
    if let view = browse.view { return .view(view) }
    return .pane(browse.focus, browse.focus == .incidents ? nil : selected?.id)
  }

  /// The items of that list, in order.
  var listKeys: [ItemKey] { browse.view?.keys(self) ?? paneKeys(browse.focus) }

  /// What is selected in that list, as the list names it.
  var listSelection: ItemKey? {
    if let view = browse.view { return view.selection(self) }
    return (browse.lists[browse.focus] ?? ListState()).selection(in: paneKeys(browse.focus))
  }

  /// What a command acts on: the marked items in their order, else the selected one.
  var targets: [ItemKey] {
    guard !browse.marks.isEmpty else { return listSelection.map { [$0] } ?? [] }
    return listKeys.filter(browse.marks.items.contains)
  }
}
