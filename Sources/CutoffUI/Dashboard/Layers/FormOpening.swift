import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// Opens forms, gives them their input, and sends what they hold to be saved.
enum FormOpening {
  static func open(_ command: CommandID, _ state: inout State) -> [Effect] {
    guard let form = form(command, state) else {
      state.say(ScreenWords.off(OffReason.notEditable(state.language))(state.language), .warning)
      return []
    }
    state.overlays = [.form(FormOverlay(key: key(command, state), form: form))]
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
    if !key.others.isEmpty {
      form.title = FormWords.newOutcome(of: ScreenWords.items(key.others.count + 1)(state.language))
    }
    return form
  }

  /// What the form of a command is for now.
  static func key(_ command: CommandID, _ state: State) -> FormKey {
    let marked = command == .outcome ? state.markedSubjects : []
    var key = FormKey(
      command, incident: command == .addIncident ? nil : state.selected?.incident.id,
      subject: marked.first ?? subject(of: command, state))
    key.others = Array(marked.dropFirst())
    return key
  }

  /// A paste while browsing goes into a new event, or on with the one that was left.
  static func event(_ state: inout State, pasted: String) -> [Effect] {
    let key = FormKey(.eventNow, incident: state.selected?.incident.id)
    let surroundings = state.draftSurroundings(for: key)
    let form = state.drafts[key]?.form ?? EventForm.form(in: surroundings)
    let overlay = FormOverlay(key: key, form: form)
    state.overlays = [.form(overlay)]
    return receive(&state, overlay, .paste(pasted))
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
    case .record, .prompt, .axis, .incident, .member, .refused, nil: return nil
    }
  }

  static func receive(_ state: inout State, _ overlay: FormOverlay, _ input: TerminalInput) -> [Effect] {
    var overlay = overlay
    let columns = FormPlacing.area(overlay, state: state, layout: Layout(state: state)).columns
    var surroundings = state.draftSurroundings(for: overlay.key)
    switch overlay.form.update(input, in: surroundings, columns: columns) {
    case .externalEditor(let field):
      return [.edit(field, overlay.form[field]?.typedText ?? "")]
    case .stay:
      state.overlays[state.overlays.count - 1] = .form(overlay)
      return []
    case .cancel:
      state.overlays.removeLast()
      return keep(&state, overlay)
    case .submit: return submit(&state, overlay, &surroundings)
    }
  }

  /// Goes to a field of the form on top.
  static func goTo(_ state: inout State, _ field: DraftField) {
    guard case .form(var overlay) = state.overlays.last else { return }
    overlay.form.moveFocus(to: field, in: state.draftSurroundings(for: overlay.key))
    state.overlays[state.overlays.count - 1] = .form(overlay)
  }

  /// Takes the text that the person's editor left.
  static func replace(_ state: inout State, _ field: DraftField, _ text: String) {
    guard case .form(var overlay) = state.overlays.last else { return }
    overlay.form.replaceText(of: field, with: text)
    state.overlays[state.overlays.count - 1] = .form(overlay)
  }

  /// What was typed stays as a draft until it is saved.
  private static func keep(_ state: inout State, _ overlay: FormOverlay) -> [Effect] {
    guard overlay.form.isDirty else {
      state.drafts[overlay.key] = nil
      return []
    }
    state.drafts[overlay.key] = overlay
    return [.keepDrafts]
  }

  private static func submit(
    _ state: inout State, _ overlay: FormOverlay, _ surroundings: inout DraftSurroundings
  ) -> [Effect] {
    switch overlay.form.change(in: &surroundings, alsoFor: overlay.key.others) {
    case .failure: return []
    case .success(let change):
      state.ids = surroundings.ids
      state.overlays.removeLast()
      if !overlay.key.others.isEmpty { state.browse.marks = Marks() }
      guard change.header != nil || !change.edits.isEmpty else {
        state.drafts[overlay.key] = nil
        return []
      }
      state.drafts[overlay.key] = overlay
      return [.save(change, overlay.key)]
    }
  }
}

extension State {
  /// Whether a record of the shown incident is something that somebody claims.
  fileprivate func isStatement(_ id: RecordID) -> Bool {
    selected?.incident.events.contains { $0.id == id && $0.content.kind == .statement } ?? false
  }
}

/// Where a form stands: over the bottom of the body, so that the clock stays visible.
enum FormPlacing {
  static func area(_ overlay: FormOverlay, state: State, layout: Layout) -> Rect {
    let lower =
      layout.mode == .tiny ? Rect(state.surroundings.size) : LayerGeometry.lower(layout, state: state)
    let height = FormDrawing.height(
      of: overlay.form, columns: lower.columns, in: state.draftSurroundings(for: overlay.key))
    let rows = min(height, lower.rows)
    return Rect(column: lower.column, row: lower.endRow - rows, columns: lower.columns, rows: rows)
  }

  static func draw(_ overlay: FormOverlay, state: State, layout: Layout, on canvas: inout Canvas) {
    FormDrawing.draw(
      overlay.form, on: &canvas, in: area(overlay, state: state, layout: layout),
      surroundings: state.draftSurroundings(for: overlay.key), remark: remark(overlay, state))
  }

  /// What became of the edited record elsewhere while the form was open. Saving merges by field.
  private static func remark(_ overlay: FormOverlay, _ state: State) -> Wording? {
    guard let id = overlay.key.incident else { return nil }
    guard let incident = state.store.incidents.first(where: { $0.id == id }) else { return StoreWords.gone }
    switch overlay.form.subject.original {
    case .header(let header): return incident.header == header ? nil : StoreWords.changedElsewhere
    case .record(let record):
      guard let now = incident.record(record.id) else { return StoreWords.gone }
      return now == record ? nil : StoreWords.changedElsewhere
    case nil: return nil
    }
  }
}

extension Field {
  /// The text of a field of words; empty for the other kinds.
  fileprivate var typedText: String {
    switch entry {
    case .text(let editor): editor.text
    case .longText(let editor): editor.text
    case .time, .choice, .party, .money, .name, .pick: ""
    }
  }
}
