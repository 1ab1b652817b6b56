import CutoffDomain

/// Runs a command.
enum Perform {
  static func run(_ id: CommandID, _ state: inout State) -> [Effect] {
    guard let command = id.command else { return [] }
    if case .off = state.availability(id) { return sayOff(&state, id) }
    // Before and after, so that a walk through a list counts as one place once something is done there.
    if !command.isMove { state.browse.history.note(state.place) }
    defer { if !command.isMove { state.browse.history.note(state.place) } }
    switch command.deed {
    case .run(let run): return run(&state)
    case .form: return FormOpening.open(id, &state)
    }
  }

  static func sayOff(_ state: inout State, _ command: CommandID) -> [Effect] {
    if case .off(let reason) = state.availability(command) {
      state.say(ScreenWords.off(reason(state.language))(state.language), .warning)
    }
    return []
  }
}
