import CutoffDomain

/// The form of a statement: who says what, contradicting whom.
package enum StatementForm {
  package static func form(in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(.statement), FormWords.newStatement, fields: fields(nil, in: surroundings))
  }

  /// The form that edits a statement, as it is now.
  package static func form(editing event: Event, in surroundings: DraftSurroundings) -> Form {
    Form(
      FormSubject(.statement, editing: event), FormWords.editStatement,
      fields: fields(event, in: surroundings))
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .statement else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Event.self)
    var reading = FormReading(form, surroundings)
    let draft = StatementDraft(
      editing: editing, actor: reading.mentions(.actor).first, text: reading.text(.text),
      at: reading.moment(.at), topic: reading.text(.topic), contradicts: reading.ids(.contradicts),
      qualifies: reading.ids(.qualifies), talks: reading.choice(.talks),
      status: reading.choice(.status), cleared: reading.cleared([.status]), origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(_ event: Event?, in surroundings: DraftSurroundings) -> [Field] {
    let incident = surroundings.incident
    var known = Statement()
    if case .statement(let statement)? = event?.content { known = statement }
    return [
      CommonFields.party(.actor, FormWords.byWhom, event?.actor, in: incident),
      CommonFields.text(.text, FormWords.statement, event?.text),
      CommonFields.moment(.at, FormWords.at, editing: event != nil, event?.at, surroundings.language),
      CommonFields.name(
        .topic, FormWords.topic, known.topic, known: (incident?.events ?? []).reversed().map(\.topic)),
      Field(
        .contradicts, FormWords.contradicts,
        Choices.statements(of: surroundings, chosen: known.contradicts, without: event?.id)),
      Field(
        .qualifies, FormWords.qualifies,
        Choices.statements(of: surroundings, chosen: known.qualifies, without: event?.id)),
      Field(
        .talks, FormWords.talks, Choices.of(TalksWord.allCases, chosen: known.talks),
        hint: FormWords.saysNothing),
      Field(
        .status, FormWords.status, Choices.of(ClaimStatus.allCases, chosen: known.status),
        hint: FormWords.nobodySaid),
    ] + CommonFields.origin(of: event?.provenance, in: surroundings)
  }
}

/// The form that links two statements.
package enum ContradictionForm {
  /// `statement` is the one selected, if one is.
  package static func form(statement: RecordID? = nil, in surroundings: DraftSurroundings) -> Form {
    let fields = [
      Field(
        .text, FormWords.statement,
        Choices.statements(
          of: surroundings, chosen: statement.map { [$0] } ?? [], allowsSeveral: false)),
      Field(.contradicts, FormWords.contradicts, Choices.statements(of: surroundings, chosen: [])),
      CommonFields.text(.content, FormWords.otherWords, hint: FormWords.otherWordsHint),
      CommonFields.party(.actor, FormWords.byWhom, nil, in: surroundings.incident),
      CommonFields.moment(.at, FormWords.at, editing: false, nil, surroundings.language),
    ]
    let focus: DraftField = statement == nil ? .text : .contradicts
    return Form(FormSubject(.contradiction), FormWords.linkContradiction, fields: fields, focus: focus)
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    var reading = FormReading(form, surroundings)
    let draft = ContradictionDraft(
      statement: reading.ids(.text).first, contradicts: reading.ids(.contradicts),
      words: reading.text(.content), actor: reading.mentions(.actor).first, at: reading.moment(.at))
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }
}

extension Event {
  fileprivate var topic: String? {
    guard case .statement(let statement) = content else { return nil }
    return statement.topic
  }
}
