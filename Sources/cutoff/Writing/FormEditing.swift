import CutoffDomain
import CutoffForms
import CutoffWords

/// The form that edits something, filled by options: the same fields, checks and change as in the dashboard.
struct FormEditing {
  private var form: Form
  private let incident: Incident
  private var assigned: [(option: String, field: DraftField)] = []

  /// The form of `record`, or of the incident itself. A source has none: it is edited with the record that names it.
  init(_ record: Record?, of incident: Incident, _ drafting: Drafting) throws(CommandError) {
    self.incident = incident
    guard let record else {
      form = IncidentForm.form(editing: incident.header, in: drafting.surroundings)
      return
    }
    guard let form = Form.editing(record, in: drafting.surroundings) else {
      throw .usage(.notEditable(record.shownName(drafting.settings.language)))
    }
    self.form = form
  }

  /// Puts into a field what an option says.
  mutating func set(_ edited: EditedField, _ drafting: inout Drafting) throws(CommandError) {
    guard let id = edited.fields.first(where: { form[$0] != nil }), let field = form[id] else {
      throw .usage(.fieldOfOthers(edited.option, options))
    }
    assigned.append((edited.option, field.id))
    let texts = try texts(edited, field, &drafting)
    form.restore(KeptField(id: field.id, texts: texts))
    try echo(field.id, edited.option, drafting)
  }

  /// The change; refused where a field does not go with the others as they stand now.
  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    for (option, id) in assigned {
      if let field = form[id], !form.isAsked(field) { throw .usage(.fieldNotAsked(option, options)) }
    }
    var surroundings = drafting.surroundings
    switch form.change(in: &surroundings) {
    case .success(let change): return change
    case .failure(let problems): throw .draft(problems)
    }
  }

  /// The options that the form has fields for now, in alphabetical order.
  private var options: [String] {
    EditOptions.names.filter { _, fields in
      fields.first { form[$0] != nil }.flatMap { form[$0] }.map(form.isAsked) ?? false
    }.map(\.key).sorted()
  }

  // MARK: values

  private func texts(
    _ edited: EditedField, _ field: Field, _ drafting: inout Drafting
  ) throws(CommandError) -> [String] {
    var words: [String]
    switch edited.value {
    case .flag(let flag): words = [flag ? "yes" : "no"]
    case .words(let typed): words = typed
    }
    for place in words.indices { words[place] = try drafting.text([words[place]]) }
    switch field.entry {
    case .choice(let entry):
      return try chosen(words, edited.option, entry.options, entry.allowsSeveral, drafting) { typed in
        var copy = ChoiceEntry(entry.options)
        copy.choose(typed, drafting.settings.language)
        return copy.chosenValues.first
      }
    case .pick(let entry):
      return try chosen(words, edited.option, entry.options, entry.allowsSeveral, drafting) { _ in nil }
    case .party, .text, .longText, .time, .money, .name: return [words.joined(separator: "; ")]
    }
  }

  /// The stored values of what was typed: an answer by its words, or a record by its id or words.
  private func chosen(
    _ words: [String], _ option: String, _ options: [ChoiceOption], _ allowsSeveral: Bool,
    _ drafting: Drafting, _ answer: (String) -> String?
  ) throws(CommandError) -> [String] {
    guard words.count < 2 || allowsSeveral else { throw .usage(.onlyOne(option)) }
    let ids = Set(options.compactMap { RecordID($0.value) })
    var values: [String] = []
    for typed in words {
      if let value = answer(typed) {
        values.append(value)
      } else if !ids.isEmpty {
        values.append(try drafting.records().one(of: ids, typed).text)
      } else {
        let known = options.map(\.value)
        let words = options.flatMap { [$0.value, $0.label.vietnamese, $0.label.english] }
        throw .usage(
          .badAnswer(option, typed: typed, nearest: Nearest.word(to: typed, among: words), known))
      }
    }
    return values
  }

  /// Says how a date was understood, or why it was not.
  private func echo(_ id: DraftField, _ option: String, _ drafting: Drafting) throws(CommandError) {
    guard case .time(let entry)? = form[id]?.entry, entry.editor.text.trimmed != nil else { return }
    let place = "--" + option
    switch entry.meaning(in: drafting.surroundings) {
    case .empty: return
    case .refused(let words): throw .phrase(of: place, typed: entry.editor.text, words: words)
    case .said(let span, let other, let warnings):
      drafting.tell(span, other: other, warnings: warnings, typed: entry.editor.text, of: place)
    }
  }
}
