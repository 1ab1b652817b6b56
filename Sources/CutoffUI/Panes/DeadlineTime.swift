import CutoffDomain

/// Time left, time past, or how late: whole days where no hour was said.
enum DeadlineTime {
  static func text(
    _ deadline: DeadlineStanding, _ successors: DeadlineSuccessors, _ state: State
  ) -> String {
    if deadline.state == .superseded, let next = successors.successor(of: deadline) {
      return "→ " + SaidText.short(next.due, now: state.shownAt, language: state.language)
    }
    return text(deadline.due, isOpen: isOpen(deadline.state), state)
  }

  static func text(_ promise: PromiseStanding, _ state: State) -> String {
    switch promise.state {
    case .broken, .unresolved: overdue(promise.due, state)
    case .dueToday: ScreenWords.today(state.language)
    case .open: text(promise.due, isOpen: true, state)
    case .kept, .keptLate, .partlyKept, .superseded: text(promise.due, isOpen: false, state)
    }
  }

  /// "quá 3 ngày": days begun since nobody could still be on time, so that the first day reads 1.
  static func overdue(_ due: SaidTime, _ state: State) -> String {
    guard let lateFrom = due.lateFrom, lateFrom <= state.shownAt else {
      return text(due, isOpen: true, state)
    }
    let seconds = state.shownAt.seconds(since: lateFrom)
    let days = seconds / Span.day + 1
    let length =
      days < 60 ? TimeText.dayCount(days, state.language) : TimeText.length(seconds, state.language)
    return TimeWords.overdue(length)(state.language)
  }

  private static func isOpen(_ state: DeadlineState) -> Bool {
    switch state {
    case .pending, .unconfirmed, .passed: true
    case .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut,
      .superseded, .suspended, .withdrawn, .unknown:
      false
    }
  }

  private static func text(_ due: SaidTime, isOpen: Bool, _ state: State) -> String {
    let language = state.language
    guard let instant = due.due else { return ScreenWords.noDayYet(language) }
    let left = instant.seconds(since: state.shownAt)
    if left > 0 {
      // What is settled counts down to nothing.
      guard isOpen else { return "" }
      let isWholeDays = left > 2 * Span.day && !due.precision.isClockTime
      return isWholeDays ? TimeText.length(left, language) : TimeText.countdown(left, language)
    }
    guard isOpen else { return TimeText.length(-left, language) }
    return -left >= 2 * Span.day
      ? "+" + TimeText.dayCount(-left / Span.day, language) : TimeText.countdown(left, language)
  }
}

/// The deadlines of an incident that took the place of others.
struct DeadlineSuccessors {
  private let deadlines: [RecordID: Deadline]
  private let replacing: [RecordID: Deadline]

  /// Empty where nothing was moved, which is common: then nothing is noted.
  init(_ standing: Standing) {
    let all = standing.incident.deadlines
    let isMoved = standing.deadlines.contains { $0.state == .superseded }
    deadlines = isMoved ? Dictionary(all.map { ($0.id, $0) }) { first, _ in first } : [:]
    replacing =
      isMoved
      ? Dictionary(all.compactMap { new in new.supersedes.map { ($0, new) } }) { first, _ in first } : [:]
  }

  func successor(of deadline: DeadlineStanding) -> Deadline? {
    deadline.movedTo.flatMap { deadlines[$0] } ?? replacing[deadline.deadline.id]
  }
}
