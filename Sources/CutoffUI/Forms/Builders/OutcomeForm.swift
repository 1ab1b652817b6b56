import CutoffDomain

/// The form of an outcome: what became of a deadline, promise or notice.
package enum OutcomeForm {
  /// A new outcome of the record `target`; nil if there is none, or it can have no outcome.
  package static func form(of target: RecordID, in surroundings: DraftSurroundings) -> Form? {
    guard let record = surroundings.incident?.record(target),
      let fields = fields(nil, of: record, in: surroundings)
    else { return nil }
    let title = FormWords.newOutcome(of: record.shownName(surroundings.language))
    return Form(FormSubject(.outcome, target: target), title, isQuick: true, fields: fields)
  }

  /// A new outcome that `target` was taken back, by whose word it is offered; nil where it cannot be.
  static func withdrawal(
    of target: RecordID, by actor: RecordID?, title: Wording, in surroundings: DraftSurroundings
  ) -> Form? {
    guard let record = surroundings.incident?.record(target),
      let fields = fields(nil, result: .withdrawn, by: actor, of: record, in: surroundings)
    else { return nil }
    return Form(
      FormSubject(.outcome, target: target), title, quickFields: CommonFields.asked.count,
      fields: CommonFields.short(fields))
  }

  /// The form that edits an outcome, as it is now; nil if its target is gone.
  package static func form(editing event: Event, in surroundings: DraftSurroundings) -> Form? {
    guard case .outcome(let outcome) = event.content,
      let record = surroundings.incident?.record(outcome.target),
      let fields = fields(event, of: record, in: surroundings)
    else { return nil }
    return Form(
      FormSubject(.outcome, editing: event, target: outcome.target), FormWords.editOutcome, fields: fields)
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .outcome, let target = form.subject.target else { return .failure(.wrongForm) }
    var reading = FormReading(form, surroundings)
    let draft = OutcomeDraft(
      editing: form.subject.editing(Event.self), target: target, result: reading.choice(.result),
      movedTo: reading.due(.movedTo), period: reading.moment(.period),
      actor: reading.mentions(.actor).first, at: reading.moment(.at), text: reading.text(.text),
      origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(
    _ event: Event?, result: OutcomeResult? = nil, by actor: RecordID? = nil, of record: Record,
    in surroundings: DraftSurroundings
  ) -> [Field]? {
    let fitting = OutcomeDraft.results(for: record)
    guard !fitting.isEmpty else { return nil }
    let incident = surroundings.incident
    let known = event.flatMap(outcome)
    // What an older version saved stays choosable while it is edited.
    let results = fitting + [known?.result].compactMap { $0 }.filter { !fitting.contains($0) }
    let words = { (result: OutcomeResult) in OutcomeWords.words(result, of: record) }
    let fields = [
      Field(.result, FormWords.result, Choices.of(results, chosen: known?.result ?? result, words)),
      Field(
        .movedTo, FormWords.movedTo, .time(TimeEntry(.due, moving: record.answerable?.answeredDue)),
        hint: known?.movedTo == nil ? FormWords.movedHint : FormWords.asItIs,
        when: FieldCondition(.result, [OutcomeResult.moved.rawValue])),
    ]
    let period =
      record.answerable?.repeats == true
      ? [CommonFields.optionalMoment(.period, FormWords.period, known?.period, surroundings.language)] : []
    let text = event?.text == known.map { generated($0, in: surroundings) } ? nil : event?.text
    return fields + period + [
      CommonFields.party(.actor, FormWords.byWhom, event?.actor ?? actor, in: incident),
      CommonFields.moment(
        .at, FormWords.at, editing: event != nil, event?.at, surroundings.language,
        hint: results.contains(.carriedOut) ? FormWords.outcomeAtHint : FormWords.nowHint),
      CommonFields.text(.text, FormWords.remark, text),
    ] + CommonFields.origin(of: event?.provenance, in: surroundings)
  }

  /// The text that the outcome would have had if nobody had typed one.
  private static func generated(_ outcome: Outcome, in surroundings: DraftSurroundings) -> String {
    let successor = outcome.movedTo.flatMap { surroundings.incident?.record($0) }
    let movedTo = successor?.answerable?.answeredDue
    return OutcomeDraft.text(of: outcome, movedTo: movedTo, in: surroundings, surroundings.recordLanguage)
  }

  private static func outcome(_ event: Event) -> Outcome? {
    guard case .outcome(let outcome) = event.content else { return nil }
    return outcome
  }
}
