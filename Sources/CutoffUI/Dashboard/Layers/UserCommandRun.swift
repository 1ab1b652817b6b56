import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Keys of the menu, and of the question before one is run.
enum UserCommandUpdate {
  static func choose(_ state: inout State, _ key: Key) -> [Effect] {
    guard let stroke = stroke(key, state) else { return [] }
    state.overlays.removeLast()
    if let command = command(stroke, state) {
      state.overlays.append(.userCommand(command))
    } else if key != .escape, key != .control("c"), key != .character("q") {
      let help = state.surroundings.keymap.shownKey(of: .help) ?? ""
      state.say(ScreenWords.notBound(key.name, help)(state.language))
    }
    return []
  }

  /// A letter that a command has is meant as it is; any other as the input method's last stroke. Nil for what the
  /// input method sends of its own.
  private static func stroke(_ key: Key, _ state: State) -> Key? {
    if command(key, state) != nil { return key }
    switch InputMethod.stroke(of: key) {
    case .silent: return nil
    case .plain(let key), .composed(let key): return key
    }
  }

  private static func command(_ key: Key, _ state: State) -> UserCommand? {
    state.surroundings.commands.first { key == .character($0.key) }
  }

  /// Enter runs it; every other key leaves it.
  static func answer(_ state: inout State, _ command: UserCommand, _ key: Key) -> [Effect] {
    state.overlays.removeLast()
    guard key == .enter else { return [] }
    if let reason = state.whyNothingRuns {
      state.say(UserCommandWords.notRun(command, reason)(state.language), .warning, seconds: 10)
      return []
    }
    guard let input = state.input(of: command) else {
      let reason = command.input == .incident ? OffReason.noIncident : OffReason.noItem
      state.say(ScreenWords.off(reason(state.language))(state.language), .warning)
      return []
    }
    return [.run(command, input)]
  }
}

extension State {
  /// Why a program of the person's is shown and not started; nil where it is.
  var whyNothingRuns: Wording? {
    if surroundings.isPlayedCopy { return UserCommandWords.inCopy }
    return moment.asOf == nil ? nil : UserCommandWords.inReplay
  }

  /// Nil where there is nothing of the kind that it wants.
  fileprivate func input(of command: UserCommand) -> UserCommandInput? {
    switch command.input {
    case .none: return .terminal
    case .incident: return selected.map { .incident($0.incident.id) }
    case .selection:
      let texts = PlainDetail.texts(targets, self)
      return texts.isEmpty ? nil : .text(texts.joined(separator: "\n\n"))
    }
  }
}
