import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// Input for the topmost layer.
enum OverlayUpdate {
  static func receive(_ state: inout State, _ input: TerminalInput) -> [Effect] {
    guard let top = state.overlays.last else { return [] }
    if case .key(.control("q")) = input { return state.quit() }
    switch (top, input) {
    case (.form(let form), _): return FormOpening.receive(&state, form, input)
    case (.palette(let palette), .key(let key)): return receive(&state, palette, key)
    case (.commandLine(let line), _): return TypedCommandUpdate.receive(&state, line, input)
    case (.themes(let picker), .key(let key)): return ThemePickerUpdate.receive(&state, picker, key)
    case (.menu(let menu), .key(let key)): return receive(&state, menu, key)
    case (.userCommands, .key(let key)): return UserCommandUpdate.choose(&state, key)
    case (.userCommand(let command), .key(let key)): return UserCommandUpdate.answer(&state, command, key)
    case (.line(let prompt), _): return receive(&state, prompt, input)
    case (.detail(let detail), .key(let key)): return receive(&state, detail, key)
    case (.reading(let reading), .key(let key)): return ReadingUpdate.receive(&state, reading, key)
    case (.confirm(let confirm), .key(let key)):
      state.overlays.removeLast()
      guard Confirm.isYes(key) else { return [] }
      switch confirm.deed {
      case .quit: return [.quit]
      case .undo: return [.undo(hasConsent: true)]
      case .redo: return [.redo(hasConsent: true)]
      }
    case (.palette, _), (.themes, _), (.menu, _), (.detail, _), (.confirm, _), (.userCommands, _),
      (.userCommand, _), (.reading, _):
      return []
    }
  }

  private static func replaceTop(_ state: inout State, _ overlay: Overlay) {
    state.overlays[state.overlays.count - 1] = overlay
  }

  private static func receive(_ state: inout State, _ palette: Palette, _ key: Key) -> [Effect] {
    var palette = palette
    switch palette.receive(key, state) {
    case .stay:
      replaceTop(&state, .palette(palette))
      return []
    case .close:
      state.overlays.removeLast()
      return []
    case .run(let command):
      state.overlays.removeLast()
      return Perform.run(command, &state)
    }
  }

  private static func receive(_ state: inout State, _ menu: Menu, _ key: Key) -> [Effect] {
    state.overlays.removeLast()
    guard let command = menu.command(for: key, state.surroundings.keymap) else {
      if key != .escape && key != .control("c") && key != .character("q") {
        let help = state.surroundings.keymap.shownKey(of: .help) ?? ""
        state.say(ScreenWords.notBound(key.name, help)(state.language))
      }
      return []
    }
    return Perform.run(command, &state)
  }

  private static func receive(_ state: inout State, _ detail: Detail, _ key: Key) -> [Effect] {
    var detail = detail
    if let effects = ClashSettling.receive(key, detail, &state) { return effects }
    switch state.surroundings.keymap.match([key]) {
    case .command(.back), .command(.quitOrBack), .command(.open):
      state.overlays.removeLast()
      return []
    case .command(.moveDown): detail.top += 1
    case .command(.moveUp): detail.top = max(0, detail.top - 1)
    case .command(.pageDown): detail.top += 10
    case .command(.pageUp): detail.top = max(0, detail.top - 10)
    case .command(.first): detail.top = 0
    case .command(let command) where !detail.isForClash && [.edit, .outcome, .delete].contains(command):
      state.overlays.removeLast()
      return Perform.run(command, &state)
    case .command, .prefix, .nothing: break
    }
    replaceTop(&state, .detail(detail))
    return []
  }

  private static func receive(_ state: inout State, _ prompt: LinePrompt, _ input: TerminalInput) -> [Effect]
  {
    var prompt = prompt
    switch input {
    case .key(.escape), .key(.control("c")):
      if prompt.purpose == .filter {
        state.browse.filter = prompt.before
        state.browse.incident = prompt.incidentBefore ?? state.browse.incident
      } else if prompt.purpose == .search {
        state.browse.search = prompt.before
        if let item = prompt.itemBefore { Moving.select(item, in: state.browse.focus, &state) }
      }
      state.overlays.removeLast()
      return []
    case .key(.enter): return accept(&state, prompt)
    case .key(let key): _ = prompt.editor.update(key)
    case .paste(let text): prompt.editor.insert(text)
    case .mouse, .resize, .focus, .closed: return []
    }
    if prompt.purpose == .filter {
      state.browse.filter = prompt.editor.text
      state.keepSelectionInFilter()
    } else if prompt.purpose == .search {
      state.browse.search = prompt.editor.text
      state.browse.searchPane = state.browse.focus
      if !Search.find(&state, isForward: true, from: prompt.itemBefore), let item = prompt.itemBefore {
        Moving.select(item, in: state.browse.focus, &state)
      }
    }
    replaceTop(&state, .line(prompt))
    return []
  }

  private static func accept(_ state: inout State, _ prompt: LinePrompt) -> [Effect] {
    switch prompt.purpose {
    case .filter, .search: state.overlays.removeLast()
    case .asOf:
      guard !prompt.editor.text.isEmpty else {
        state.overlays.removeLast()
        return []
      }
      guard case .success(let instant) = AsOf.instant(of: prompt.editor.text, state: state) else { return [] }
      state.overlays.removeLast()
      state.show(asOf: instant)
    }
    return []
  }
}
