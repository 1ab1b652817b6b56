import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// Opens forms, and changes the one on top from outside.
enum FormOpening {
  static func open(_ command: CommandID, _ state: inout State) -> [Effect] {
    if command == .outcome, let effects = Ticking.tick(&state) { return effects }
    if command == .outcome, state.asksWhatEndedIt, let incident = state.selected?.id {
      state.overlays = [ClosingDialog(incident)]
      return []
    }
    if let found = state.formTargets(of: command), !found.left.isEmpty {
      state.say(MarkWords.leftOut(found.left)(state.language), .warning, seconds: 15)
    }
    guard let form = form(command, state) else {
      state.say(ScreenWords.off(OffReason.notEditable(state.language))(state.language), .warning)
      return []
    }
    state.overlays = [FormOverlay(key: key(command, state), form: form)]
    return []
  }

  /// The form that a command opens now: the draft that was left, or a new one; nil where there is nothing
  /// to ask about.
  static func form(_ command: CommandID, _ state: State) -> Form? {
    let key = key(command, state)
    return state.drafts[key]?.form ?? new(key, state)
  }

  /// A new form; nil where there is nothing to ask about.
  static func new(_ key: FormKey, _ state: State) -> Form? {
    guard case .form(let make)? = state.commands[key.command]?.deed,
      var form = make(key.subject, state, state.draftSurroundings(for: key))
    else { return nil }
    guard !key.others.isEmpty else { return form }
    let isOutcome = key.command == .outcome
    let count = key.others.count + 1
    form.title = FormWords.several(
      isOutcome ? FormWords.newOutcomes : form.title,
      isOutcome ? ScreenWords.items(count) : ScreenWords.incidentCount(count))
    guard isOutcome else { return form }
    return SharedForm.fitting(form, key, state)
  }

  /// What the form of a command is for now.
  static func key(_ command: CommandID, _ state: State) -> FormKey {
    if let marked = state.formTargets(of: command)?.targets, let first = marked.first {
      var key = FormKey(command, incident: first.incident, subject: first.subject)
      key.others = Array(marked.dropFirst())
      return key
    }
    return FormKey(
      command, incident: command == .addIncident ? nil : state.selected?.id,
      subject: subject(of: command, state))
  }

  /// A paste while browsing goes into a new event, or on with the one that was left.
  static func event(_ state: inout State, pasted: String) -> [Effect] {
    let key = FormKey(.eventNow, incident: state.selected?.id)
    let surroundings = state.draftSurroundings(for: key)
    let form = state.drafts[key]?.form ?? EventForm.form(in: surroundings)
    let overlay = FormOverlay(key: key, form: form)
    state.overlays = [overlay]
    return overlay.receive(.paste(pasted), &state)
  }

  /// The record that the form is about; nil for a new one.
  private static func subject(of command: CommandID, _ state: State) -> RecordID? {
    if command == .outcome { return state.outcomeSubject }
    switch state.selectedItem {
    case .prompt(.isServiceUp, let subject) where command == .check: return subject
    case .prompt(.wasItTheCut, let subject) where command == .check: return subject
    case .prompt(.question, let subject) where command == .edit: return subject
    case .record(let id) where command == .edit: return id
    case .record(let id) where command == .addContradiction: return state.isStatement(id) ? id : nil
    case .axis(.step) where command == .edit: return state.selected?.nextStep?.id
    case .record, .prompt, .axis, .incident, .member, .refused, .fold, nil: return nil
    }
  }

  /// Goes to a field of the form on top.
  static func goTo(_ state: inout State, _ field: DraftField) {
    guard var overlay = state.overlays.last as? FormOverlay else { return }
    overlay.form.moveFocus(to: field, in: state.draftSurroundings(for: overlay.key))
    state.replaceTop(with: overlay)
  }

  /// Takes the text that the person's editor left.
  static func replace(_ state: inout State, _ field: DraftField, _ text: String) {
    guard var overlay = state.overlays.last as? FormOverlay else { return }
    overlay.form.replaceText(of: field, with: text)
    state.replaceTop(with: overlay)
  }
}

extension State {
  /// Whether a record of the shown incident is something that somebody claims.
  fileprivate func isStatement(_ id: RecordID) -> Bool {
    selected?.incident.events.contains { $0.id == id && $0.content.kind == .statement } ?? false
  }
}
