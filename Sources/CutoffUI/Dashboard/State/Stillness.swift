import CutoffContent
import CutoffDomain
import CutoffWords

extension State {
  /// Whether a key came within the last second: what appears by itself must not move what the person is
  /// aiming at. The clock counts whole seconds, so it lasts between one and two.
  var isHeldStill: Bool { lastKeyAt.map { moment.now.seconds(since: $0) <= 1 } ?? false }

  /// Lists that were held come back to their tops once the keys rest.
  mutating func settlePlaces() {
    for (pane, top) in heldTops where browse.lists[pane]?.top == top { browse.lists[pane]?.top = 0 }
    heldTops = [:]
  }
}

/// Where the lists of the shown incident stood before its records changed.
struct HeldPlaces {
  private let incident: IncidentID?
  private let panes: [PaneID: [ItemKey]]

  private static let held: [PaneID] = [.deadlines, .timeline, .notes, .prompts]

  init(_ state: State) {
    incident = state.selected?.id
    panes = Dictionary(uniqueKeysWithValues: Self.held.map { ($0, state.paneKeys($0)) })
  }

  /// Puts every selection back on its item, and that item on its row.
  func restore(_ state: inout State) {
    guard let incident, state.selected?.id == incident else { return }
    for (pane, keys) in panes { restore(pane, keys, &state) }
  }

  private func restore(_ pane: PaneID, _ before: [ItemKey], _ state: inout State) {
    let after = state.paneKeys(pane)
    guard after != before else { return }
    var list = state.browse.lists[pane] ?? ListState()
    guard list.selected != nil || state.browse.focus == pane, let index = list.index(in: before) else {
      return
    }
    // What is gone already has no row to hold.
    if let selected = list.selected, selected != before[index] { return }
    list.selected = before[index]
    defer { state.browse.lists[pane] = list }
    guard let place = after.firstIndex(of: before[index]) else { return }
    list.place = place
    guard place != index, list.top > 0 || state.isHeldStill else { return }
    // Also where it was held before: several changes may come before the keys rest.
    let isHeld = list.top == 0 || list.top == state.heldTops[pane]
    list.top = max(0, list.top + place - index)
    if isHeld { state.heldTops[pane] = list.top }
  }
}
