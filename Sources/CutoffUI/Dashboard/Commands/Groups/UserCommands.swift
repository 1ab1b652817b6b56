import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffWords

extension CommandID {
  package static let userCommands = CommandID("userCommands")
}

/// The person's own programs.
enum UserCommands {
  static let all: [Command] = [
    Command(
      .userCommands, Wording("lệnh riêng…", "commands of your own…"),
      hint: Wording("lệnh riêng", "own command"), keys: [.character("!")], when: ofCommands,
      change: { $0.overlays.append(UserCommandMenu()) }
    )
    .named("run").taking(names)
  ]

  /// Without any, says where they are written, or why those that are written there are not taken.
  @Sendable private static func ofCommands(_ state: State) -> Availability {
    guard state.surroundings.commands.isEmpty else { return .on }
    for case .untrusted("commands", let distrust) in state.configProblems.map(\.reason) {
      return .off(ConfigReason.untrusted("commands", distrust).wording)
    }
    return .off(UserCommandWords.noneYet(state.surroundings.configPath))
  }

  /// `:run send`; asks as the menu does.
  private static let names = CommandArgument(
    UserCommandWords.name,
    completions: { state, typed in
      let all = state.surroundings.commands.map { command in
        CommandArgument.Completion(text: command.name, summary: UserCommandWords.line(command.arguments))
      }
      return CommandArgument.matching(typed, all)
    },
    run: { state, typed in
      let commands = state.surroundings.commands
      let wanted = Folding.fold(typed)
      let exact = commands.first { Folding.fold($0.name) == wanted }
      guard let command = exact ?? commands.first(where: { Folding.fold($0.name).hasPrefix(wanted) }) else {
        state.say(UserCommandWords.noSuch(typed)(state.language), .warning)
        return []
      }
      state.overlays.append(UserCommandQuestion(command: command))
      return []
    })
}
