import CutoffDomain
import CutoffScreen
import CutoffWords

/// One question of a form with what was typed so far.
package struct Field: Hashable, Sendable {
  package let id: DraftField
  package let label: Wording
  package var entry: FieldEntry
  /// Shown muted in the empty field: what leaving it empty means, or an example.
  package let hint: Wording?
  /// The field is asked only then.
  package let condition: FieldCondition?
  /// Why the form could not be saved; taken away by the next edit of the field.
  package var problem: DraftProblem.Reason?
  /// What a pasted text offers for the field.
  var offers = FieldOffers()
  private let original: String

  package init(
    _ id: DraftField, _ label: Wording, _ entry: FieldEntry, hint: Wording? = nil,
    when condition: FieldCondition? = nil
  ) {
    self.id = id
    self.label = label
    self.entry = entry
    self.hint = hint
    self.condition = condition
    original = entry.plainText
  }

  /// Whether something else stands in it than when the form was opened.
  package var isDirty: Bool { entry.plainText != original }

  /// Takes a key.
  mutating func update(_ key: Key, in surroundings: DraftSurroundings, columns: Int) -> FieldReply {
    let before = entry.plainText
    let reply = entry.update(key, in: surroundings, columns: columns)
    if entry.plainText != before { problem = nil }
    return reply
  }

  /// Puts `text` in the place of what was typed.
  mutating func fill(_ text: String) {
    switch entry {
    case .text(var editor):
      editor.replace(with: text)
      entry = .text(editor)
    case .money: entry = .money(LineEditor(text))
    case .longText(var editor):
      editor.replace(with: text)
      entry = .longText(editor)
    case .time(let time): entry = .time(time.typed(text))
    case .party(var party):
      party.editor.replace(with: text)
      entry = .party(party)
    case .name(var name):
      name.editor.replace(with: text)
      entry = .name(name)
    case .choice, .pick: break
    }
    problem = nil
  }

  mutating func paste(_ text: String) {
    let before = entry.plainText
    entry.paste(text)
    if entry.plainText != before { problem = nil }
  }
}

/// What a field made of a key.
enum FieldReply: Hashable, Sendable {
  case handled, ignored
}

/// A field is asked only for what stands in another one.
package struct FieldCondition: Hashable, Sendable {
  package let field: DraftField
  let need: Need

  /// What must stand in the other field.
  enum Need: Hashable {
    /// One of these answers.
    case answer(Set<String>)
    /// A name that no party has yet.
    case newParty
    /// A date that is counted from another record.
    case countedDate
  }

  /// The choice `field` must stand on one of `values`.
  package init(_ field: DraftField, _ values: Set<String>) { self.init(field, .answer(values)) }

  init(_ field: DraftField, _ need: Need) {
    self.field = field
    self.need = need
  }

  /// Whether it is what stands in the other field.
  func isMet(by entry: FieldEntry?) -> Bool {
    switch (need, entry) {
    case (.answer(let values), .choice(let entry)?): entry.chosenValues.contains(where: values.contains)
    case (.newParty, .party(let entry)?): entry.namesNewParty
    case (.countedDate, .time(let entry)?): entry.counted != nil
    case (.answer, _), (.newParty, _), (.countedDate, _): false
    }
  }
}

/// What is typed or chosen in a field.
package enum FieldEntry: Hashable, Sendable {
  case text(LineEditor)
  case longText(TextAreaEditor)
  case time(TimeEntry)
  case choice(ChoiceEntry)
  case party(PartyEntry)
  case money(LineEditor)
  case name(NameEntry)
  case pick(PickEntry)

  /// All that the person has put in, as one text; for comparing, not for showing.
  package var plainText: String {
    switch self {
    case .text(let editor), .money(let editor): editor.text
    case .longText(let editor): editor.text
    case .time(let entry): entry.editor.text + (entry.takesOther ? "\u{1}" : "")
    case .choice(let entry): entry.chosenValues.joined(separator: "\n")
    case .party(let entry): entry.editor.text
    case .name(let entry): entry.editor.text
    case .pick(let entry): entry.chosenValues.joined(separator: "\n")
    }
  }

  /// The line that the hardware cursor stands in; nil for choices and long texts.
  package var line: LineEditor? {
    switch self {
    case .text(let editor), .money(let editor): editor
    case .time(let entry): entry.editor
    case .party(let entry): entry.editor
    case .name(let entry): entry.editor
    case .pick(let entry): entry.query
    case .longText, .choice: nil
    }
  }

  fileprivate mutating func update(
    _ key: Key, in surroundings: DraftSurroundings, columns: Int
  ) -> FieldReply {
    switch self {
    case .text(var editor):
      defer { self = .text(editor) }
      return editor.update(key) ? .handled : .ignored
    case .money(var editor):
      defer { self = .money(editor) }
      return editor.update(key) ? .handled : .ignored
    case .longText(var editor):
      defer { self = .longText(editor) }
      switch editor.update(key, columns: max(1, columns - 1)) {
      case .handled: return .handled
      case .ignored: return .ignored
      }
    case .time(var entry):
      defer { self = .time(entry) }
      return entry.update(key, in: surroundings) ? .handled : .ignored
    case .choice(var entry):
      defer { self = .choice(entry) }
      return entry.update(key, surroundings.language) ? .handled : .ignored
    case .party(var entry):
      defer { self = .party(entry) }
      return entry.update(key, in: surroundings.incident) ? .handled : .ignored
    case .name(var entry):
      defer { self = .name(entry) }
      return entry.update(key) ? .handled : .ignored
    case .pick(var entry):
      defer { self = .pick(entry) }
      return entry.update(key) ? .handled : .ignored
    }
  }

  fileprivate mutating func paste(_ text: String) {
    switch self {
    case .text(var editor):
      editor.insert(text)
      self = .text(editor)
    case .money(var editor):
      editor.insert(text)
      self = .money(editor)
    case .longText(var editor):
      editor.insert(text)
      self = .longText(editor)
    case .time(var entry):
      entry.paste(text)
      self = .time(entry)
    case .party(var entry):
      entry.editor.insert(text)
      self = .party(entry)
    case .name(var entry):
      entry.editor.insert(text)
      self = .name(entry)
    case .pick(var entry):
      entry.paste(text)
      self = .pick(entry)
    case .choice: break
    }
  }
}
