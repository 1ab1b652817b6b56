import CutoffDomain
import CutoffWords

/// Time left, time past, or how late: whole days where no hour was said.
package enum DeadlineTime {
  /// What stands at the end of a deadline's line; `next` is the deadline that took its place.
  static func text(_ deadline: DeadlineStanding, next: Deadline?, _ viewpoint: Viewpoint) -> String {
    if deadline.state == .superseded, let next {
      return "→ " + SaidText.short(next.due, now: viewpoint.shownAt, language: viewpoint.language)
    }
    return text(deadline.due, isOpen: isOpen(deadline.state), viewpoint)
  }

  /// The same of a promise.
  package static func text(_ promise: PromiseStanding, _ viewpoint: Viewpoint) -> String {
    switch promise.state {
    case .broken, .unresolved: overdue(promise.due, viewpoint)
    case .dueToday: ScreenWords.today(viewpoint.language)
    case .open: text(promise.due, isOpen: !promise.isOnlyAsked, viewpoint)
    case .kept, .keptLate, .partlyKept, .superseded: text(promise.due, isOpen: false, viewpoint)
    }
  }

  /// "quá 3 ngày": days begun since nobody could still be on time, so that the first day reads 1.
  package static func overdue(_ due: SaidTime, _ viewpoint: Viewpoint) -> String {
    guard let lateFrom = due.lateFrom, lateFrom <= viewpoint.shownAt else {
      return text(due, isOpen: true, viewpoint)
    }
    let seconds = viewpoint.shownAt.seconds(since: lateFrom)
    let days = seconds / Span.day + 1
    let length =
      days < 60 ? TimeText.dayCount(days, viewpoint.language) : TimeText.length(seconds, viewpoint.language)
    return TimeWords.overdue(length)(viewpoint.language)
  }

  private static func isOpen(_ state: DeadlineState) -> Bool {
    switch state {
    case .pending, .unconfirmed, .passed: true
    case .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut,
      .superseded, .suspended, .withdrawn, .unknown:
      false
    }
  }

  private static func text(_ due: SaidTime, isOpen: Bool, _ viewpoint: Viewpoint) -> String {
    let language = viewpoint.language
    guard let instant = due.due else { return ScreenWords.noDayYet(language) }
    let left = instant.seconds(since: viewpoint.shownAt)
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
    self.init(standing, isMoved: standing.deadlines.contains { $0.state == .superseded })
  }

  /// The same for one deadline alone: most have no successor, and nothing is noted for them.
  init(_ standing: Standing, of id: RecordID) {
    let isMoved = standing.deadlines.contains { $0.deadline.id == id && $0.state == .superseded }
    self.init(standing, isMoved: isMoved)
  }

  private init(_ standing: Standing, isMoved: Bool) {
    let all = standing.incident.deadlines
    deadlines = isMoved ? Dictionary(all.map { ($0.id, $0) }) { first, _ in first } : [:]
    replacing =
      isMoved
      ? Dictionary(all.compactMap { new in new.supersedes.map { ($0, new) } }) { first, _ in first } : [:]
  }

  func successor(of deadline: DeadlineStanding) -> Deadline? {
    deadline.movedTo.flatMap { deadlines[$0] } ?? replacing[deadline.deadline.id]
  }
}
