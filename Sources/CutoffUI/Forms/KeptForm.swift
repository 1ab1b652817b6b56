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

extension FormSubject.Original {
  /// It, as a change that leaves it as it is.
  package func change(in incident: IncidentID) -> Change {
    switch self {
    case .header(let header):
      Change(incident: incident, title: "", header: HeaderEdit(before: header, after: header))
    case .record(let record):
      Change(incident: incident, title: "", edits: [RecordEdit(before: record, after: record)])
    }
  }
}

extension Field {
  /// What stands in the field, to be put aside.
  package var kept: KeptField {
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
