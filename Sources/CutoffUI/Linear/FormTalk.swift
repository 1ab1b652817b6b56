import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffUI
import CutoffWords

/// A form as questions: which one is asked, and how it is worded.
struct FormTalk {
  let key: FormKey
  /// The question that is asked; nil when all are, and Enter saves.
  var field: DraftField?

  init(_ overlay: FormOverlay) { key = overlay.key }

  /// The questions of a form, in order.
  static func questions(_ form: Form) -> [DraftField] {
    (form.isQuick ? form.shownFields : form.fields.filter(form.isAsked)).map(\.id)
  }

  /// The question behind another one; nil behind the last.
  static func next(after field: DraftField, in form: Form) -> DraftField? {
    let all = form.fields.map(\.id)
    guard let place = all.firstIndex(of: field) else { return nil }
    let asked = Set(questions(form))
    return all[(place + 1)...].first { asked.contains($0) }
  }

  static func previous(before field: DraftField?, in form: Form) -> DraftField? {
    let asked = questions(form)
    guard let field, let place = asked.firstIndex(of: field) else { return asked.last }
    return place > 0 ? asked[place - 1] : asked.first
  }
}

/// The words of a form's questions.
struct FormSpeech {
  let form: Form
  let surroundings: DraftSurroundings
  private var language: Language { surroundings.language }

  /// "Who says so. Offered: AEDC." or the answers that it has.
  func question(_ id: DraftField) -> [String] {
    guard let field = form[id] else { return [] }
    let value = value(field)
    let offered =
      value.isEmpty
      ? field.hint.map { LinearText.line($0(language), language) } : LinearWords.now(value)(language)
    let head = [LinearText.line(field.label(language), language), offered].compactMap { $0 }
    return [head.map(LinearText.sentence).joined(separator: " ")] + options(field.entry, limit: 12)
  }

  /// The answers of a choice, numbered.
  func options(_ entry: FieldEntry, limit: Int) -> [String] {
    let (options, allowsSeveral): ([ChoiceOption], Bool) =
      switch entry {
      case .choice(let entry): (entry.options, entry.allowsSeveral)
      case .pick(let entry): (entry.options, entry.allowsSeveral)
      case .text, .longText, .time, .party, .money, .name: ([], false)
      }
    guard !options.isEmpty else { return [] }
    let named = options.prefix(limit).enumerated().map { place, option in
      "\(place + 1) " + LinearText.line(option.label(language), language)
    }
    let rest = options.count > limit ? [LinearWords.options(options.count - limit)(language)] : []
    let line = LinearText.sentence((named + rest).joined(separator: "; "))
    return [line] + (allowsSeveral ? [LinearText.sentence(LinearWords.several(language))] : [])
  }

  /// What stands in a field, with what it is understood as; empty for nothing.
  func value(_ field: Field) -> String {
    let text: String
    switch field.entry {
    case .choice(let entry): text = labels(entry.options, entry.chosenValues)
    case .pick(let entry): text = labels(entry.options, entry.chosenValues)
    case .time(let entry): text = entry.editor.text
    case .text, .longText, .party, .money, .name: text = field.entry.plainText
    }
    guard case .time = field.entry, !text.isEmpty else { return LinearText.line(text, language) }
    return LinearText.joined([LinearText.line(text, language)] + echoes(field).prefix(1).map(\.text), ": ")
  }

  private func labels(_ options: [ChoiceOption], _ values: [String]) -> String {
    options.filter { values.contains($0.value) }.map { $0.label(language) }.joined(separator: "; ")
  }

  /// What is said below the field, and whether it cannot be saved so.
  func echoes(_ field: Field) -> [(text: String, isProblem: Bool)] {
    FieldEcho.of(field, isFocused: false, in: surroundings).map { echo in
      let isProblem = echo.ink == .warning && (echo.text.hasPrefix("?") || field.problem != nil)
      return (LinearText.line(echo.text, language), isProblem)
    }
  }

  /// What the form holds, a line a question that has an answer.
  var answers: [String] {
    form.fields.filter(form.isAsked).compactMap { field in
      let value = value(field)
      return value.isEmpty
        ? nil : LinearText.sentence(LinearText.line(field.label(language), language) + ": " + value)
    }
  }

  /// The question that words name: by its number or a beginning of its label.
  func field(named typed: String) -> DraftField? {
    let wanted = Folding.key(typed)
    let fields = form.fields.filter(form.isAsked)
    guard !wanted.isEmpty else { return nil }
    let exact = fields.first { $0.id.rawValue == typed || Folding.key($0.label(language)) == wanted }
    return (exact ?? fields.first { Folding.key($0.label(language)).hasPrefix(wanted) })?.id
  }

  /// The names of the questions.
  var names: [String] {
    form.fields.filter(form.isAsked).map { LinearText.line($0.label(language), language) }
  }
}
