/// A stretch in which no date was in force: what held a cut off had ended, and what holds it next had not begun.
package struct Gap: Hashable, Sendable {
  /// The deadline whose hour ended what held.
  package var deadline: RecordID
  /// Its hour.
  package var from: Instant
  /// From when on something held again, at the earliest.
  package var until: Instant
  /// What holds next: the deadline that took its place, a later extension, or the event that put the cut off or
  /// ended the matter.
  package var next: RecordID

  package init(deadline: RecordID, from: Instant, until: Instant, next: RecordID) {
    self.deadline = deadline
    self.from = from
    self.until = until
    self.next = next
  }
}
