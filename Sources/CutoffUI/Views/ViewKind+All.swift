extension ViewKind {
  /// All views, in the order of the menu.
  package static let all: [ViewKind] = [
    AgendaView.kind,
    PromisesView.kind,
    StatementsView.kind,
    NewsView.kind,
    QuestionsView.kind,
    MoneyView.kind,
    WallView.kind,
    BriefView.kind,
  ]
}
