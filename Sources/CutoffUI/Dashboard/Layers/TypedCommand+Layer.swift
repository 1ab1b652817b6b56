import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// Keys of the command line.
extension TypedCommand: Layer {
  package func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    TypedCommandDrawing.draw(self, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
  }

  /// Selects the row; runs the one that is selected already.
  package func choose(row: Int, _ state: inout State) -> [Effect] {
    guard row != selected else { return receive(.key(.enter), &state) }
    var line = self
    line.selected = row
    state.replaceTop(with: line)
    return []
  }

  package func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    var line = self
    switch input {
    case .paste(let text): line.edit { $0.insert(text) }
    case .key(let key):
      switch key {
      case .escape, .control("c"): return TypedCommand.close(&state)
      case .enter: return run(&state)
      case .tab: line.complete(state)
      case .backTab: line.select(line.selected - 1, state)
      case .down: line.select(line.selected + 1, state)
      case .up where line.editor.isEmpty || line.recalled != nil: line.recall(back: true, state)
      case .up: line.select(line.selected - 1, state)
      case .pageDown: line.select(line.selected + 10, state)
      case .pageUp: line.select(line.selected - 10, state)
      case .control("p"): line.recall(back: true, state)
      case .control("n"): line.recall(back: false, state)
      case .right where !line.ghost(state).isEmpty, .end where !line.ghost(state).isEmpty:
        line.complete(state)
      case .backspace where line.editor.isEmpty, .control("h") where line.editor.isEmpty:
        return TypedCommand.close(&state)
      case .character, .control, .alt, .backspace, .delete, .insert, .left, .right, .home, .end, .altLeft,
        .altRight, .shiftLeft, .shiftRight, .function:
        line.edit { _ = $0.update(key) }
      }
    case .mouse, .resize, .focus, .closed: return []
    }
    state.replaceTop(with: line)
    return []
  }

  private static func close(_ state: inout State) -> [Effect] {
    state.overlays.removeLast()
    return []
  }

  private func run(_ state: inout State) -> [Effect] {
    switch parsed(state.commands) {
    case .name(let typed):
      let ids = CommandSearch.named(typed, state)
      guard ids.indices.contains(selected) else { return [] }
      // Words of which none is a command's name are a question: the answer is chosen, not guessed.
      guard ids.count == 1 || isChosen || !typed.contains(" ") else {
        state.say(ScreenWords.chooseCommand(state.language))
        return []
      }
      let id = ids[selected]
      state.overlays.removeLast()
      state.remember(state.commands[id]?.typedName ?? "")
      return Perform.run(id, &state)
    case .argument(let command, let argument, let typed):
      state.overlays.removeLast()
      guard !typed.isEmpty else {
        state.remember(command.typedName)
        return Perform.run(command.id, &state)
      }
      state.remember(editor.text)
      if case .off = state.availability(command.id) { return Perform.sayOff(&state, command.id) }
      return Perform.noting(&state) { argument.run(&$0, typed) }
    }
  }
}

extension TypedCommand {
  fileprivate mutating func edit(_ change: (inout LineEditor) -> Void) {
    let before = editor.text
    change(&editor)
    guard editor.text != before else { return }
    selected = 0
    isChosen = false
    recalled = nil
  }

  fileprivate mutating func select(_ place: Int, _ state: State) {
    isChosen = true
    selected = min(max(0, place), max(0, choices(state) - 1))
  }

  /// Takes what the selected line of the list says.
  fileprivate mutating func complete(_ state: State) {
    guard let whole = completed(state) else { return }
    editor.replace(with: whole)
    selected = 0
  }

  fileprivate mutating func recall(back: Bool, _ state: State) {
    let count = state.commandHistory.count
    let place = (recalled ?? -1) + (back ? 1 : -1)
    guard place < count else { return }
    recalled = place < 0 ? nil : place
    editor.replace(with: place < 0 ? "" : state.commandHistory[count - 1 - place])
    selected = 0
  }
}

extension State {
  /// Remembers a command line that was run; the same line counts once.
  fileprivate mutating func remember(_ line: String) {
    guard !line.isEmpty else { return }
    commandHistory.removeAll { $0 == line }
    commandHistory.append(line)
    if commandHistory.count > 100 { commandHistory.removeFirst() }
  }
}
