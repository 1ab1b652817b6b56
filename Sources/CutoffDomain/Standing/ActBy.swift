/// The last safe moment: when the first stage of a step has to begin for the last to be done in time.
package struct ActBy: Hashable, Sendable {
  package var step: RecordID
  /// The deadline or promise that the step serves, the last of its chain.
  package var target: RecordID
  /// The latest start that is still in time.
  package var at: Instant
  /// When the target is due.
  package var due: Instant

  package init(step: RecordID, target: RecordID, at: Instant, due: Instant) {
    self.step = step
    self.target = target
    self.at = at
    self.due = due
  }

  /// Whether the usual way takes too long by now. A start at `at` itself is in time.
  package func isTooLate(at now: Instant) -> Bool { now > at }
}

extension Step {
  package var isOpen: Bool { doneAt == nil }
}
