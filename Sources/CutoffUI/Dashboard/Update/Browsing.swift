import CutoffDomain
import CutoffNotices
import CutoffScreen
import CutoffWords

/// Keys while no layer is above the dashboard; they come as strokes (`InputMethod`).
enum Browsing {
  static func receive(_ state: inout State, _ input: TerminalInput) -> [Effect] {
    switch input {
    case .key(let key): return receive(&state, key)
    case .paste(let text):
      if State.isNotice(text), case .on = state.availability(.readNotice) {
        state.openNotice(NoticeLetter(pasted: text))
        return []
      }
      guard case .on = state.availability(.eventNow) else { return Perform.sayOff(&state, .eventNow) }
      return FormOpening.event(&state, pasted: text)
    case .mouse, .resize, .focus, .closed: return []
    }
  }

  private static func receive(_ state: inout State, _ key: Key) -> [Effect] {
    let keys = state.pendingKeys + [key]
    state.pendingKeys = []
    switch state.surroundings.keymap.match(keys) {
    case .command(let command):
      state.toast = nil
      // Whoever presses it everywhere else to get out is told how.
      if command == .back, key == .control("c"), !state.hasLayerToLeave {
        let keys = [CommandID.quitOrBack, .quit].map { state.surroundings.keymap.shownKey(of: $0) ?? "" }
        state.say(ScreenWords.howToLeave(keys)(state.language))
      }
      return Perform.run(command, &state)
    case .prefix:
      state.pendingKeys = keys
      return []
    case .nothing:
      if keys.count > 1 { return receive(&state, key) }
      let help = state.surroundings.keymap.shownKey(of: .help) ?? ""
      state.say(ScreenWords.notBound(key.name, help)(state.language))
      return []
    }
  }
}
