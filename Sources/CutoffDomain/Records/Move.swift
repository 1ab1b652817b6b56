/// A deadline or promise put off: what makes its successor.
package struct Move: Hashable, Sendable {
  /// The id of the record that takes its place.
  package var id: RecordID
  package var due: SaidTime
  /// The new end of a window; nil where nobody said one.
  package var until: SaidTime?
  /// Who said so, and when; nil where nobody said.
  package var actor: RecordID?
  package var at: TimePoint?
  /// Only one period of what comes again was moved: the successor does not come again.
  package var isOfPeriod: Bool
  package var provenance: Provenance

  package init(
    id: RecordID, due: SaidTime, until: SaidTime? = nil, actor: RecordID?, at: TimePoint?,
    isOfPeriod: Bool = false,
    provenance: Provenance
  ) {
    self.id = id
    self.due = due
    self.until = until
    self.actor = actor
    self.at = at
    self.isOfPeriod = isOfPeriod
    self.provenance = provenance
  }
}
