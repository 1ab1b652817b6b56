import CutoffDomain

/// The form of a next action.
package enum StepForm {
  package static func form(in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(.step), FormWords.newStep, isQuick: true, fields: fields(nil, in: surroundings))
  }

  /// The form that edits a step, as it is now; here it is also marked as done.
  package static func form(editing step: Step, in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(.step, editing: step), FormWords.editStep, fields: fields(step, in: surroundings))
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .step else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Step.self)
    var reading = FormReading(form, surroundings)
    let draft = StepDraft(
      editing: editing, text: reading.text(.text), owner: reading.mentions(.owner).first,
      due: reading.due(.due), blocker: reading.text(.blocker), doneAt: reading.moment(.doneAt),
      target: reading.ids(.target).first, stages: reading.stages(.stages, of: editing),
      cleared: reading.cleared([.target, .stages]), origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(_ step: Step?, in surroundings: DraftSurroundings) -> [Field] {
    let incident = surroundings.incident
    let done = CommonFields.optionalMoment(
      .doneAt, FormWords.doneAt, step?.doneAt, surroundings.language, hint: FormWords.notDone)
    return [
      CommonFields.text(.text, FormWords.step, step?.text),
      CommonFields.due(.due, FormWords.due, step?.due, surroundings.language, hint: FormWords.noDue),
      CommonFields.party(.owner, FormWords.owner, step?.owner, in: incident),
      CommonFields.text(.blocker, FormWords.blocker, step?.blocker),
    ] + (step == nil ? [] : [done]) + way(step, in: surroundings)
      + CommonFields.origin(of: step?.provenance, in: surroundings)
  }

  /// What it is for, where there is anything, and the way that it goes.
  private static func way(_ step: Step?, in surroundings: DraftSurroundings) -> [Field] {
    let targets = Choices.dated(of: surroundings, chosen: step?.target)
    let desk = StagePhrase.usualDesk(in: surroundings.zone)
    let stages = (step?.stages ?? []).map {
      StagePhrase.words(for: $0, desk: desk, surroundings.language)
    }
    return (targets.map { [Field(.target, FormWords.servesWhat, $0)] } ?? []) + [
      CommonFields.text(
        .stages, FormWords.stages, stages.joined(separator: "; "), hint: FormWords.stagesHint)
    ]
  }
}
