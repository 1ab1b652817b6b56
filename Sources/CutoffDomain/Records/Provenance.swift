/// Where a record comes from: when it could first be known, its sources, and who logged it.
package struct Provenance: Hashable, Sendable {
  /// When the fact could first be known, as entered; nil lets the rule of `knownInstant` decide.
  package var knownAt: TimePoint?
  /// Ids of `Source` records of the same incident.
  package var sources: [RecordID]
  package var loggedAt: Instant?
  package var loggedBy: String?
  /// Where it was read from by a program; nil for what a person logged.
  package var origin: RecordOrigin?

  package init(
    knownAt: TimePoint? = nil, sources: [RecordID] = [], loggedAt: Instant? = nil,
    loggedBy: String? = nil, origin: RecordOrigin? = nil
  ) {
    self.knownAt = knownAt
    self.sources = sources
    self.loggedAt = loggedAt
    self.loggedBy = loggedBy
    self.origin = origin
  }
}
