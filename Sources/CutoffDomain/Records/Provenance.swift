/// Where a record comes from: when it could first be known, its sources, and who logged it.
package struct Provenance: Hashable, Sendable {
  /// When the fact could first be known, as entered; nil lets the rule of `knownInstant` decide.
  package var knownAt: TimePoint?
  /// Ids of `Source` records of the same incident.
  package var sources: [RecordID]
  package var loggedAt: Instant?
  package var loggedBy: String?

  package init(
    knownAt: TimePoint? = nil, sources: [RecordID] = [], loggedAt: Instant? = nil,
    loggedBy: String? = nil
  ) {
    self.knownAt = knownAt
    self.sources = sources
    self.loggedAt = loggedAt
    self.loggedBy = loggedBy
  }
}
