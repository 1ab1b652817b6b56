/// A question that the program derives from the records, with what answers it.
package struct Prompt: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A service was never checked, or its last check is too old. Answered by a check.
    case isServiceUp
    /// A service was seen down after the hour. Answered by an outcome.
    case wasItTheCut
    /// The hour of a deadline that stops no service passed, or it comes no later than the cut and nobody
    /// said whether it is done (backup, report …). Answered by an outcome.
    case isDeadlineMet
    /// A promise is late and nobody said what became of it. Answered by an outcome.
    case wasPromiseKept
    /// One side denies the cut and its setter has not withdrawn it. Answered by an outcome.
    case isCutoffWithdrawn
    /// The hour passed and nobody said why there was no cut. Answered by an outcome.
    case whyNotCut
    /// A date is counted from something that nobody has logged, or that has no date. Answered by an event.
    case fromWhen
    /// No party that could move the clock is recorded. Answered by adding one.
    case whoCanDefer
    /// A cut is open and nobody said who brings the service back, or on what condition. Answered by adding it.
    case whoBringsItBack
    /// A cut is open though the matter was agreed or paid. Answered by adding the date.
    case whenIsItBack
    /// The service came back in part. Answered by a check.
    case whatIsStillOff
    /// A threat without a date. Answered by adding one.
    case whenWouldItStop
    /// Two sides state different sums.
    case whichAmount
    /// An open question that somebody wrote down.
    case question
  }

  package enum Answer: String, CaseIterable, Sendable {
    case check, outcome, add, edit, event
  }

  package var kind: Kind
  package var answer: Answer
  /// The deadline, promise, service or question that it is about.
  package var subject: RecordID?
  /// Statements or checks that make it urgent.
  package var evidence: [Evidence]

  package init(kind: Kind, answer: Answer, subject: RecordID? = nil, evidence: [Evidence] = []) {
    self.kind = kind
    self.answer = answer
    self.subject = subject
    self.evidence = evidence
  }
}

/// What a list or a script should be told of an incident, beside its headline.
package enum Alert: String, CaseIterable, Sendable {
  case contradiction, promiseBroken, promiseUnresolved, checkNow
  /// A pending deadline that is no cutoff ends no later than the clock, or a step has to begin before it.
  case earlierClock
  /// A deadline was moved and time passed between the old hour and the decision.
  case gap
  case clash
}

/// Two statements of which one contradicts the other.
package struct Contradiction: Hashable, Sendable {
  /// The later one.
  package var statement: RecordID
  package var contradicts: RecordID
  package var topic: String?

  package init(statement: RecordID, contradicts: RecordID, topic: String?) {
    self.statement = statement
    self.contradicts = contradicts
    self.topic = topic
  }
}
