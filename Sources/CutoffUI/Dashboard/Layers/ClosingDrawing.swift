import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// Draws the answers to "What ended it?" over the bottom of the body.
struct ClosingDrawing {
  private let dialog: ClosingDialog
  private let state: State
  private let choices: [ClosingDialog.Choice]
  private let surroundings: DraftSurroundings

  init(_ dialog: ClosingDialog, _ state: State) {
    self.dialog = dialog
    self.state = state
    choices = dialog.choices(state)
    surroundings = state.draftSurroundings(for: FormKey(.close, incident: dialog.incident))
  }

  private var language: Language { state.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let rows = min(area.rows, choices.count + 3)
    guard rows > 0 else { return }
    let box = Rect(column: area.column, row: area.endRow - rows, columns: area.columns, rows: rows)
    canvas.fill(box, paint: Paint(.text, on: .bar))
    drawRule(in: box, on: &canvas)
    var list = box.inset(top: 1)
    // The keys go first where rows are missing, then what it leads to.
    if list.rows > choices.count {
      drawKeys(row: list.endRow - 1, in: box, on: &canvas)
      list = list.inset(bottom: 1)
    }
    if list.rows > choices.count {
      PaneRow(consequence).draw(
        on: &canvas, column: box.column + 1, row: list.endRow - 1, columns: box.columns - 2, ground: .bar)
      list = list.inset(bottom: 1)
    }
    ChoiceList.draw(choices.map(row), selected: dialog.selected, in: list, on: &canvas)
    let top = min(max(0, dialog.selected - list.rows / 2), max(0, choices.count - list.rows))
    canvas.cursor = Point(
      column: list.column + 2, row: max(list.row, min(list.endRow - 1, list.row + dialog.selected - top)))
  }

  private func drawRule(in box: Rect, on canvas: inout Canvas) {
    let paint = Paint(.focus, on: .bar)
    canvas.fill(
      Rect(column: box.column, row: box.row, columns: box.columns, rows: 1), glyph: "━", paint: paint)
    let title = " " + ClosingWords.title(language) + " "
    canvas.write(title, column: box.column, row: box.row, limit: box.columns, paint: paint)
    guard let header = surroundings.incident?.header else { return }
    let name = " " + header.known(at: surroundings.now).shortTitle + " "
    let width = TextWidth.width(of: name)
    guard TextWidth.width(of: title) + width + 4 <= box.columns else { return }
    canvas.write(name, column: box.endColumn - width, row: box.row, paint: Paint(.muted, on: .bar))
  }

  // MARK: the answers

  private func row(_ choice: ClosingDialog.Choice) -> PaneRow {
    let word = word(of: choice)
    let widest = choices.map { TextWidth.width(of: self.word(of: $0)) }.max() ?? 0
    let padding = String(repeating: " ", count: widest - TextWidth.width(of: word) + 2)
    let isOff = problem(of: choice) != nil
    return PaneRow([
      Piece(choice.key.name + " ", .focus), Piece(word + padding, isOff ? .muted : .text),
      Piece(leadsTo(choice), .muted),
    ])
  }

  private func word(of choice: ClosingDialog.Choice) -> String {
    (choice.closing?.shown ?? ClosingWords.theHour)(language)
  }

  private func problem(of choice: ClosingDialog.Choice) -> Wording? {
    guard choice.closing != nil else { return nil }
    return state.closingProblem(choice.command, in: dialog.incident)
  }

  /// By whose word it counts, and what comes of it; why not, where it cannot be said.
  private func leadsTo(_ choice: ClosingDialog.Choice) -> String {
    if let problem = problem(of: choice) { return ClosingWords.off(problem)(language) }
    guard let closing = choice.closing else {
      let record = state.outcomeSubject.flatMap { surroundings.incident?.record($0) }
      return record?.shownName(language) ?? ""
    }
    let offer = try? ClosingOffer(closing, in: surroundings)
    let who = PartyNames(surroundings.incident?.parties ?? []).shortest(offer?.actor)
    switch closing {
    case .paid: return ClosingWords.settled(who)(language)
    case .agreement: return ClosingWords.agreed(language)
    case .withdrawn: return ClosingWords.withdraws(who, noun(of: offer))(language)
    case .moved: return HeadlineWord.replaced.plain(language)
    case .restored: return ClosingWords.isBack(language)
    }
  }

  /// What is taken back: "cutoff", "notice".
  private func noun(of offer: ClosingOffer?) -> Wording {
    guard case .withdrawal(let id)? = offer?.content, let record = surroundings.incident?.record(id) else {
      return EventKind.notice.shown
    }
    if case .deadline(let deadline) = record { return deadline.kind.shown }
    return EventKind.notice.shown
  }

  // MARK: what comes of it

  /// What the incident would be once it was written, and which dates it answers.
  private var consequence: [Piece] {
    guard choices.indices.contains(dialog.selected), let closing = choices[dialog.selected].closing,
      problem(of: choices[dialog.selected]) == nil
    else { return [] }
    var inside = surroundings
    guard let change = try? ClosingDraft(closing).change(in: &inside), let incident = surroundings.incident,
      let before = state.standings.standing(of: dialog.incident),
      let after = change.applied(to: incident)?.standing(at: surroundings.now)
    else { return [] }
    let isSame = before.headline.word == after.headline.word
    let word = after.headline.word.plain
    let headline = isSame ? ClosingWords.stays(word) : ClosingWords.becomes(word)
    return [Piece("→ " + (headline(language)) + answered(before, after), .text)]
  }

  /// "; the cutoff of 28 Feb is answered": those that wait for an answer, and no longer do.
  private func answered(_ before: Standing, _ after: Standing) -> String {
    let waiting = Set(before.deadlines.filter { $0.state.waits }.map(\.deadline.id))
    let answered = after.deadlines.filter { waiting.contains($0.deadline.id) && !$0.state.waits }
    guard let first = answered.first(where: \.deadline.stopsService) ?? answered.first else { return "" }
    let day = When.short(first.due, language: language, now: surroundings.now)
    let more = answered.count > 1 ? " +\(answered.count - 1)" : ""
    return ClosingWords.answered(first.deadline.kind.shown, day, more)(language)
  }

  private func drawKeys(row: Int, in box: Rect, on canvas: inout Canvas) {
    let letters = choices.filter { $0.closing != nil }.map(\.key.name).joined(separator: " ")
    let keys: [(key: Key?, name: String, words: Wording)] = [
      (nil, letters, ClosingWords.choose), (.enter, "Enter", ClosingWords.save),
      (.tab, "Tab", ClosingWords.ask), (.escape, "Esc", ClosingWords.leave),
    ]
    var column = box.column + 1
    for key in keys {
      let start = column
      column = canvas.write(
        key.name, column: column, row: row, limit: max(0, box.endColumn - column),
        paint: Paint(.focus, on: .bar))
      let words = TextLayout.cut(" " + key.words(language), to: max(0, box.endColumn - column))
      column = canvas.write(words, column: column, row: row, paint: Paint(.muted, on: .bar))
      if let pressed = key.key {
        canvas.offer(.key(pressed), in: Rect(column: start, row: row, columns: column - start, rows: 1))
      }
      column += 2
    }
  }
}

extension DeadlineState {
  /// Nobody has answered it, whether or not its hour has passed.
  fileprivate var waits: Bool {
    switch self {
    case .pending, .passed, .unconfirmed, .unknown: true
    case .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut,
      .superseded,
      .suspended, .withdrawn:
      false
    }
  }
}

/// The words of the answers' list.
private enum ClosingWords {
  static let title = Wording("Vụ việc xong bằng cách nào?", "What ended it?")
  static let theHour = Wording("riêng mốc này", "the hour alone")

  static func settled(_ who: String?) -> Wording {
    guard let who else { return Wording("→ tất toán", "→ settled") }
    return Wording("theo lời \(who) → tất toán", "\(who)’s word → settled")
  }

  static let agreed = Wording("cả hai bên, hoặc cấp trên", "both, or a body above")

  static func withdraws(_ who: String?, _ noun: Wording) -> Wording {
    guard let who else { return Wording("rút lại: \(noun.vietnamese)", "the \(noun.english) is withdrawn") }
    return Wording("\(who) rút lại: \(noun.vietnamese)", "\(who) withdraws the \(noun.english)")
  }

  static let isBack = Wording("những gì đã ngừng nay có lại", "what was off is back")

  static func off(_ reason: Wording) -> Wording {
    Wording("chưa được: " + reason.vietnamese, "off: " + reason.english)
  }

  static func becomes(_ word: Wording) -> Wording {
    Wording("tình thế: \(word.vietnamese)", "headline \(word.english)")
  }

  static func stays(_ word: Wording) -> Wording {
    Wording("tình thế vẫn: \(word.vietnamese)", "headline stays \(word.english)")
  }

  static func answered(_ kind: Wording, _ day: String, _ more: String) -> Wording {
    Wording(
      "; \(kind.vietnamese) \(day)\(more) coi như đã có trả lời",
      "; the \(kind.english) \(day)\(more) is answered")
  }

  static let choose = Wording("chọn", "choose")
  static let save = Wording("lưu", "save")
  static let ask = Wording("ai nói, lúc nào", "whose word, when")
  static let leave = Wording("thôi", "leave")
}
