extension ViewKind {
  /// All views, in the order of the menu.
  package static let all: [ViewKind] = [
    AgendaView.kind,
    TodoView.kind,
    PromisesView.kind,
    StatementsView.kind,
    NewsView.kind,
    QuestionsView.kind,
    MoneyView.kind,
    RemindersView.kind,
    WallView.kind,
    BriefView.kind,
  ]
}
