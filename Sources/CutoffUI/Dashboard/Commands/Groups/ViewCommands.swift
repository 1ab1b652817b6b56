import CutoffDomain
import CutoffScreen
import CutoffViews
import CutoffWords

/// `v` and what stands behind it.
enum ViewCommands {
  static let all: [Command] =
    [
      Command(
        .viewMenu, Wording("xem…", "view…"), keys: [.character("v")], [.function(9)],
        change: { $0.overlays.append(Menu(opener: .viewMenu)) }
      )
      .named("view").taking(views)
    ] + ViewKind.all.map(command) + [
      Command(
        .todoMine, Wording("việc cần làm: của tôi hay của mọi người", "to do: mine, or everybody's"),
        hint: Wording("của tôi/mọi người", "mine/all"), keys: [.character("f")],
        when: { $0.browse.view == .todo ? .on : .off(OffReason.noTodo) },
        change: { state in
          state.browse.isOnlyMine.toggle()
          Moving.settle(&state)
        })
    ]

  /// `:view agenda`, by the view's name in either language.
  private static let views = CommandArgument(
    Placeholder.view,
    completions: { state, typed in
      let all = ViewKind.all.map {
        CommandArgument.Completion(text: $0.id.rawValue, summary: $0.title(state.language))
      }
      return CommandArgument.matching(typed, all)
    },
    run: { state, typed in
      let found = ViewKind.all.first {
        Folding.fold($0.title(state.language)) == Folding.fold(typed) || $0.id.rawValue == typed
      }
      guard let view = found?.id ?? views(typed, state).first.map({ ViewID($0.text) }) else {
        state.say(ScreenWords.noSuchView(typed)(state.language), .warning)
        return []
      }
      state.show(view)
      return []
    })

  private static func views(_ typed: String, _ state: State) -> [CommandArgument.Completion] {
    views.completions(state, typed)
  }

  private static func command(_ kind: ViewKind) -> Command {
    let title = kind.title
    let summary = Wording("xem " + title.vietnamese.lowercased(), "view: " + title.english.lowercased())
    let hint = Wording(title.vietnamese.lowercased(), title.english.lowercased())
    return Command(
      id(kind.id), summary, hint: hint, keys: [.character("v"), .character(kind.letter)],
      when: Availability.ofSight, change: { $0.show(kind.id) })
  }

  /// "viewAgenda", as configurations name it.
  private static func id(_ view: ViewID) -> CommandID {
    CommandID("view" + view.rawValue.prefix(1).uppercased() + view.rawValue.dropFirst())
  }
}
