import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let filter = CommandID("filter")
  package static let searchNext = CommandID("searchNext")
  package static let searchPrevious = CommandID("searchPrevious")
  package static let go = CommandID("go")
  package static let help = CommandID("help")
  package static let commandLine = CommandID("commandLine")
}

/// Finding incidents and commands.
enum FindCommands {
  static let all: [Command] = [
    Command(
      .filter,
      Wording(
        "lọc vụ việc; trong diễn biến, thời hạn, ghi chép: tìm",
        "filter the incidents; in timeline, deadlines, notes: search"),
      hint: Wording("lọc", "filter"),
      keys: [.character("/")], [.function(3)],
      change: { state in
        guard !PaneSearch.isSearchable(state) else { return search(&state) }
        let prompt = LinePrompt(.filter, text: state.browse.filter, incident: state.selected?.id)
        state.overlays.append(prompt)
      }
    )
    .taking(
      CommandArgument(
        Placeholder.words,
        echo: { state, typed in
          let shown = state.standings.shown(matching: typed).count
          return Piece("\(shown)/\(state.standings.all.count)", .muted)
        },
        run: { state, typed in
          state.browse.filter = typed
          state.keepSelectionInFilter()
          return []
        })),
    Command(
      .searchNext, Wording("tới chỗ sau có từ đang tìm", "the next item with the words"),
      hint: Wording("chỗ sau", "next"), keys: [.character("n")], when: isSearching,
      change: { PaneSearch.find(&$0, isForward: true) }),
    Command(
      .searchPrevious, Wording("về chỗ trước có từ đang tìm", "the item with the words before this"),
      hint: Wording("chỗ trước", "previous"), keys: [.character("N")], when: isSearching,
      change: { PaneSearch.find(&$0, isForward: false) }),
    Command(
      .go, Wording("tới vụ việc…", "go to an incident…"), hint: Wording("tới", "go"),
      keys: [.character("g"), .character("o")],
      when: Availability.ofSight,
      change: { state in
        var line = TypedCommand()
        line.editor.replace(with: CommandID.go.rawValue + " ")
        state.overlays.append(line)
      }
    )
    .taking(incidents),
    Command(
      .help, Wording("mọi lệnh và phím", "every command with its key"), hint: Wording("phím", "keys"),
      keys: [.character("?")], [.function(1)],
      change: { $0.overlays.append(Palette()) }),
    Command(
      .commandLine, Wording("gõ tên lệnh", "type a command's name"), hint: Wording("lệnh", "command"),
      keys: [.character(":")], [.function(10)],
      change: { $0.overlays.append(TypedCommand()) }),
  ]

  @Sendable private static func isSearching(_ state: State) -> Availability {
    PaneSearch.current(state, in: state.browse.focus) == nil ? .off(OffReason.noSearch) : .on
  }

  private static func search(_ state: inout State) {
    var prompt = LinePrompt(.search, text: "")
    prompt.itemBefore = state.listSelection
    state.browse.search = ""
    state.overlays.append(prompt)
  }

  /// What is in the archive comes last.
  private static func reachable(_ state: State, _ typed: String) -> [Standing] {
    let shown = state.standings.shown(matching: typed)
    guard !state.standings.archived.isEmpty else { return shown }
    return shown + state.standings.shown(matching: typed + " archived:" + FilterNames.yes)
  }

  /// `:go bamboo`, by name, party or id.
  private static let incidents = CommandArgument(
    Placeholder.incident,
    completions: { state, typed in
      reachable(state, typed).map { standing in
        CommandArgument.Completion(
          text: standing.incident.header.shortTitle, summary: standing.headline.word.plain(state.language))
      }
    },
    run: { state, typed in
      let found = reachable(state, typed)
      let exact = found.first { $0.incident.header.shortTitle == typed }
      guard let incident = (exact ?? found.first)?.incident.id else {
        state.say(ScreenWords.noMatch(state.language), .warning)
        return []
      }
      state.browse.view = nil
      Moving.choose(&state, incident)
      Moving.focus(&state, .incidents)
      return []
    })
}
