/// How many people or customers were hit, as somebody counted at a time.
package struct AffectedCount: Hashable, Sendable {
  /// Its own id, by which entries are merged.
  package var id: RecordID
  package var count: Int64
  /// When the count could first be known; nil when nobody said.
  package var knownAt: TimePoint?
  /// The `Source` record that gives it.
  package var source: RecordID?

  package init(id: RecordID, count: Int64, knownAt: TimePoint? = nil, source: RecordID? = nil) {
    self.id = id
    self.count = count
    self.knownAt = knownAt
    self.source = source
  }
}
