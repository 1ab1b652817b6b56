import CutoffDomain

/// What a form writes. Records that are edited are kept as they were when the form was opened, so that
/// a change made elsewhere meanwhile is merged and not overwritten.
package enum FormSubject: Hashable, Sendable {
  case event(Event?)
  case check(Event?)
  case outcome(target: RecordID, editing: Event?)
  case deadline(Deadline?)
  case promise(Promise?)
  case note(Note?)
  case step(Step?)
  case question(Question?)
  case statement(Event?)
  case contradiction
  case incident(IncidentHeader?)
  case party(Party?)
  case service(Service?)
  case amount(Amount?)
}

extension FormSubject {
  /// What is edited, as it was when the form was opened.
  package enum Original: Hashable, Sendable {
    case record(Record)
    case header(IncidentHeader)
  }

  /// Nil for what is made anew.
  package var original: Original? {
    switch self {
    case .event(let event), .check(let event), .outcome(_, let event), .statement(let event):
      event.map { .record(.event($0)) }
    case .deadline(let record): record.map { .record(.deadline($0)) }
    case .promise(let record): record.map { .record(.promise($0)) }
    case .note(let record): record.map { .record(.note($0)) }
    case .step(let record): record.map { .record(.step($0)) }
    case .question(let record): record.map { .record(.question($0)) }
    case .incident(let header): header.map { .header($0) }
    case .party(let record): record.map { .record(.party($0)) }
    case .service(let record): record.map { .record(.service($0)) }
    case .amount(let record): record.map { .record(.amount($0)) }
    case .contradiction: nil
    }
  }
}

extension Form {
  /// The change that the form makes; every problem with its field otherwise. An edit that changes
  /// nothing gives a change without edits.
  package func change(in surroundings: inout DraftSurroundings) -> Result<Change, DraftProblems> {
    switch subject {
    case .event: EventForm.change(from: self, in: &surroundings)
    case .check: CheckForm.change(from: self, in: &surroundings)
    case .outcome: OutcomeForm.change(from: self, in: &surroundings)
    case .deadline: DeadlineForm.change(from: self, in: &surroundings)
    case .promise: PromiseForm.change(from: self, in: &surroundings)
    case .note: NoteForm.change(from: self, in: &surroundings)
    case .step: StepForm.change(from: self, in: &surroundings)
    case .question: QuestionForm.change(from: self, in: &surroundings)
    case .statement: StatementForm.change(from: self, in: &surroundings)
    case .contradiction: ContradictionForm.change(from: self, in: &surroundings)
    case .incident: IncidentForm.change(from: self, in: &surroundings)
    case .party: PartyForm.change(from: self, in: &surroundings)
    case .service: ServiceForm.change(from: self, in: &surroundings)
    case .amount: AmountForm.change(from: self, in: &surroundings)
    }
  }

  /// The change that gives the same answer to other records too: one change, one undo.
  package func change(
    in surroundings: inout DraftSurroundings, alsoFor others: [RecordID]
  ) -> Result<Change, DraftProblems> {
    var result = change(in: &surroundings)
    guard case .outcome(_, nil) = subject else { return result }
    var inside = surroundings
    for other in others {
      guard case .success(var whole) = result else { return result }
      // What the answers before it made, a new party for one, is there for the next.
      for record in whole.edits.compactMap(\.after) { inside.incident?.put(record) }
      let form = Form(.outcome(target: other, editing: nil), title, fields: fields)
      switch form.change(in: &inside) {
      case .success(let next): whole.edits += next.edits
      case .failure(let problems): return .failure(problems)
      }
      result = .success(whole)
    }
    surroundings.ids = inside.ids
    return result
  }

  /// The form that edits a record; nil for a source, which is edited with the record that names it.
  package static func editing(_ record: Record, in surroundings: DraftSurroundings) -> Form? {
    switch record {
    case .event(let event): editing(event, in: surroundings)
    case .deadline(let deadline): DeadlineForm.form(editing: deadline, in: surroundings)
    case .promise(let promise): PromiseForm.form(editing: promise, in: surroundings)
    case .note(let note): NoteForm.form(editing: note, in: surroundings)
    case .step(let step): StepForm.form(editing: step, in: surroundings)
    case .question(let question): QuestionForm.form(editing: question, in: surroundings)
    case .party(let party): PartyForm.form(editing: party, in: surroundings)
    case .service(let service): ServiceForm.form(editing: service, in: surroundings)
    case .amount(let amount): AmountForm.form(editing: amount, in: surroundings)
    case .source: nil
    }
  }

  private static func editing(_ event: Event, in surroundings: DraftSurroundings) -> Form {
    switch event.content {
    case .observation: CheckForm.form(editing: event, in: surroundings)
    case .outcome:
      OutcomeForm.form(editing: event, in: surroundings) ?? EventForm.form(editing: event, in: surroundings)
    case .statement: StatementForm.form(editing: event, in: surroundings)
    case .report, .notice, .meeting, .payment, .agreement, .refusal, .cut, .restoration, .replacement:
      EventForm.form(editing: event, in: surroundings)
    }
  }

  /// What the fields are read against: a new incident has its own zone and no records yet.
  func inside(_ surroundings: DraftSurroundings) -> DraftSurroundings {
    guard case .incident(nil) = subject else { return surroundings }
    var inside = surroundings
    inside.incident = nil
    if case .text(let editor)? = self[.zone]?.entry, let zone = editor.text.trimmed.flatMap(Zone.init) {
      inside.viewerZone = zone
    }
    return inside
  }
}
