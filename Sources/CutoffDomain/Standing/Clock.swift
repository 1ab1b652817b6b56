/// The clock of an incident: it counts down to an hour, or up from one that passed or from a cut.
package struct Clock: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case pending, unconfirmed, passed
    /// Something is cut; the clock counts up from the moment of the cut.
    case cut
  }

  /// The deadline that it runs to; of a cut the one that was carried out, nil where none was.
  package var deadline: RecordID?
  /// The cut, or the outcome that says so; nil in every other state.
  package var event: RecordID?
  /// The hour; of a cut its moment.
  package var due: Instant
  package var state: State
  /// Pending and inside the final window.
  package var isFinal: Bool
  /// A cut of a part only.
  package var isPartial: Bool
  /// Nobody said at what hour it was cut: the count is told in whole days.
  package var isCountedInDays: Bool
  /// Beside a clock that counts down every other pending deadline that is due no later, beside one that
  /// counts up all that is still ahead and an hour that governs though it is not the clock; soonest first.
  package var beside: [RecordID]
  /// The end of a running window that stands beside it, the soonest.
  package var until: Instant?
  /// The deadlines that this one took the place of, the latest first.
  package var chain: [RecordID]

  package init(
    deadline: RecordID?, event: RecordID? = nil, due: Instant, state: State, isFinal: Bool = false,
    isPartial: Bool = false, isCountedInDays: Bool = false, beside: [RecordID] = [], until: Instant? = nil,
    chain: [RecordID] = []
  ) {
    self.deadline = deadline
    self.event = event
    self.due = due
    self.state = state
    self.isFinal = isFinal
    self.isPartial = isPartial
    self.isCountedInDays = isCountedInDays
    self.beside = beside
    self.until = until
    self.chain = chain
  }
}
