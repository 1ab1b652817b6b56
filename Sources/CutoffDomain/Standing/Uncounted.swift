/// An outcome that was said of a deadline or promise and does not count, or not yet.
package struct Uncounted: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Nobody can be late before that instant.
    case notYet(Instant)
    /// The word of who set it is needed, or of a body above.
    case needsSetter
    /// It can be said once the hour has passed; nobody named an hour.
    case noDate
    /// It was asked for, and nobody promised it.
    case onlyAsked
  }

  package var outcome: RecordID
  package var result: OutcomeResult
  package var by: RecordID?
  package var reason: Reason

  package init(outcome: RecordID, result: OutcomeResult, by: RecordID?, reason: Reason) {
    self.outcome = outcome
    self.result = result
    self.by = by
    self.reason = reason
  }
}
