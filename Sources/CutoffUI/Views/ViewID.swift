import CutoffDomain
import CutoffScreen

/// What can stand in place of the panes: one question asked of all incidents, or of the shown one.
package enum ViewID: String, CaseIterable, Sendable {
  case agenda, promises, statements, news, questions, money, wall, brief
}

extension ViewID {
  /// The title over the view; its lower-case form names it in menus.
  package var title: Wording {
    switch self {
    case .agenda: AgendaView.title
    case .promises: PromisesView.title
    case .statements: StatementsView.title
    case .news: NewsView.title
    case .questions: QuestionsView.title
    case .money: MoneyView.title
    case .wall: WallView.title
    case .brief: BriefView.title
    }
  }

  /// What the view shows in so many columns.
  func content(_ state: State, columns: Int) -> ViewContent {
    switch self {
    case .agenda: AgendaView.content(state, columns: columns)
    case .promises: PromisesView.content(state, columns: columns)
    case .statements: StatementsView.content(state, columns: columns)
    case .news: NewsView.content(state, columns: columns)
    case .questions: QuestionsView.content(state, columns: columns)
    case .money: MoneyView.content(state, columns: columns)
    // It draws itself, and has nothing to select.
    case .wall: ViewContent(lines: [])
    case .brief: BriefView.content(state, columns: columns)
    }
  }

  func draw(_ state: State, in area: Rect, on canvas: inout Canvas) {
    if self == .wall { return WallView.draw(state, in: area, on: &canvas) }
    ViewDrawing.draw(
      self, state.content(of: self, columns: ViewDrawing.columns(of: area)), state, in: area, on: &canvas)
  }

  /// The items that can be selected, in order.
  package func keys(_ state: State) -> [ItemKey] {
    state.content(of: self, columns: ViewDrawing.columns(of: Layout(state: state).body)).keys
  }

  /// Asked of all incidents at once: its screen shows the viewer's own time.
  var isOfAll: Bool {
    switch self {
    case .agenda, .promises, .news, .questions, .money, .wall: true
    case .statements, .brief: false
    }
  }

  /// What it shows is another thing with another item selected.
  var dependsOnItem: Bool {
    switch self {
    case .agenda, .promises, .statements: true
    case .news, .questions, .money, .wall, .brief: false
    }
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
