/// A deadline or promise that nobody answered, as far as an agenda must know it. Derived with the standing,
/// so that an agenda of many incidents need not look at every record at every key.
package struct Waiting: Hashable, Sendable {
  /// Where it stands, the passing days aside.
  package enum Place: Hashable, Sendable {
    /// Its time passed and nobody said what became of it; or a part of an instalment plan was missed.
    case past
    /// A promise on its day.
    case today
    case ahead
  }

  package var record: RecordID
  /// Nil for a promise.
  package var kind: DeadlineKind?
  /// Its index among the standing's deadlines or promises.
  package var index: Int
  package var place: Place
  /// Nil without a date.
  package var due: Instant?
  /// An hour that nobody confirmed, or a promise that was not kept.
  package var isUrgent: Bool

  /// All of `standing`, which holds at `now`, in its order.
  static func all(_ standing: Standing, at now: Instant) -> [Waiting] {
    let deadlines = standing.deadlines.enumerated().compactMap { index, entry in
      place(of: entry).map {
        Waiting(
          record: entry.deadline.id, kind: entry.deadline.kind, index: index, place: $0, due: entry.due.due,
          isUrgent: entry.state == .unconfirmed)
      }
    }
    let promises = standing.promises.enumerated().compactMap { index, entry in
      place(of: entry, at: now).map {
        Waiting(
          record: entry.promise.id, kind: nil, index: index, place: $0, due: entry.due.due,
          isUrgent: entry.state == .broken)
      }
    }
    return deadlines + promises
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
