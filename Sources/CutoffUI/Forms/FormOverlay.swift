import CutoffDomain
import CutoffWords

/// What a form was opened for, so that its draft is found again.
package struct FormKey: Hashable, Sendable {
  package var command: CommandID
  package var incident: IncidentID?
  /// The record that is edited or answered.
  package var subject: RecordID?
  /// What else the same is said of, taken back as one with it.
  package var others: [FormTarget] = []
  /// Filled from the command line: a draft that was left by key stays as it is.
  package var isFilled = false

  package init(_ command: CommandID, incident: IncidentID? = nil, subject: RecordID? = nil) {
    self.command = command
    self.incident = incident
    self.subject = subject
  }
}

/// One of several things that a form is filled for: an incident, or a record of it.
package struct FormTarget: Hashable, Sendable {
  package var incident: IncidentID
  /// Nil where the form is about the incident as a whole.
  package var subject: RecordID?

  package init(_ incident: IncidentID, _ subject: RecordID? = nil) {
    self.incident = incident
    self.subject = subject
  }
}

/// A form above the dashboard.
package struct FormOverlay: Hashable, Sendable {
  package var key: FormKey
  package var form: Form

  package init(key: FormKey, form: Form) {
    self.key = key
    self.form = form
  }
}
