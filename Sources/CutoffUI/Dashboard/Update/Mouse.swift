import CutoffDomain
import CutoffScreen
import CutoffWords

/// The mouse: a click selects, a click on what is selected opens, the wheel scrolls what is under it.
enum Mouse {
  /// Rows that one notch of the wheel scrolls.
  private static let notch = 3

  static func receive(_ state: inout State, _ event: MouseEvent) -> [Effect] {
    let target = ClickTarget.at(event.place, state)
    switch event.action {
    case .press:
      state.pendingKeys = []
      return click(target, &state)
    case .wheelUp: return turn(target, by: -notch, &state)
    case .wheelDown: return turn(target, by: notch, &state)
    case .release: return []
    }
  }

  private static func click(_ target: ClickTarget, _ state: inout State) -> [Effect] {
    switch target {
    case .item(let pane, let key):
      if state.browse.focus == pane, state.selectedItem == key { return Perform.run(.open, &state) }
      Moving.select(key, in: pane, &state)
    case .viewItem(let view, let key):
      if view.selection(state) == key { return Perform.run(.open, &state) }
      guard let index = view.keys(state).firstIndex(of: key) else { return [] }
      Moving.within(&state) { _ in index }
    case .pane(let pane): Moving.focus(&state, pane)
    case .command(let command):
      state.toast = nil
      return Perform.run(command, &state)
    case .key(let key): return typed(&state, .key(key))
    case .row(let row): return state.overlays.last?.choose(row: row, &state) ?? []
    case .field(let field): FormOpening.goTo(&state, field)
    case .layer, .nothing: break
    }
    return []
  }

  /// So many keys down, or up.
  private static func step(_ rows: Int, _ state: inout State) -> [Effect] {
    var effects: [Effect] = []
    for _ in 0..<abs(rows) { effects += typed(&state, .key(rows > 0 ? .down : .up)) }
    return effects
  }

  private static func turn(_ target: ClickTarget, by rows: Int, _ state: inout State) -> [Effect] {
    switch target {
    case .item(let pane, _), .pane(let pane): Moving.scroll(pane, by: rows, &state)
    case .viewItem: Moving.within(&state) { max(0, $0 + rows) }
    case .layer, .row:
      return step(rows, &state)
    case .command, .key, .field, .nothing: break
    }
    return []
  }
}
