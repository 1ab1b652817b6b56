import CutoffDomain

/// A value that another person gave to a member of a record which holds a different one.
package struct ClashShown: Hashable, Sendable {
  package var incident: IncidentID
  /// Nil for the incident's own members.
  package var record: RecordID?
  /// Empty where the record was deleted by one and edited by the other.
  package var member: String
  package var other: String
  /// The value in its place.
  package var current: String

  package init(
    incident: IncidentID, record: RecordID?, member: String, other: String, current: String = ""
  ) {
    self.incident = incident
    self.current = current
    self.record = record
    self.member = member
    self.other = other
  }
}

extension ClashShown {
  /// One deleted the record, the other edited it.
  package var isDeletion: Bool { member.isEmpty }
}
