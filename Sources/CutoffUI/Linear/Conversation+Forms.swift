import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffUI
import CutoffViews
import CutoffWords

/// Layers by the keys that a line presses, and forms as questions one by one.
extension Conversation {
  // MARK: layers

  mutating func hear(_ line: String, in layer: any Layer) -> [Outside] {
    let word = LinearWord.answer(line)
    if word == .cancel || word == .back { return press([.key(.escape)]) }
    if word == .more {
      tellPage()
      return []
    }
    // A text that is only read gives way to whatever is said next.
    if layer.takesCommands, line.count > 1, LayerSpeech.inputs(line).count > 1 {
      let outside = session.receive(.input(.key(.escape)))
      self.layer = []
      before = Glimpse(state)
      return outside + (state.overlays.isEmpty ? heard(line) : [])
    }
    return press(LayerSpeech.inputs(line))
  }

  private mutating func press(_ inputs: [TerminalInput]) -> [Outside] {
    inputs.flatMap { session.receive(.input($0)) }
  }

  // MARK: forms

  mutating func hearForm(_ line: String, _ overlay: FormOverlay) -> [Outside] {
    guard var talk, talk.key == overlay.key else { return [] }
    let form = overlay.form
    switch LinearWord.answer(line) {
    case .cancel?:
      return press([.key(.escape)])
    case .back?:
      talk.field = FormTalk.previous(before: talk.field, in: form)
      return ask(talk)
    case .help?:
      explain(talk, form)
      return []
    case .more? where talk.field == nil && form.isQuick:
      let known = Set(FormTalk.questions(form))
      let outside = session.receive(.spoken(.wholeForm))
      let whole = (state.overlays.last as? FormOverlay)?.form ?? form
      talk.field = FormTalk.questions(whole).first { !known.contains($0) }
      return outside + ask(talk)
    case .skip? where talk.field != nil:
      return leave(talk)
    case .empty?:
      guard let field = talk.field else { break }
      _ = session.receive(.spoken(.empty(field)))
      return leave(talk)
    case .more?, .skip?, .next?, .previous?, .go?, .read?, .readAll?, .whereAmI?, .what?, .clock?, .list?,
      .notices?,
      .seen?, nil:
      break
    }
    guard let field = talk.field else { return hearEnd(line, talk, form) }
    guard !line.isEmpty else { return leave(talk) }
    let words = line.hasPrefix("=") ? LinearText.trimmed(String(line.dropFirst())) : line
    let outside = session.receive(.spoken(.fill(field, words)))
    return outside + (isTaken(field) ? leave(talk) : ask(talk))
  }

  /// Says what the words in a field are understood as; false where they are not.
  private mutating func isTaken(_ field: DraftField) -> Bool {
    if let toast = state.toast, toast.mood == .warning { return false }
    guard let speech, let filled = speech.form[field] else { return true }
    let echoes = speech.echoes(filled)
    for echo in echoes { echo.isProblem ? refuse(echo.text) : answer(echo.text) }
    return !echoes.contains { $0.isProblem }
  }

  private mutating func leave(_ talk: FormTalk) -> [Outside] {
    var talk = talk
    guard let field = talk.field else { return ask(talk) }
    var outside: [Outside] = []
    if let form = (state.overlays.last as? FormOverlay)?.form,
      let next = FormTalk.next(after: field, in: form)
    {
      outside = session.receive(.spoken(.ask(next)))
    }
    // Leaving a field may show or hide others.
    talk.field = (state.overlays.last as? FormOverlay).flatMap { FormTalk.next(after: field, in: $0.form) }
    return outside + ask(talk)
  }

  private mutating func ask(_ talk: FormTalk) -> [Outside] {
    self.talk = talk
    guard let speech else { return [] }
    guard let field = talk.field else {
      for line in speech.answers { answer(line) }
      question(LinearWords.endOfForm(language))
      if speech.form.isQuick { question(LinearWords.hasMore(language)) }
      return []
    }
    let outside = session.receive(.spoken(.ask(field)))
    for line in speech.question(field) { question(line) }
    return outside
  }

  private mutating func explain(_ talk: FormTalk, _ form: Form) {
    answer(LinearWords.answering(language))
    guard let speech else { return }
    answer(LinearWords.questions(speech.names)(language))
    if let field = talk.field, let entry = form[field]?.entry {
      for line in speech.question(field).prefix(1) + speech.options(entry, limit: .max) { question(line) }
    } else {
      question(LinearWords.endOfForm(language))
    }
  }

  private mutating func hearEnd(_ line: String, _ talk: FormTalk, _ form: Form) -> [Outside] {
    guard line.isEmpty else {
      guard let field = speech?.field(named: line) else {
        refuse(LinearWords.noQuestion(line)(language))
        if let speech { answer(LinearWords.questions(speech.names)(language)) }
        return []
      }
      var talk = talk
      if !FormTalk.questions(form).contains(field) { _ = session.receive(.spoken(.wholeForm)) }
      talk.field = field
      return ask(talk)
    }
    let outside = press([.key(.control("s"))])
    guard let speech, let overlay = state.overlays.last as? FormOverlay, overlay.key == talk.key else {
      return outside
    }
    for field in speech.form.fields where field.problem != nil {
      let label = LinearText.line(field.label(language), language)
      for echo in speech.echoes(field).prefix(1) { refuse(label + ": " + echo.text) }
    }
    var talk = talk
    talk.field = speech.form.fields.first { $0.problem != nil }?.id
    if talk.field != nil { return outside + ask(talk) }
    return outside
  }

  var speech: FormSpeech? {
    (state.overlays.last as? FormOverlay).map {
      FormSpeech(form: $0.form, surroundings: state.draftSurroundings(for: $0.key))
    }
  }

  /// Begins to ask what a form asks: the first question, or at once whether it is right where the words behind the
  /// command said enough.
  mutating func begin(_ overlay: FormOverlay) {
    var talk = FormTalk(overlay)
    let isFilled = overlay.key.isFilled
    // Nobody sees which incident is selected.
    let subject = overlay.key.incident.flatMap { state.standings.standing(of: $0)?.incident.header.title }
    answer(LinearText.joined([overlay.form.title(language)] + [subject].compactMap(\.self), ", "))
    if overlay.form.isDirty, !isFilled { answer(LinearWords.continued(language)) }
    var copy = state.draftSurroundings(for: overlay.key)
    if isFilled, case .success = overlay.form.change(in: &copy) {
      talk.field = nil
    } else {
      talk.field = isFilled ? overlay.form.focus : FormTalk.questions(overlay.form).first
    }
    _ = ask(talk)
  }
}
