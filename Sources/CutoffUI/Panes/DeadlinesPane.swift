import CutoffDomain
import CutoffScreen

/// Deadlines and promises in one list, by due, those without a date last.
enum DeadlinesPane {
  private enum Entry {
    case deadline(DeadlineStanding)
    case promise(PromiseStanding)

    var id: RecordID {
      switch self {
      case .deadline(let standing): standing.deadline.id
      case .promise(let standing): standing.promise.id
      }
    }

    var due: Instant {
      switch self {
      case .deadline(let standing): standing.due.due ?? .distantFuture
      case .promise(let standing): standing.due.due ?? .distantFuture
      }
    }
  }

  private static func entries(_ standing: Standing) -> [Entry] {
    let all = standing.deadlines.map(Entry.deadline) + standing.promises.map(Entry.promise)
    let placed = all.enumerated().map { offset, entry in
      (place: (entry.due, rank(entry, standing), offset), entry: entry)
    }
    return placed.sorted { $0.place < $1.place }.map(\.entry)
  }

  /// At the same instant the clock's deadline stands last: what must be done before it comes first.
  private static func rank(_ entry: Entry, _ standing: Standing) -> Int {
    entry.id == standing.clock?.deadline ? 1 : 0
  }

  static func keys(_ standing: Standing) -> [ItemKey] {
    entries(standing).map { .record($0.id) }
  }

  static func rows(_ key: ItemKey, _ standing: Standing, state: State, columns: Int) -> [PaneRow] {
    guard case .record(let id) = key else { return [] }
    if let deadline = standing.deadlines.first(where: { $0.deadline.id == id }) {
      return [row(deadline, standing, state: state, columns: columns)]
    }
    if let promise = standing.promises.first(where: { $0.promise.id == id }) {
      return [row(promise, standing, state: state, columns: columns)]
    }
    return []
  }

  private static func row(
    _ deadline: DeadlineStanding, _ standing: Standing, state: State, columns: Int
  ) -> PaneRow {
    let isClock = standing.clock?.deadline == deadline.deadline.id
    let isBeside = standing.clock?.beside.contains(deadline.deadline.id) ?? false
    let word =
      isBeside && deadline.deadline.kind == .backup
      ? DeadlineState.noWord
      : deadline.state.shown(isClock: isClock, isFinal: standing.clock?.isFinal ?? false)
    return row(
      word, said: said(deadline.due, condition: deadline.deadline.condition, standing, state),
      kind: deadline.deadline.kind.shown(state.language), content: deadline.deadline.label,
      time: time(deadline.due, isOpen: isOpen(deadline.state), lateFrom: nil, state), columns: columns,
      language: state.language)
  }

  private static func row(
    _ promise: PromiseStanding, _ standing: Standing, state: State, columns: Int
  ) -> PaneRow {
    let isOpen = promise.state == .open || promise.state == .dueToday
    let isLate = promise.state == .broken || promise.state == .unresolved
    return row(
      promise.state.shown,
      said: said(promise.due, condition: promise.promise.condition, standing, state),
      kind: ScreenWords.promise(state.language), content: promise.promise.content,
      time: time(promise.due, isOpen: isOpen, lateFrom: isLate ? promise.due.lateFrom : nil, state),
      columns: columns, language: state.language)
  }

  private static func isOpen(_ state: DeadlineState) -> Bool {
    switch state {
    case .pending, .unconfirmed, .passed: true
    case .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut,
      .superseded, .suspended, .withdrawn, .unknown:
      false
    }
  }

  /// "trước 30/6"; the condition where there is no date.
  private static func said(
    _ due: SaidTime, condition: String?, _ standing: Standing, _ state: State
  ) -> String {
    if due.point == nil, let condition { return condition }
    return SaidText.short(due, now: state.shownAt, language: state.language)
  }

  /// Time left, time past, or how late; whole days where no hour was said.
  private static func time(_ due: SaidTime, isOpen: Bool, lateFrom: Instant?, _ state: State) -> String {
    guard let instant = due.due else { return ScreenWords.noDayYet(state.language) }
    let left = instant.seconds(since: state.shownAt)
    if let lateFrom {
      let late = max(0, state.shownAt.seconds(since: lateFrom))
      return TimeWords.overdue(overdueDays(late, state.language))(state.language)
    }
    guard left <= 0, !isOpen else {
      return left > 2 * Span.day && !due.precision.isClockTime
        ? TimeText.length(left, state.language) : TimeText.countdown(left, state.language)
    }
    return TimeText.length(-left, state.language)
  }

  /// Days begun, so that the first day after the one promised reads "1 day".
  static func overdueDays(_ seconds: Int64, _ language: Language) -> String {
    let days = seconds / Span.day + 1
    return days < 60 ? TimeText.dayCount(days, language) : TimeText.length(seconds, language)
  }

  private static func row(
    _ word: StateWord, said: String, kind: String, content: String, time: String, columns: Int,
    language: Language
  ) -> PaneRow {
    let isOver = word.ink == .muted
    let state = word.word(language)
    var left = [Piece(word.glyph + " ", word.ink)]
    left.append(Piece(TextLayout.pad(TextLayout.cut(said, to: 12), to: 13), isOver ? .muted : .text))
    if columns >= 56 {
      left.append(Piece(TextLayout.pad(TextLayout.cut(kind, to: 13), to: 14), isOver ? .muted : .text))
    }
    left.append(Piece(content, isOver ? .muted : .text))
    guard columns >= 48 else { return PaneRow(left, right: [Piece(time, timeInk(word))]) }
    // State and time share a block of fixed width, so that both edges of the column are straight.
    let timeColumns = max(1, rightColumns - TextWidth.width(of: state))
    let right = [
      Piece(state, word.ink), Piece(TextLayout.pad(time, to: timeColumns, aligned: .right), timeInk(word)),
    ]
    return PaneRow(left, right: right)
  }

  private static let rightColumns = 23

  private static func timeInk(_ word: StateWord) -> Ink {
    switch word.ink {
    case .urgent, .warning: word.ink
    case .text, .strong, .muted, .title, .good, .focus, .border: .muted
    }
  }
}
