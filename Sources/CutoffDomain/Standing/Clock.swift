/// The countdown of an incident.
package struct Clock: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case pending, unconfirmed, passed
  }

  /// The deadline that it runs to.
  package var deadline: RecordID
  package var due: Instant
  package var state: State
  /// Pending and inside the final window.
  package var isFinal: Bool
  /// Every other pending deadline that is due no later, soonest first (backup before cut).
  package var beside: [RecordID]
  /// The deadlines that this one took the place of, the latest first.
  package var chain: [RecordID]

  package init(
    deadline: RecordID, due: Instant, state: State, isFinal: Bool, beside: [RecordID] = [],
    chain: [RecordID] = []
  ) {
    self.deadline = deadline
    self.due = due
    self.state = state
    self.isFinal = isFinal
    self.beside = beside
    self.chain = chain
  }
}
