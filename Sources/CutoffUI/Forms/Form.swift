import CutoffDomain
import CutoffScreen
import CutoffWords

/// Questions about one record, with what was typed so far: a value, so that it can be put aside as a
/// draft and taken up again.
package struct Form: Hashable, Sendable {
  package let subject: FormSubject
  package var title: Wording
  package private(set) var fields: [Field]
  /// The id of the field that keys go to.
  package private(set) var focus: DraftField
  /// Only the first fields are shown; Tab behind the last of them opens the others.
  package private(set) var isQuick: Bool
  /// How many fields are shown while it is quick.
  private let quickFields: Int

  /// `fields` must not be empty; the focus is on the first one unless said otherwise.
  package init(
    _ subject: FormSubject, _ title: Wording, isQuick: Bool = false, fields: [Field], focus: DraftField? = nil
  ) {
    self.init(subject, title, quickFields: isQuick ? 1 : 0, fields: fields, focus: focus)
  }

  /// The same with the first `quickFields` shown; all of them for 0.
  package init(
    _ subject: FormSubject, _ title: Wording, quickFields: Int, fields: [Field], focus: DraftField? = nil
  ) {
    self.subject = subject
    self.title = title
    self.fields = fields.flatMap(\.withSide)
    self.quickFields = fields.prefix(quickFields).flatMap(\.withSide).count
    isQuick = quickFields > 0
    self.focus = focus ?? fields.first?.id ?? .text
  }

  /// The same with what is `rare`, which stands last, behind the other fields until Tab leaves the last of them; all
  /// are shown where one of the rare ones holds something.
  package init(_ subject: FormSubject, _ title: Wording, fields: [Field], rare: Set<DraftField>) {
    // What every moved deadline has is no reason to show all.
    let isOpen = fields.contains {
      rare.contains($0.id) && $0.id != .supersedes && $0.kept.texts.contains { !$0.isEmpty }
    }
    let common = fields.count { !rare.contains($0.id) }
    self.init(subject, title, quickFields: isOpen ? 0 : common, fields: fields)
  }

  /// Whether anything was typed or chosen since the form was opened.
  package var isDirty: Bool { fields.contains(where: \.isDirty) }

  /// The fields that are asked now, in order.
  package var shownFields: [Field] {
    let fields = isQuick ? fields.prefix(quickFields) : fields[...]
    // The side of a new party is asked once its name is left: it may become a known one.
    return fields.filter { isAsked($0) && !($0.condition?.field == focus && $0.condition?.need == .newParty) }
  }

  package subscript(id: DraftField) -> Field? { fields.first { $0.id == id } }

  package var focusedField: Field? { self[focus] }

  /// Whether the field that it depends on asks for it.
  package func isAsked(_ field: Field) -> Bool {
    guard let condition = field.condition else { return true }
    return condition.isMet(by: self[condition.field]?.entry)
  }

  /// Takes what the terminal sends; `columns` is the width that the form is drawn at.
  package mutating func update(
    _ input: TerminalInput, in surroundings: DraftSurroundings, columns: Int
  ) -> FormReply {
    switch input {
    case .key(let key): return update(key, in: surroundings, columns: columns)
    case .paste(let text):
      paste(text, in: surroundings)
      return .stay
    case .mouse, .resize, .focus, .closed: return .stay
    }
  }

  /// Puts `text` in the place of what stands in a field, as an external editor returns it.
  package mutating func replaceText(of id: DraftField, with text: String) {
    change(id) { field in
      switch field.entry {
      case .text(var editor):
        editor.replace(with: text)
        field.entry = .text(editor)
      case .longText(var editor):
        editor.replace(with: text)
        field.entry = .longText(editor)
      case .time, .choice, .party, .money, .name, .pick: break
      }
    }
  }

  /// Puts another entry into a field.
  package mutating func set(_ entry: FieldEntry, in id: DraftField) { change(id) { $0.entry = entry } }

  /// Puts typed words in the place of what stands in a field of words.
  package mutating func set(filling id: DraftField, with typed: String) { change(id) { $0.fill(typed) } }

  /// Leaves of a choice's answers those with these values.
  package mutating func keepChoices(_ values: Set<String>, in id: DraftField) {
    change(id) { field in
      guard case .choice(let entry) = field.entry else { return }
      let options = entry.options.filter { values.contains($0.value) }
      field.entry = .choice(
        ChoiceEntry(options, chosen: entry.chosenValues, allowsSeveral: entry.allowsSeveral))
    }
  }

  /// Shows all fields, the focus where it is.
  package mutating func openAll() { isQuick = false }

  /// Opens all fields with the focus on the first empty one behind `id`, or on `id`.
  package mutating func open(at id: DraftField) {
    if quickFields == 1 ? id != fields.first?.id || fields.count == 1 : !isShown(id) { isQuick = false }
    focus = id
  }

  /// Puts back what was kept of a field; one that the form does not have is passed over.
  package mutating func restore(_ kept: KeptField) {
    change(kept.id) { $0.entry.restore(kept) }
    if !isShown(kept.id) { isQuick = false }
  }

  /// Puts the focus back where it was.
  package mutating func restore(focus id: DraftField) {
    if shownFields.contains(where: { $0.id == id }) { focus = id }
  }

  /// Shows problems beside their fields and goes to the first field that has one.
  package mutating func show(_ problems: DraftProblems) {
    for index in fields.indices {
      fields[index].problem = problems.problems.first { $0.field == fields[index].id }?.reason
    }
    guard let first = fields.first(where: { $0.problem != nil }) else { return }
    if !isShown(first.id) { isQuick = false }
    focus = first.id
  }

  private mutating func update(
    _ key: Key, in surroundings: DraftSurroundings, columns: Int
  ) -> FormReply {
    if key == .escape || key == .control("c") { return .cancel }
    if key == .control("s") || key == .tab || key == .backTab || key == .enter {
      completeName(key, in: surroundings.incident)
    }
    if key == .control("s") { return submit(in: surroundings) }
    if key == .control("o") { return externalEditor }
    if key == .tab || key == .backTab {
      moveFocus(key == .tab ? 1 : -1, opens: key == .tab)
      return .stay
    }
    return updateField(key, in: surroundings, columns: columns)
  }

  private mutating func completeName(_ key: Key, in incident: Incident?) {
    change(focus) { field in
      switch field.entry {
      case .party(var entry):
        entry.leave(in: incident)
        field.entry = .party(entry)
      case .name(var entry):
        entry.leave(key)
        field.entry = .name(entry)
      case .pick(var entry):
        entry.leave(key)
        field.entry = .pick(entry)
      case .text, .longText, .time, .choice, .money: break
      }
    }
  }

  private mutating func updateField(
    _ key: Key, in surroundings: DraftSurroundings, columns: Int
  ) -> FormReply {
    if key == .control("y"), takesOffer {
      takeOffer()
      return .stay
    }
    var reply = FieldReply.ignored
    let width = FormLayout.entryColumns(of: self, columns: columns, surroundings.language)
    let inside = inside(surroundings)
    change(focus) { reply = $0.update(key, in: inside, columns: width) }
    switch (reply, key) {
    case (.ignored, .enter): return submit(in: surroundings)
    case (.ignored, .up): moveFocus(-1, opens: false)
    case (.ignored, .down): moveFocus(1, opens: false)
    case (.handled, _), (.ignored, _): break
    }
    return .stay
  }

  /// Checks everything first: what cannot be saved is shown, and the form stays.
  private mutating func submit(in surroundings: DraftSurroundings) -> FormReply {
    var copy = surroundings
    switch change(in: &copy) {
    case .success: return .submit
    case .failure(let problems):
      show(problems)
      return .stay
    }
  }

  private var externalEditor: FormReply {
    if case .longText? = focusedField?.entry { return .externalEditor(focus) }
    let long = shownFields.first { field in
      if case .longText = field.entry { return true }
      return false
    }
    if let long { return .externalEditor(long.id) }
    if case .text? = focusedField?.entry { return .externalEditor(focus) }
    return .stay
  }

  private mutating func moveFocus(_ distance: Int, opens: Bool) {
    let isAtEnd = focus == shownFields.last?.id && distance > 0
    if isQuick, isAtEnd || quickFields == 1 {
      guard opens, fields.dropFirst(quickFields).contains(where: isAsked) else { return }
      isQuick = false
    }
    let shown = (isQuick ? fields.prefix(quickFields) : fields[...]).filter(isAsked)
    guard let place = shown.firstIndex(where: { $0.id == focus }) else { return }
    focus = shown[(place + distance + shown.count) % shown.count].id
  }

  /// Goes to a field that is shown; does nothing for another.
  package mutating func moveFocus(to id: DraftField, in surroundings: DraftSurroundings) {
    guard id != focus, shownFields.contains(where: { $0.id == id }) else { return }
    completeName(.tab, in: surroundings.incident)
    focus = id
  }

  /// Whether ctrl-j and alt-Enter break a line in the field that keys go to.
  package var takesBreaks: Bool {
    switch focusedField?.entry {
    case .text(let editor)?: editor.allowsBreaks
    case .longText?: true
    case .time?, .choice?, .party?, .money?, .name?, .pick?, nil: false
    }
  }

  private func isShown(_ id: DraftField) -> Bool { shownFields.contains { $0.id == id } }

  mutating func change(_ id: DraftField, _ edit: (inout Field) -> Void) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    edit(&fields[index])
  }
}
