import CutoffConfig
import CutoffScreen
import CutoffWords

/// The one-line menu of the person's own commands, by their letters.
struct UserCommandMenu: Layer {
  var coversStatus: Bool { false }

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    let entries = state.surroundings.commands.map { (Key.character($0.key), $0.name) }
    let title = state.commands.hint(of: .userCommands)(state.language)
    MenuDrawing.draw(title, entries, in: layout.hint, on: &canvas)
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input, let stroke = stroke(key, state) else { return [] }
    state.overlays.removeLast()
    if let command = command(stroke, state) {
      state.overlays.append(UserCommandQuestion(command: command))
    } else {
      Menu.sayNotBound(key, &state)
    }
    return []
  }

  /// A letter that a command has is meant as it is; any other as the input method's last stroke. Nil for what the
  /// input method sends of its own.
  private func stroke(_ key: Key, _ state: State) -> Key? {
    if command(key, state) != nil { return key }
    switch InputMethod.stroke(of: key) {
    case .silent: return nil
    case .plain(let key), .composed(let key): return key
    }
  }

  private func command(_ key: Key, _ state: State) -> UserCommand? {
    state.surroundings.commands.first { key == .character($0.key) }
  }
}
