import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords

extension ViewID {
  /// The items that can be selected, in order.
  package func keys(_ state: State) -> [ItemKey] {
    state.content(of: self, columns: ViewGeometry.columns(of: Layout.body(of: state))).keys
  }

  /// The selected item, as the last update settled it.
  func selection(_ state: State) -> ItemKey? { state.browse.viewLists[self]?.selected }
}

extension State {
  /// Shows a view, with the record selected that is selected now where the view lists it. News are read
  /// from the top.
  mutating func show(_ view: ViewID) {
    let item = selectedItem
    let incident = selected?.id
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
    let content = content(of: view, columns: ViewGeometry.columns(of: Layout.body(of: self)))
    let place =
      view == .news ? 0 : index ?? ofIncident ?? content.place(standingFor: incident) ?? content.opening
    browse.viewLists[view, default: ListState()].select(place, in: keys)
    Moving.settle(&self)
  }
}

extension ViewContent {
  /// The index of the first line that stands for a record of an incident among others; nil where none does.
  fileprivate func place(standingFor incident: IncidentID?) -> Int? {
    let lines = Set(standIns.filter { $0.key.incident == incident }.values)
    return lines.isEmpty ? nil : keys.firstIndex { lines.contains($0) && $0.incident != nil }
  }
}
