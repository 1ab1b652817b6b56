import CutoffDomain

/// Enter: opens what is selected, or answers it.
enum Opening {
  static func open(_ state: inout State) -> [Effect] {
    guard let item = state.selectedItem else { return [] }
    switch item {
    case .incident:
      if Layout(state: state).mode == .wide {
        Moving.focus(&state, .timeline)
      } else {
        Moving.focus(&state, .deadlines)
      }
      return []
    case .prompt:
      guard let standing = state.selected, let prompt = PromptsPane.prompt(item, standing) else { return [] }
      return Perform.run(PromptsPane.command(prompt), &state)
    case .record, .axis, .refused:
      state.overlays.append(.detail(Detail(item: item)))
      return []
    }
  }
}
