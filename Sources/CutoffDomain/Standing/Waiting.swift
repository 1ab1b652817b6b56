/// A deadline or promise that nobody answered, or a step that is open, as far as an agenda must know it. Derived
/// with the standing, so that an agenda of many incidents need not look at every record at every key.
package struct Waiting: Hashable, Sendable {
  /// Where it stands, the passing days aside.
  package enum Place: Hashable, Sendable {
    /// Its time passed and nobody said what became of it; or a part of an instalment plan was missed. A step that
    /// is overdue, or too late by its usual way.
    case past
    /// A promise on its day.
    case today
    case ahead
  }

  /// What waits.
  package enum Subject: Hashable, Sendable {
    case deadline(DeadlineKind)
    case promise
    case step
  }

  package var record: RecordID
  package var subject: Subject
  /// Its index among the standing's deadlines or promises, or the incident's steps.
  package var index: Int
  package var place: Place
  /// Of a step when it has to begin, where that is known and it is not overdue. Nil without a date.
  package var due: Instant?
  /// An hour that nobody confirmed, or a promise that was not kept.
  package var isUrgent: Bool

  /// All of `standing`, which holds at `now`, in its order.
  static func all(_ standing: Standing, at now: Instant) -> [Waiting] {
    let deadlines = standing.deadlines.enumerated().compactMap { index, entry in
      place(of: entry).map {
        Waiting(
          record: entry.deadline.id, subject: .deadline(entry.deadline.kind), index: index, place: $0,
          due: entry.due.due, isUrgent: entry.state == .unconfirmed)
      }
    }
    let promises = standing.promises.enumerated().compactMap { index, entry in
      place(of: entry, at: now).map {
        Waiting(
          record: entry.promise.id, subject: .promise, index: index, place: $0, due: entry.due.due,
          isUrgent: entry.state == .broken)
      }
    }
    return deadlines + promises + steps(standing, at: now)
  }

  /// The open steps that have a due or a last safe moment.
  private static func steps(_ standing: Standing, at now: Instant) -> [Waiting] {
    let steps = standing.incident.steps
    guard steps.contains(where: \.isOpen) else { return [] }
    let moments = Dictionary(standing.actBy.map { ($0.step, $0) }) { first, _ in first }
    return steps.enumerated().compactMap { index, step in
      let act = moments[step.id]
      guard step.isOpen, let due = act?.at ?? step.due?.due else { return nil }
      let isOverdue = step.due?.lateFrom.map { $0 <= now } ?? false
      let isPast = isOverdue || act?.isTooLate(at: now) ?? false
      return Waiting(
        record: step.id, subject: .step, index: index, place: isPast ? .past : .ahead,
        due: isOverdue ? step.due?.due : due, isUrgent: false)
    }
  }

  /// The kind of a deadline; nil for anything else.
  package var kind: DeadlineKind? {
    guard case .deadline(let kind) = subject else { return nil }
    return kind
  }

  /// Nil for what is answered.
  private static func place(of standing: DeadlineStanding) -> Place? {
    switch standing.state {
    case .pending: .ahead
    case .unconfirmed, .passed: .past
    // The end of a contract that has run out asks nothing of anybody.
    case .unknown: standing.deadline.kind.isExpiry ? nil : .past
    case .missed, .partlyMet: standing.deadline.recurrence == nil ? nil : .past
    case .met, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut, .superseded, .suspended,
      .withdrawn:
      nil
    }
  }

  /// Nil for what is answered.
  private static func place(of standing: PromiseStanding, at now: Instant) -> Place? {
    switch standing.state {
    // What was asked for and not given is nobody's to keep.
    case .open: standing.isOnlyAsked && (standing.due.lateFrom.map { $0 <= now } ?? false) ? nil : .ahead
    case .dueToday: .today
    case .unresolved: .past
    case .partlyKept: standing.due.lateFrom.map { $0 <= now } ?? true ? .past : .ahead
    // One tick of a plan that was missed leaves the rest of it to be settled.
    case .broken: standing.promise.recurrence == nil ? nil : .past
    case .kept, .keptLate, .superseded: nil
    }
  }
}
