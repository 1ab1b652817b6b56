import CutoffDomain
import CutoffWords

/// What a form was opened for, so that its draft is found again.
package struct FormKey: Hashable, Sendable {
  package var command: CommandID
  package var incident: IncidentID?
  /// The record that is edited or answered.
  package var subject: RecordID?
  /// Further records to which the same answer is given, in the same change.
  package var others: [RecordID] = []
  /// Filled from the command line: a draft that was left by key stays as it is.
  package var isFilled = false

  package init(_ command: CommandID, incident: IncidentID? = nil, subject: RecordID? = nil) {
    self.command = command
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
