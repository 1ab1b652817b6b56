import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords

extension CommandID {
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
      when: Availability.ofSight, change: { $0.overlays.append(Menu(opener: .viewMenu)) }
    )
    .named("view").taking(views),
    view(.viewAgenda, .agenda, "a"),
    view(.viewPromises, .promises, "p"),
    view(.viewStatements, .statements, "s"),
    view(.viewNews, .news, "n"),
    view(.viewQuestions, .questions, "q"),
    view(.viewMoney, .money, "m"),
    view(.viewWall, .wall, "w"),
    view(.viewBrief, .brief, "b"),
  ]

  /// `:view agenda`, by the view's name in either language.
  private static let views = CommandArgument(
    Placeholder.view,
    completions: { state, typed in
      let all = ViewID.allCases.map {
        CommandArgument.Completion(text: $0.rawValue, summary: $0.title(state.language))
      }
      return CommandArgument.matching(typed, all)
    },
    run: { state, typed in
      let found = ViewID.allCases.first {
        Folding.fold($0.title(state.language)) == Folding.fold(typed) || $0.rawValue == typed
      }
      let first = views(typed, state).first.flatMap { ViewID(rawValue: $0.text) }
      guard let view = found ?? first else {
        state.say(ScreenWords.noSuchView(typed)(state.language), .warning)
        return []
      }
      state.show(view)
      return []
    })

  private static func views(_ typed: String, _ state: State) -> [CommandArgument.Completion] {
    views.completions(state, typed)
  }

  private static func view(_ id: CommandID, _ view: ViewID, _ letter: Character) -> Command {
    let title = view.title
    let summary = Wording("xem " + title.vietnamese.lowercased(), "view: " + title.english.lowercased())
    let hint = Wording(title.vietnamese.lowercased(), title.english.lowercased())
    return Command(
      id, summary, hint: hint, keys: [.character("v"), .character(letter)], when: Availability.ofSight,
      change: { $0.show(view) })
  }
}
