import CutoffDomain
import CutoffScreen

extension CommandID {
  package static let viewMenu = CommandID("viewMenu")
  package static let viewAgenda = CommandID("viewAgenda")
  package static let viewPromises = CommandID("viewPromises")
  package static let viewStatements = CommandID("viewStatements")
  package static let viewNews = CommandID("viewNews")
  package static let viewQuestions = CommandID("viewQuestions")
  package static let viewMoney = CommandID("viewMoney")
  package static let viewWall = CommandID("viewWall")
  package static let viewBrief = CommandID("viewBrief")
}

/// `v` and what stands behind it.
enum ViewCommands {
  static let all: [Command] = [
    Command(
      .viewMenu, Wording("xem…", "view…"), keys: [.character("v")], [.function(9)],
      when: Availability.ofSight, change: { $0.overlays.append(.menu(Menu(opener: .viewMenu))) }),
    view(.viewQuestions, .questions, "q"),
  ]

  private static func view(_ id: CommandID, _ view: ViewID, _ letter: Character) -> Command {
    let title = view.title
    let summary = Wording("xem " + title.vietnamese.lowercased(), "view: " + title.english.lowercased())
    let hint = Wording(title.vietnamese.lowercased(), title.english.lowercased())
    return Command(
      id, summary, hint: hint, keys: [.character("v"), .character(letter)], when: Availability.ofSight,
      change: { $0.show(view) })
  }
}
