import CutoffDomain

/// What a person is told of once while no dashboard runs: a threshold or an hour that was crossed, somebody who is late,
/// a new headline, a check that is due.
package struct Crossing: Hashable, Sendable {
  package enum Cause: String, CaseIterable, Sendable {
    case threshold, late, headline, check
  }

  /// What it is about.
  package enum Subject: Hashable, Sendable {
    case deadline(DeadlineKind)
    case promise, step, service, incident

    /// The word of the JSON.
    package var word: String {
      switch self {
      case .deadline(let kind): kind.rawValue
      case .promise: "promise"
      case .step: "step"
      case .service: "service"
      case .incident: "incident"
      }
    }
  }

  package var incident: IncidentID
  /// The incident's short title.
  package var title: String
  package var cause: Cause
  package var subject: Subject
  /// Nil for what no record is behind.
  package var record: RecordID?
  /// What the record says: a deadline's label, a promise's content, a step's text, a service's name.
  package var label: String?
  /// Seconds before `due`, 0 for the hour itself; of the cause `threshold` only.
  package var threshold: Int64?
  package var stopsService = false
  package var crossedAt: Instant
  package var due: Instant?
  package var headline: Headline
  /// The headline that was told last; of the cause `headline` only.
  package var headlineBefore: HeadlineWord?
  /// The last check, or nothing: a check that is due is another one after the next check.
  var lastCheck: RecordID?

  init(
    _ standing: Standing, _ cause: Cause, of subject: Subject, record: RecordID?, label: String? = nil,
    crossedAt: Instant, due: Instant?
  ) {
    incident = standing.id
    title = standing.incident.header.shortTitle
    self.cause = cause
    self.subject = subject
    self.record = record
    self.label = label.flatMap { $0.isEmpty ? nil : $0 }
    self.crossedAt = crossedAt
    self.due = due
    headline = standing.headline
  }
}
