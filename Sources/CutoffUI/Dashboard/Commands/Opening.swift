import CutoffContent
import CutoffDomain
import CutoffWords

/// Enter: opens what is selected, or answers it.
enum Opening {
  static func open(_ state: inout State) -> [Effect] {
    guard let item = state.selectedItem else { return [] }
    if let view = state.browse.view {
      if case .fold(let fold) = item {
        Moving.fold(view, &state, opens: !state.browse.unfolded.contains(fold))
        return []
      }
      leaveView(&state, to: item)
      return []
    }
    switch item {
    case .incident:
      // The table is left for the whole incident, not for one zoomed pane of it.
      state.browse.isZoomed = false
      if Layout(state: state).mode == .wide {
        Moving.focus(&state, .timeline)
      } else {
        Moving.focus(&state, .deadlines)
      }
      return []
    case .prompt:
      guard let standing = state.selected, let prompt = StandingLookup(standing).prompt(item) else {
        return []
      }
      return Perform.run(PromptsPane.command(prompt), &state)
    case .record, .member, .axis, .refused, .fold:
      state.overlays.append(Detail(item: item))
      return []
    }
  }

  /// Out of a view to its selected item: the incident, with the record selected in its pane.
  private static func leaveView(_ state: inout State, to item: ItemKey) {
    state.browse.view = nil
    guard case .record(let id) = item, let record = state.selected?.incident.record(id),
      let pane = PaneID(showing: record)
    else { return Moving.focus(&state, Layout(state: state).mode == .wide ? .incidents : .deadlines) }
    state.select(id, in: pane)
    Moving.focus(&state, pane)
  }
}
