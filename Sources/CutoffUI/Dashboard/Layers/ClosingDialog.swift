import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// "What ended it?": the answers by their letters, what each leads to, and what the marked one would make of the
/// incident. Enter writes it as it stands; Tab asks by whose word and when.
struct ClosingDialog: Layer {
  /// One answer, or behind them the hour alone.
  struct Choice {
    var key: Key
    var command: CommandID
    /// Nil for the outcome of the hour that counts.
    var closing: Closing?
  }

  let incident: IncidentID
  private(set) var selected = 0

  init(_ incident: IncidentID) { self.incident = incident }

  var takesCommands: Bool { true }

  /// In the order of the keymap; last the outcome of the hour, where there is one.
  func choices(_ state: State) -> [Choice] {
    let keymap = state.surroundings.keymap
    let prefix = keymap.sequences(of: .close).first { $0.count == 1 } ?? []
    let closings = keymap.entries(after: prefix).compactMap { entry in
      MarkedCommands.closings[entry.command].map {
        Choice(key: entry.key, command: entry.command, closing: $0)
      }
    }
    guard state.outcomeSubject != nil,
      let key = keymap.sequences(of: .outcome).first(where: { $0.count == 1 })
    else { return closings }
    return closings + [Choice(key: key[0], command: .outcome, closing: nil)]
  }

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    ClosingDrawing(self, state).draw(in: LayerGeometry.lower(layout, state: state), on: &canvas)
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    let choices = choices(state)
    if let place = choices.firstIndex(where: { $0.key == key }) {
      let effects = mark(place, &state)
      guard choices[place].closing == nil, let dialog = state.overlays.last as? ClosingDialog else {
        return effects
      }
      // The hour alone has a form of its own.
      return dialog.ask(choices, &state)
    }
    if case .character(let character) = key, let digit = character.wholeNumberValue,
      choices.indices.contains(digit - 1)
    {
      return mark(digit - 1, &state)
    }
    switch state.surroundings.keymap.match([key]) {
    case .command(.back), .command(.quitOrBack): state.overlays.removeLast()
    case .command(.moveDown): return mark(min(selected + 1, choices.count - 1), &state)
    case .command(.moveUp): return mark(max(selected - 1, 0), &state)
    case .command, .prefix, .nothing:
      if key == .enter { return save(choices, &state) }
      if key == .tab { return ask(choices, &state) }
      if key == .escape || key == .control("c") { state.overlays.removeLast() }
    }
    return []
  }

  /// Marks the row; writes the one that is marked already.
  func choose(row: Int, _ state: inout State) -> [Effect] {
    let choices = choices(state)
    return row == selected ? save(choices, &state) : mark(row, &state)
  }

  private func mark(_ place: Int, _ state: inout State) -> [Effect] {
    var dialog = self
    dialog.selected = place
    state.replaceTop(with: dialog)
    return []
  }

  private func save(_ choices: [Choice], _ state: inout State) -> [Effect] {
    guard choices.indices.contains(selected), choices[selected].closing != nil else {
      return ask(choices, &state)
    }
    var key = FormKey(choices[selected].command, incident: incident)
    // A form that was left half-filled stays what it is.
    key.isFilled = true
    guard let form = FormOpening.new(key, state) else { return sayOff(choices[selected], &state) }
    let overlay = FormOverlay(key: key, form: form)
    state.replaceTop(with: overlay)
    return overlay.receive(.key(.control("s")), &state)
  }

  private func ask(_ choices: [Choice], _ state: inout State) -> [Effect] {
    guard choices.indices.contains(selected) else { return [] }
    let choice = choices[selected]
    let key = FormKey(
      choice.command, incident: incident, subject: choice.closing == nil ? state.outcomeSubject : nil)
    guard let form = state.drafts[key]?.form ?? FormOpening.new(key, state) else {
      return sayOff(choice, &state)
    }
    state.replaceTop(with: FormOverlay(key: key, form: form))
    return []
  }

  private func sayOff(_ choice: Choice, _ state: inout State) -> [Effect] {
    let reason = state.closingProblem(choice.command, in: incident) ?? OffReason.noItem
    state.say(ScreenWords.off(reason(state.language))(state.language), .warning)
    return []
  }
}

extension State {
  /// The command whose second keys the layer on top takes; nil where it takes none.
  package var offeredKeysOf: CommandID? {
    guard let layer = overlays.last else { return nil }
    return (layer as? Menu)?.opener ?? (layer is ClosingDialog ? .close : nil)
  }
}
