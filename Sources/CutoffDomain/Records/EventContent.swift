/// What an event is, with what only that kind has.
package enum EventContent: Hashable, Sendable {
  case report
  case notice(Notice)
  case statement(Statement)
  case meeting(Meeting)
  case observation(Observation)
  case payment(Payment)
  case agreement(Agreement)
  case refusal
  case outcome(Outcome)
  case cut(Cut)
  case restoration(Restoration)
  case replacement(Replacement)

  package var kind: EventKind {
    switch self {
    case .report: .report
    case .notice: .notice
    case .statement: .statement
    case .meeting: .meeting
    case .observation: .observation
    case .payment: .payment
    case .agreement: .agreement
    case .refusal: .refusal
    case .outcome: .outcome
    case .cut: .cut
    case .restoration: .restoration
    case .replacement: .replacement
    }
  }
}

/// The twelve kinds of event.
package enum EventKind: String, CaseIterable, Sendable {
  case report, notice, statement, meeting, observation, payment, agreement, refusal, outcome, cut
  case restoration, replacement
}

/// Word that the service will be stopped, with or without a date.
package struct Notice: Hashable, Sendable {
  /// The deadlines that it sets or repeats; empty for a notice without a date.
  package var deadlines: [RecordID]

  package init(deadlines: [RecordID] = []) { self.deadlines = deadlines }
}

/// Something that somebody claims.
package struct Statement: Hashable, Sendable {
  package var topic: String?
  /// Statements that this one contradicts.
  package var contradicts: [RecordID]
  /// Statements that this one only qualifies.
  package var qualifies: [RecordID]
  /// What it says about the talks, if anything.
  package var talks: TalksWord?
  /// What somebody said became of the claim; nil where nobody did.
  package var status: ClaimStatus?

  package init(
    topic: String? = nil, contradicts: [RecordID] = [], qualifies: [RecordID] = [],
    talks: TalksWord? = nil, status: ClaimStatus? = nil
  ) {
    self.topic = topic
    self.contradicts = contradicts
    self.qualifies = qualifies
    self.talks = talks
    self.status = status
  }
}

/// What became of a claim, by somebody's word.
package enum ClaimStatus: String, CaseIterable, Sendable {
  case disputed, confirmed, refuted, superseded, stale
}

/// What somebody says about the talks.
package enum TalksWord: String, CaseIterable, Sendable {
  case open, stalled, agreed, refused
}

/// The sides met or spoke.
package struct Meeting: Hashable, Sendable {
  /// What was said about the talks afterwards; nil means that they go on.
  package var talks: TalksWord?

  package init(talks: TalksWord? = nil) { self.talks = talks }
}

/// Somebody checked whether a service is up.
package struct Observation: Hashable, Sendable {
  /// Nil means the service of the incident as a whole.
  package var service: RecordID?
  package var state: ServiceState
  /// How it was checked.
  package var method: String?
  /// From where it was checked.
  package var place: String?

  package init(service: RecordID?, state: ServiceState, method: String? = nil, place: String? = nil) {
    self.service = service
    self.state = state
    self.method = method
    self.place = place
  }
}

/// Money moved, by the word of the event's actor.
package struct Payment: Hashable, Sendable {
  package var amount: Money?
  package var promise: RecordID?
  /// True when it settles all that was owed.
  package var settlesAll: Bool

  package init(amount: Money? = nil, promise: RecordID? = nil, settlesAll: Bool = false) {
    self.amount = amount
    self.promise = promise
    self.settlesAll = settlesAll
  }
}

/// The sides, or a body between them, agreed.
package struct Agreement: Hashable, Sendable {
  /// True when it ends the matter; an interim one does not.
  package var endsMatter: Bool
  /// Whose word it is: the creditor's alone, both sides' (also a broker's), or only the debtor's.
  package var word: AgreementWord

  package init(endsMatter: Bool = false, word: AgreementWord) {
    self.endsMatter = endsMatter
    self.word = word
  }
}

/// By whose word an agreement is known.
package enum AgreementWord: String, CaseIterable, Sendable {
  case creditor, both, broker, debtor
}

/// What became of a deadline, promise or notice, by the word of the event's actor.
package struct Outcome: Hashable, Sendable {
  /// A deadline, a promise, or a notice (event).
  package var target: RecordID
  package var result: OutcomeResult
  /// The deadline or promise that it was moved to.
  package var movedTo: RecordID?
  /// Which period of a recurring deadline or promise is meant.
  package var period: TimePoint?

  package init(
    target: RecordID, result: OutcomeResult, movedTo: RecordID? = nil, period: TimePoint? = nil
  ) {
    self.target = target
    self.result = result
    self.movedTo = movedTo
    self.period = period
  }
}

package enum OutcomeResult: String, CaseIterable, Sendable {
  case kept, partlyKept, late, broken, carriedOut, notCarriedOut, moved, suspended, withdrawn
}

/// The service was stopped.
package struct Cut: Hashable, Sendable {
  /// The services that stopped; empty means all that are not exempt.
  package var services: [RecordID]
  /// True when only a part of them stopped.
  package var isPartial: Bool
  /// The deadline that it carries out, where that is known.
  package var deadline: RecordID?

  package init(services: [RecordID] = [], isPartial: Bool = false, deadline: RecordID? = nil) {
    self.services = services
    self.isPartial = isPartial
    self.deadline = deadline
  }
}

/// The service came back.
package struct Restoration: Hashable, Sendable {
  package var services: [RecordID]
  package var isPartial: Bool

  package init(services: [RecordID] = [], isPartial: Bool = false) {
    self.services = services
    self.isPartial = isPartial
  }
}

/// Somebody else provides the service now.
package struct Replacement: Hashable, Sendable {
  package var services: [RecordID]

  package init(services: [RecordID] = []) { self.services = services }
}
