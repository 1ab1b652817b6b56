import CutoffContent
import CutoffDomain
import CutoffWords

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
  package func content(_ scene: Scene, columns: Int) -> ViewContent {
    switch self {
    case .agenda: AgendaView.content(scene, columns: columns)
    case .promises: PromisesView.content(scene, columns: columns)
    case .statements: StatementsView.content(scene, columns: columns)
    case .news: NewsView.content(scene, columns: columns)
    case .questions: QuestionsView.content(scene, columns: columns)
    case .money: MoneyView.content(scene, columns: columns)
    // It draws itself, and has nothing to select.
    case .wall: ViewContent(lines: [])
    case .brief: BriefView.content(scene, columns: columns)
    }
  }
}
