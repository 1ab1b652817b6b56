import CutoffDomain
import CutoffScreen

/// A form with something typed, as it is put aside on disk: what it was opened for, and what the person
/// put into it. The rest is built anew.
package struct KeptForm: Hashable, Sendable {
  package var key: FormKey
  /// The form's name in both languages' place: what it is called when it is offered again.
  package var title: String
  /// What is edited, as it was when the form was opened; a change that leaves it as it is. Nil for
  /// something new.
  package var original: Change?
  package var fields: [KeptField]
  package var focus: DraftField

  package init(key: FormKey, title: String, original: Change?, fields: [KeptField], focus: DraftField) {
    self.key = key
    self.title = title
    self.original = original
    self.fields = fields
    self.focus = focus
  }
}

/// What stands in one field that was touched.
package struct KeptField: Hashable, Sendable {
  package var id: DraftField
  /// The text, or the values chosen.
  package var texts: [String]
  /// The second reading of a time is meant.
  package var takesOther: Bool

  package init(id: DraftField, texts: [String], takesOther: Bool = false) {
    self.id = id
    self.texts = texts
    self.takesOther = takesOther
  }
}

extension State {
  /// Everything typed that is not saved: open forms and those that were left.
  package var keptForms: [KeptForm] {
    var overlays = drafts
    for case .form(let overlay) in self.overlays { overlays[overlay.key] = overlay }
    return overlays.values.filter(\.form.isDirty).map { kept($0) }.sorted { $0.order < $1.order }
  }

  private func kept(_ overlay: FormOverlay) -> KeptForm {
    KeptForm(
      key: overlay.key, title: overlay.form.title(language),
      original: overlay.key.incident.flatMap { overlay.form.subject.original?.change(in: $0) },
      fields: overlay.form.fields.filter(\.isDirty).map(\.kept), focus: overlay.form.focus)
  }

  /// Takes up forms that an earlier run left, and says so quietly. Gives back those that have no place
  /// now: their incident is not there.
  package mutating func offer(_ kept: [KeptForm]) -> [KeptForm] {
    var aside: [KeptForm] = []
    for form in kept where !restore(form) { aside.append(form) }
    let restored = kept.filter { !aside.contains($0) }
    guard let first = restored.first else { return aside }
    let isHere = first.key.incident == nil || first.key.incident == selected?.incident.id
    let key = isHere ? surroundings.keymap.shownKey(of: first.key.command) : nil
    let place = store.incidents.first { $0.id == first.key.incident }?.header.shortTitle
    let title = isHere ? first.title : [first.title, place].compactMap { $0 }.joined(separator: " · ")
    say(StoreWords.draftsKept(restored.count, title, key: key)(language), .plain, seconds: 15)
    return aside
  }

  /// Says what became of the drafts, under the question whether to quit or after a form was left.
  mutating func tellDrafts(_ aside: Aside) {
    draftsAside = aside
    guard overlays.isEmpty else { return }
    switch aside {
    case .kept: say(ScreenWords.keptDraft(language))
    case .nowhere(let reason): say(ScreenWords.draftNotKept(reason)(language), .warning, seconds: 15)
    case .unknown: break
    }
  }

  /// Says that an earlier run left changes that no store has.
  package mutating func tellRescued(_ count: Int) {
    guard count > 0 else { return }
    say(StoreWords.rescued(count)(language), .warning, seconds: 30)
  }

  /// Whether the form could be built again.
  private mutating func restore(_ kept: KeptForm) -> Bool {
    let surroundings = draftSurroundings(for: kept.key)
    guard kept.key.incident == nil || surroundings.incident != nil else { return false }
    guard var form = form(of: kept, surroundings) else { return false }
    for field in kept.fields { form.restore(field) }
    form.restore(focus: kept.focus)
    guard form.isDirty else { return false }
    drafts[kept.key] = FormOverlay(key: kept.key, form: form)
    return true
  }

  private func form(of kept: KeptForm, _ surroundings: DraftSurroundings) -> Form? {
    if let header = kept.original?.header?.before {
      return IncidentForm.form(editing: header, in: surroundings)
    }
    if let record = kept.original?.edits.first?.before { return Form.editing(record, in: surroundings) }
    guard case .form(let make)? = kept.key.command.command?.deed else { return nil }
    return make(kept.key.subject, self, surroundings)
  }
}

extension KeptForm {
  fileprivate var order: String {
    [key.incident?.text ?? "", key.command.rawValue, key.subject?.text ?? ""].joined(separator: " ")
  }
}

extension FormSubject.Original {
  /// It, as a change that leaves it as it is.
  fileprivate func change(in incident: IncidentID) -> Change {
    switch self {
    case .header(let header):
      Change(incident: incident, title: "", header: HeaderEdit(before: header, after: header))
    case .record(let record):
      Change(incident: incident, title: "", edits: [RecordEdit(before: record, after: record)])
    }
  }
}

extension Field {
  fileprivate var kept: KeptField {
    switch entry {
    case .choice(let entry): KeptField(id: id, texts: entry.chosenValues)
    case .time(let entry): KeptField(id: id, texts: [entry.editor.text], takesOther: entry.takesOther)
    case .text(let editor), .money(let editor): KeptField(id: id, texts: [editor.text])
    case .longText(let editor): KeptField(id: id, texts: [editor.text])
    case .party(let entry): KeptField(id: id, texts: [entry.editor.text])
    case .name(let entry): KeptField(id: id, texts: [entry.editor.text])
    case .pick(let entry): KeptField(id: id, texts: entry.chosenValues)
    }
  }
}

extension FieldEntry {
  /// Puts back what was kept.
  mutating func restore(_ kept: KeptField) {
    let text = kept.texts.first ?? ""
    switch self {
    case .text(var editor):
      editor.replace(with: text)
      self = .text(editor)
    case .money(var editor):
      editor.replace(with: text)
      self = .money(editor)
    case .longText(var editor):
      editor.replace(with: text)
      self = .longText(editor)
    case .time(var entry):
      entry.restore(text, takesOther: kept.takesOther)
      self = .time(entry)
    case .party(var entry):
      entry.editor.replace(with: text)
      self = .party(entry)
    case .choice(let entry):
      self = .choice(
        ChoiceEntry(entry.options, chosen: kept.texts, allowsSeveral: entry.allowsSeveral))
    case .name(var entry):
      entry.editor.replace(with: text)
      self = .name(entry)
    case .pick(let entry):
      self = .pick(PickEntry(entry.options, chosen: kept.texts, allowsSeveral: entry.allowsSeveral))
    }
  }
}
