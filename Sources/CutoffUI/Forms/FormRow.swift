import CutoffDomain

/// What the list of forms has for one of them.
struct FormRow: Sendable {
  typealias Reading = @Sendable (Form, inout DraftSurroundings) -> Result<Change, DraftProblems>

  /// The form that edits a record as it is now; nil for a record that this form does not edit.
  let edit: @Sendable (Record, DraftSurroundings) -> Form?
  /// The change that a filled form makes; every problem with its field otherwise.
  let change: Reading

  /// A form that makes things anew, or edits what is no record.
  init(change: @escaping Reading) {
    edit = { _, _ in nil }
    self.change = change
  }

  init<Kind: IncidentRecord>(
    edit: @escaping @Sendable (Kind, DraftSurroundings) -> Form?, change: @escaping Reading
  ) {
    self.edit = { record, surroundings in (record.value as? Kind).flatMap { edit($0, surroundings) } }
    self.change = change
  }

  /// A form for events of one kind.
  init(
    of kind: EventKind, edit: @escaping @Sendable (Event, DraftSurroundings) -> Form?,
    change: @escaping Reading
  ) {
    self.init(
      edit: { (event: Event, surroundings) in event.content.kind == kind ? edit(event, surroundings) : nil },
      change: change)
  }
}
