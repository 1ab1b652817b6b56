/// A deadline and what became of it so far.
package struct DeadlineStanding: Hashable, Sendable {
  package var deadline: Deadline
  package var state: DeadlineState
  /// The record that answered it, where one did.
  package var answer: Evidence?
  /// The deadline that it was moved to or superseded by.
  package var movedTo: RecordID?
  /// For a recurring deadline, the period that its state speaks of: the next hour of a cut if inside the
  /// final window, else the earliest missed, else the next.
  package var tick: SaidTime?
  /// The periods of a recurring deadline, the first one first, up to the one that is not over yet; empty for any
  /// other deadline.
  package var periods: [DeadlinePeriod] = []
  /// What first became of it, where another deadline took its place.
  package var fate: Fate?
  /// What was said of it last and does not count (yet).
  package var uncounted: Uncounted?

  package init(
    deadline: Deadline, state: DeadlineState, answer: Evidence? = nil, movedTo: RecordID? = nil,
    tick: SaidTime? = nil
  ) {
    self.deadline = deadline
    self.state = state
    self.answer = answer
    self.movedTo = movedTo
    self.tick = tick
  }

  /// The time that counts: the tick's, else the deadline's own.
  package var due: SaidTime { tick ?? deadline.due }
}

/// One period of a recurring deadline and what became of it so far.
package struct DeadlinePeriod: Hashable, Sendable {
  package var due: SaidTime
  package var state: DeadlineState
  /// The record that answered it, where one did.
  package var answer: Evidence?

  package init(due: SaidTime, state: DeadlineState, answer: Evidence? = nil) {
    self.due = due
    self.state = state
    self.answer = answer
  }
}

package enum DeadlineState: String, CaseIterable, Sendable {
  /// Its hour lies ahead, or it has none.
  case pending
  case met, partlyMet, missed
  case carriedOut, carriedOutEarly, carriedOutLate
  /// A decision that the cut would not be carried out, neither withdrawn nor suspended.
  case notCarriedOut
  case superseded, suspended, withdrawn
  /// It stops a service, its hour passed, nobody answered, a covered service was seen up since.
  case passed
  /// It stops a service, its hour passed, nobody answered, nothing seen up since.
  case unconfirmed
  /// It stops no service, its hour passed, and nobody said what became of it.
  case unknown
}

/// A promise, its other tellings, and what became of it so far.
package struct PromiseStanding: Hashable, Sendable {
  /// The telling that is shown: the root, or the first known telling while the root is not known.
  package var promise: Promise
  package var tellings: [Promise]
  package var state: PromiseState
  package var answer: Evidence?
  package var movedTo: RecordID?
  package var tick: SaidTime?
  /// The periods of a recurring promise, the first one first, up to the one that is not over yet; empty
  /// for any other promise.
  package var instalments: [Instalment] = []
  /// What was said of it last and does not count (yet).
  package var uncounted: Uncounted?

  package init(
    promise: Promise, tellings: [Promise] = [], state: PromiseState, answer: Evidence? = nil,
    movedTo: RecordID? = nil, tick: SaidTime? = nil
  ) {
    self.promise = promise
    self.tellings = tellings
    self.state = state
    self.answer = answer
    self.movedTo = movedTo
    self.tick = tick
  }

  package var due: SaidTime { tick ?? promise.due }
  /// Whether it was asked for, and not given so far.
  package var isOnlyAsked: Bool { promise.isAsked && state == .open }
  /// How often the promise is told, itself included.
  package var tellingCount: Int { tellings.count + 1 }
}

/// One period of a recurring promise and what became of it so far.
package struct Instalment: Hashable, Sendable {
  package var due: SaidTime
  package var state: PromiseState

  package init(due: SaidTime, state: PromiseState) {
    self.due = due
    self.state = state
  }
}

package enum PromiseState: String, CaseIterable, Sendable {
  case open, dueToday, kept, keptLate, partlyKept, broken, unresolved, superseded
}
