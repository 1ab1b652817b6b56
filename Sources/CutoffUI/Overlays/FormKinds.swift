import CutoffDomain

/// Which form a command opens.
enum FormKinds {
  /// Nil where there is nothing to ask about.
  static func form(
    _ command: CommandID, subject: RecordID?, _ state: State, _ surroundings: DraftSurroundings
  ) -> Form? {
    switch command {
    case .eventNow: EventForm.form(in: surroundings)
    case .eventAt: EventForm.form(asksTime: true, in: surroundings)
    case .check: CheckForm.form(service: subject ?? askedService(state), in: surroundings)
    case .outcome: subject.flatMap { OutcomeForm.form(of: $0, in: surroundings) }
    case .deadline: DeadlineForm.form(kind: likelyKind(surroundings), in: surroundings)
    case .promise: PromiseForm.form(in: surroundings)
    case .addIncident: IncidentForm.form(in: surroundings)
    case .addNote: NoteForm.form(in: surroundings)
    case .addStep: StepForm.form(in: surroundings)
    case .addQuestion: QuestionForm.form(in: surroundings)
    case .addStatement: StatementForm.form(in: surroundings)
    case .addParty: PartyForm.form(mayMoveClock: asksWhoCanDefer(state) ? true : nil, in: surroundings)
    case .addService: ServiceForm.form(in: surroundings)
    case .addAmount: AmountForm.form(in: surroundings)
    case .addContradiction: ContradictionForm.form(statement: subject, in: surroundings)
    case .edit: edit(subject, state, surroundings)
    case .delete, .undo, .redo, .addMenu, .viewMenu, .viewAsOf, .asOfPrevious, .asOfNext, .asOfNow,
      .open, .back, .quitOrBack, .quit, .moveDown, .moveUp, .moveLeft, .moveRight, .first, .last,
      .pageDown, .pageUp, .nextPane, .previousPane, .paneHeader, .paneIncidents, .paneDeadlines,
      .paneTimeline, .paneNotes, .panePrompts, .zoom, .filter, .help, .commandLine, .savedSince,
      .redraw, .suspend:
      nil
    }
  }

  /// The service that a prompt asks about first.
  private static func askedService(_ state: State) -> RecordID? {
    state.selected?.prompts.first { $0.kind == .isServiceUp }?.subject
  }

  /// The first deadline of an incident is most likely the cutoff itself; a later one claims nothing
  /// until somebody says what it is for, so that no clock starts by a slip.
  private static func likelyKind(_ surroundings: DraftSurroundings) -> DeadlineKind {
    let deadlines = surroundings.incident?.deadlines ?? []
    return deadlines.contains(where: \.stopsService) ? .other : .cutoff
  }

  private static func asksWhoCanDefer(_ state: State) -> Bool {
    if case .prompt(.whoCanDefer, _) = state.selectedItem { return true }
    return false
  }

  /// Without a subject the incident itself is edited.
  private static func edit(
    _ subject: RecordID?, _ state: State, _ surroundings: DraftSurroundings
  ) -> Form? {
    guard let incident = surroundings.incident else { return nil }
    guard let subject else { return IncidentForm.form(editing: incident.header, in: surroundings) }
    return incident.record(subject).flatMap { Form.editing($0, in: surroundings) }
  }
}
