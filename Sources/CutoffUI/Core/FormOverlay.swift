import CutoffDomain

/// What a form is for, so that a draft is found again.
package struct FormPurpose: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case event, eventAt, check, outcome, deadline, promise, incident, note, step, question, statement
    case edit
  }

  package var kind: Kind
  package var incident: IncidentID?
  /// The record that is edited or answered.
  package var subject: RecordID?

  package init(_ kind: Kind, incident: IncidentID? = nil, subject: RecordID? = nil) {
    self.kind = kind
    self.incident = incident
    self.subject = subject
  }
}

/// A form above the dashboard.
package struct FormOverlay: Hashable, Sendable {
  package var purpose: FormPurpose
}
