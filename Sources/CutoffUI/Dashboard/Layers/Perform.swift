import CutoffDomain
import CutoffWords

/// Runs a command.
enum Perform {
  static func run(_ id: CommandID, _ state: inout State) -> [Effect] {
    guard let command = state.commands[id] else { return [] }
    if case .off = state.availability(id) { return sayOff(&state, id) }
    if command.isMove { return run(command, &state) }
    return noting(&state) { run(command, &$0) }
  }

  private static func run(_ command: Command, _ state: inout State) -> [Effect] {
    switch command.deed {
    case .run(let run): run(&state)
    case .form: FormOpening.open(command.id, &state)
    }
  }

  /// Notes the place in the history before and after, so that a walk through a list counts as one place
  /// once something is done there.
  static func noting(_ state: inout State, _ deed: (inout State) -> [Effect]) -> [Effect] {
    state.browse.history.note(state.place)
    let effects = deed(&state)
    state.browse.history.note(state.place)
    return effects
  }

  static func sayOff(_ state: inout State, _ command: CommandID) -> [Effect] {
    if case .off(let reason) = state.availability(command) {
      state.say(ScreenWords.off(reason(state.language))(state.language), .warning)
    }
    return []
  }
}
