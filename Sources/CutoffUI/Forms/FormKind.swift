import CutoffDomain

/// What a form asks about.
package enum FormKind: Hashable, CaseIterable, Sendable {
  case check, outcome, statement, event, deadline, promise, note, step, question, contradiction, incident
  case party, service, amount
}

/// The list of forms: what each edits, and the change that comes of it.
extension FormKind {
  var row: FormRow {
    switch self {
    case .check: FormRow(of: .observation, edit: CheckForm.form(editing:in:), change: CheckForm.change)
    case .outcome: FormRow(edit: OutcomeForm.form(editing:in:), change: OutcomeForm.change)
    case .statement:
      FormRow(of: .statement, edit: StatementForm.form(editing:in:), change: StatementForm.change)
    // Any event that none of the forms above takes, so that it stands below them.
    case .event: FormRow(edit: EventForm.form(editing:in:), change: EventForm.change)
    case .deadline: FormRow(edit: DeadlineForm.form(editing:in:), change: DeadlineForm.change)
    case .promise: FormRow(edit: PromiseForm.form(editing:in:), change: PromiseForm.change)
    case .note: FormRow(edit: NoteForm.form(editing:in:), change: NoteForm.change)
    case .step: FormRow(edit: StepForm.form(editing:in:), change: StepForm.change)
    case .question: FormRow(edit: QuestionForm.form(editing:in:), change: QuestionForm.change)
    case .contradiction: FormRow(change: ContradictionForm.change)
    case .incident: FormRow(change: IncidentForm.change)
    case .party: FormRow(edit: PartyForm.form(editing:in:), change: PartyForm.change)
    case .service: FormRow(edit: ServiceForm.form(editing:in:), change: ServiceForm.change)
    case .amount: FormRow(edit: AmountForm.form(editing:in:), change: AmountForm.change)
    }
  }
}
