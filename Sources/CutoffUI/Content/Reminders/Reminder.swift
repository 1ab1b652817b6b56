import CutoffDomain

/// A reminder to the person who looks: a deadline or promise has come closer than one of the lengths at which they
/// want to be told. (A notice is what a provider sends.)
package struct Reminder: Hashable, Sendable {
  /// What an acknowledged reminder is remembered by: a deadline that moves has another due, and is told anew.
  package struct Mark: Hashable, Sendable {
    package var incident: IncidentID
    package var record: RecordID
    package var due: Instant
    /// Seconds before `due`; 0 for the hour itself.
    package var threshold: Int64

    package init(incident: IncidentID, record: RecordID, due: Instant, threshold: Int64) {
      self.incident = incident
      self.record = record
      self.due = due
      self.threshold = threshold
    }
  }

  package var mark: Mark
  /// The incident's short title.
  package var title: String
  /// Nil for a promise.
  package var kind: DeadlineKind?
  package var stopsService: Bool

  /// When the threshold was crossed.
  package var since: Instant { mark.due.advanced(by: -mark.threshold) }

  /// What is nearest in time comes first; an hour that passed unconfirmed is as near as can be.
  package func isMoreUrgent(than other: Reminder, at now: Instant) -> Bool {
    let (left, right) = (distance(at: now), other.distance(at: now))
    if left != right { return left < right }
    if stopsService != other.stopsService { return stopsService }
    if mark.incident != other.mark.incident { return mark.incident.text < other.mark.incident.text }
    return mark.record.text < other.mark.record.text
  }

  private func distance(at now: Instant) -> Int64 {
    let seconds = mark.due.seconds(since: now)
    return stopsService ? max(0, seconds) : abs(seconds)
  }
}
