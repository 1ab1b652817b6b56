import CutoffDomain

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
}
