import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffNotices
import CutoffScreen
import CutoffWords

/// What was read of a notice, a line each, with its words: taken or left out, answered, typed anew; Enter writes it as
/// one change. The notice itself is a draft of the state; this is only where the person is in it.
struct NoticeLayer: Layer {
  enum Mode: Sendable {
    case list
    /// The answers of the selected line, or the incidents that it could go into.
    case choices(Int)
    /// Another value for the selected line, and why it was refused.
    case edit(LineEditor, refusal: String?)
    /// The notice itself, from that row of its wrapped lines on.
    case text(top: Int)
  }

  let hash: String
  private(set) var selected = 0
  private(set) var mode = Mode.list

  init(_ intake: NoticeIntake) {
    hash = intake.letter.hash
    // What has to be answered first stands first.
    selected = intake.lines.firstIndex { $0.openQuestion != nil } ?? 0
  }

  var takesCommands: Bool {
    if case .edit = mode { false } else { true }
  }

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    guard let intake = state.notice(hash) else { return }
    NoticeDrawing(self, intake, state).draw(in: NoticeDrawing.area(layout, state), on: &canvas)
  }

  func item(_ intake: NoticeIntake) -> IntakeItem? {
    let lines = intake.lines
    return lines.indices.contains(selected) ? lines[selected] : lines.last
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard let intake = state.notice(hash) else {
      state.overlays.removeLast()
      return []
    }
    switch mode {
    case .list: return list(input, intake, &state)
    case .choices(let place): return choices(input, place, intake, &state)
    case .edit(let editor, _): return edit(input, editor, intake, &state)
    case .text(let top): return read(input, top, intake, &state)
    }
  }

  /// A click selects; a click on what is selected takes it in or out, or opens its question.
  func choose(row: Int, _ state: inout State) -> [Effect] {
    guard let intake = state.notice(hash) else { return [] }
    switch mode {
    case .choices(let place):
      return row == place ? choose(row, intake, &state) : show(.choices(row), &state)
    case .list, .edit, .text:
      guard row == selected else { return select(row, intake, &state) }
      return toggle(intake, &state)
    }
  }

  // MARK: The list

  private func list(_ input: TerminalInput, _ intake: NoticeIntake, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    switch key {
    case .enter:
      guard let item = item(intake), item.openQuestion != nil else { return save(intake, &state) }
      return show(.choices(0), &state)
    case .control("s"): return save(intake, &state)
    case .control("x"):
      state.overlays.append(Confirm(.discard, title: intake.title))
      return []
    case .character(" "): return toggle(intake, &state)
    case .character("e"), .tab: return openEditor(intake, &state)
    case .character("t"): return takeAsEvent(intake, &state)
    case .pageDown, .right:
      return show(.text(top: NoticeDrawing.firstRow(of: item(intake), intake, state)), &state)
    case .escape, .control("c"), .character("q"):
      state.overlays.removeLast()
      return [.keepDrafts]
    case .home: return select(0, intake, &state)
    case .end: return select(intake.lines.count - 1, intake, &state)
    case .down, .character("j"): return select(selected + 1, intake, &state)
    case .up, .character("k"): return select(selected - 1, intake, &state)
    case .character, .control, .alt, .backspace, .delete, .insert, .left, .altLeft, .altRight, .shiftLeft,
      .shiftRight, .backTab, .pageUp, .function:
      return []
    }
  }

  private func select(_ row: Int, _ intake: NoticeIntake, _ state: inout State) -> [Effect] {
    var layer = self
    layer.selected = max(0, min(row, intake.lines.count - 1))
    layer.mode = .list
    state.replaceTop(with: layer)
    return []
  }

  private func show(_ mode: Mode, _ state: inout State) -> [Effect] {
    var layer = self
    layer.mode = mode
    state.replaceTop(with: layer)
    return []
  }

  private func toggle(_ intake: NoticeIntake, _ state: inout State) -> [Effect] {
    guard let item = item(intake) else { return [] }
    var intake = intake
    if item.subject == .incident || item.subject == .area || !intake.toggle(item.id) {
      return show(.choices(0), &state)
    }
    if item.subject == .title { return openEditor(intake, &state) }
    state.put(intake)
    return show(.list, &state)
  }

  /// As it was before there was this list: one event with the whole text.
  private func takeAsEvent(_ intake: NoticeIntake, _ state: inout State) -> [Effect] {
    guard case .on = state.availability(.eventNow) else { return Perform.sayOff(&state, .eventNow) }
    state.dropNotice(hash)
    return FormOpening.event(&state, pasted: intake.letter.text.whole)
  }

  // MARK: Saving

  private func save(_ intake: NoticeIntake, _ state: inout State) -> [Effect] {
    if let place = intake.lines.firstIndex(where: { $0.subject == .incident }),
      intake.lines[place].openQuestion != nil
    {
      var layer = self
      layer.selected = place
      layer.mode = .choices(0)
      state.replaceTop(with: layer)
      return []
    }
    let before = intake.target.flatMap { state.incident($0) }
    if intake.target != nil, before == nil {
      state.say(NoticeWords.incidentGone(state.language), .warning)
      return []
    }
    let hand = IntakeRecords.Hand(
      author: state.surroundings.author, now: state.shownAt, loggedAt: state.loggedNow,
      language: state.language)
    let records = IntakeRecords(intake, into: before, by: hand)
    state.overlays.removeLast()
    guard let change = records.change else {
      state.dropNotice(hash)
      state.browse.incident = intake.target ?? state.browse.incident
      state.say(NoticeWords.nothingNew(state.language))
      return []
    }
    return [.save(change, NoticeLayer.key(hash))]
  }

  // MARK: Answers

  private func choices(
    _ input: TerminalInput, _ place: Int, _ intake: NoticeIntake, _ state: inout State
  ) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    let count = NoticeChoices.rows(self, intake, state).count
    switch key {
    case .enter, .character(" "): return choose(place, intake, &state)
    case .escape, .control("c"), .character("q"): return show(.list, &state)
    case .down, .character("j"): return show(.choices(min(place + 1, count - 1)), &state)
    case .up, .character("k"): return show(.choices(max(place - 1, 0)), &state)
    case .home: return show(.choices(0), &state)
    case .end: return show(.choices(max(0, count - 1)), &state)
    case .character("e"): return openEditor(intake, &state)
    case .pageDown: return show(.choices(min(place + 10, count - 1)), &state)
    case .pageUp: return show(.choices(max(place - 10, 0)), &state)
    case .character(let letter):
      guard let digit = letter.wholeNumberValue, digit > 0, digit <= count else { return [] }
      return choose(digit - 1, intake, &state)
    case .control, .alt, .backspace, .delete, .insert, .left, .right, .altLeft, .altRight, .shiftLeft,
      .shiftRight,
      .tab, .backTab, .function:
      return []
    }
  }

  private func choose(_ place: Int, _ intake: NoticeIntake, _ state: inout State) -> [Effect] {
    let rows = NoticeChoices.rows(self, intake, state)
    guard rows.indices.contains(place), let item = item(intake) else { return [] }
    var intake = intake
    let stored = state.store.incidents
    let incident: (IncidentID) -> Incident? = { id in stored.first { $0.id == id } }
    switch rows[place].deed {
    case .answer(let choice): intake.answer(item.id, choice, now: state.shownAt, incident: incident)
    case .into(let id): intake.go(into: id, now: state.shownAt, incident: incident)
    case .leaveOut: intake.leaveOut(item.id)
    }
    state.put(intake)
    // One question may lead to the next.
    let isAsked = intake.item(item.id)?.openQuestion != nil
    if case .answer = rows[place].deed, isAsked { return show(.choices(0), &state) }
    return show(.list, &state)
  }

  // MARK: Another value

  private func openEditor(_ intake: NoticeIntake, _ state: inout State) -> [Effect] {
    guard let item = item(intake) else { return [] }
    guard item.editing != nil else { return show(.choices(0), &state) }
    return show(.edit(LineEditor(item.editedText(intake)), refusal: nil), &state)
  }

  private func edit(
    _ input: TerminalInput, _ editor: LineEditor, _ intake: NoticeIntake, _ state: inout State
  ) -> [Effect] {
    var editor = editor
    switch input {
    case .paste(let text): editor.insert(text)
    case .key(.escape), .key(.control("c")): return show(.list, &state)
    case .key(.enter), .key(.control("s")):
      guard let item = item(intake) else { return show(.list, &state) }
      var intake = intake
      if let refusal = intake.edit(item.id, editor.text, in: state.noticeSurroundings(intake)) {
        return show(.edit(editor, refusal: refusal), &state)
      }
      state.put(intake)
      return show(.list, &state)
    case .key(let key): _ = editor.update(key)
    case .mouse, .resize, .focus, .closed: return []
    }
    return show(.edit(editor, refusal: nil), &state)
  }

  // MARK: The notice itself

  private func read(_ input: TerminalInput, _ top: Int, _ intake: NoticeIntake, _ state: inout State)
    -> [Effect]
  {
    guard case .key(let key) = input else { return [] }
    let last = NoticeDrawing.lastTop(intake, state)
    let page = max(1, NoticeDrawing.textRows(state) - 1)
    switch key {
    case .escape, .control("c"), .character("q"), .left, .enter: return show(.list, &state)
    case .pageUp where top == 0: return show(.list, &state)
    case .down, .character("j"): return show(.text(top: min(last, top + 1)), &state)
    case .up, .character("k"): return show(.text(top: max(0, top - 1)), &state)
    case .pageDown, .character(" "): return show(.text(top: min(last, top + page)), &state)
    case .pageUp: return show(.text(top: max(0, top - page)), &state)
    case .home: return show(.text(top: 0), &state)
    case .end: return show(.text(top: last), &state)
    case .character, .control, .alt, .backspace, .delete, .insert, .right, .altLeft, .altRight, .shiftLeft,
      .shiftRight, .tab, .backTab, .function:
      return []
    }
  }

  /// What its change is saved under.
  static func key(_ hash: String) -> FormKey {
    FormKey(
      .readNotice,
      subject: DerivedID.record(.events, from: "notice", incident: hash, key: "draft", knownAt: nil))
  }
}

/// The rows of the answers: those of the open question, or of the last one; the incidents for where it goes.
enum NoticeChoices {
  enum Deed {
    case answer(Int)
    case into(IncidentID?)
    case leaveOut
  }

  struct Row {
    var words: String
    var deed: Deed
  }

  static func rows(_ layer: NoticeLayer, _ intake: NoticeIntake, _ state: State) -> [Row] {
    guard let item = layer.item(intake) else { return [] }
    let language = state.language
    if item.subject == .incident {
      let asked = item.questions.first?.choices.enumerated().map {
        Row(words: $0.element.words(language), deed: .answer($0.offset))
      }
      let known = Set((item.questions.first?.choices ?? []).map(\.answer))
      let new =
        known.contains(.newIncident) ? [] : [Row(words: NoticeWords.newIncident(language), deed: .into(nil))]
      let others = state.standings.all.map(\.incident).filter { !known.contains(.incident($0.id)) }
      return (asked ?? []) + new
        + others.map { Row(words: NoticeWords.into($0.header.shortTitle)(language), deed: .into($0.id)) }
    }
    let question = item.openQuestion ?? item.questions.last
    let answers = (question?.choices ?? []).enumerated().map {
      Row(words: $0.element.words(language), deed: .answer($0.offset))
    }
    guard item.subject.isOptional else { return answers }
    return answers + [Row(words: NoticeWords.leaveOut(language), deed: .leaveOut)]
  }
}
