import CutoffDomain
import CutoffScreen

extension ViewID {
  func draw(_ state: State, in area: Rect, on canvas: inout Canvas) {
    if self == .wall { return WallView.draw(state.scene, in: area, on: &canvas) }
    ViewDrawing.draw(
      self, state.content(of: self, columns: ViewDrawing.columns(of: area)), state, in: area, on: &canvas)
  }

  /// The items that can be selected, in order.
  package func keys(_ state: State) -> [ItemKey] {
    state.content(of: self, columns: ViewDrawing.columns(of: Layout(state: state).body)).keys
  }

  /// The selected item, as the last update settled it.
  func selection(_ state: State) -> ItemKey? { state.browse.viewLists[self]?.selected }
}

extension State {
  /// Shows a view, with the record selected that is selected now where the view lists it. News are read
  /// from the top.
  mutating func show(_ view: ViewID) {
    let item = selectedItem
    let incident = selected?.incident.id
    browse.view = view
    if view == .news { refreshEarlier() }
    let keys = view.keys(self)
    let index = keys.firstIndex { key in
      switch (key, item) {
      case (.member(let owner, let id), .record(let record)),
        (.member(let owner, let id), .prompt(_, .some(let record))):
        owner == incident && id == record
      case (let key, let item): key == item
      }
    }
    let ofIncident = keys.firstIndex { $0.incident == incident }
    let place = view == .news ? 0 : index ?? ofIncident ?? 0
    browse.viewLists[view, default: ListState()].select(place, in: keys)
    Moving.settle(&self)
  }
}
