import CutoffDomain

/// The form of a promise.
package enum PromiseForm {
  package static func form(in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(.promise), FormWords.newPromise, fields: fields(nil, in: surroundings), rare: rare)
  }

  /// The form that edits a promise, as it is now.
  package static func form(editing promise: Promise, in surroundings: DraftSurroundings) -> Form {
    Form(
      FormSubject(.promise, editing: promise), FormWords.editPromise,
      fields: fields(promise, in: surroundings), rare: rare)
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .promise else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Promise.self)
    var reading = FormReading(form, surroundings)
    let relative = reading.relative(of: editing?.relative)
    let draft = PromiseDraft(
      editing: editing, giver: reading.mentions(.giver).first,
      receiver: reading.mentions(.receiver).first, content: reading.text(.content),
      due: reading.due(.due, counted: relative), condition: reading.text(.condition),
      amount: reading.money(.amount, keeping: editing?.amount), form: reading.text(.form),
      madeAt: reading.moment(.madeAt), tellingOf: reading.ids(.tellingOf).first,
      recurrence: reading.recurrence(), relative: relative, isAsked: reading.flag(.isAsked),
      cleared: reading.cleared([.relative]), origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(_ promise: Promise?, in surroundings: DraftSurroundings) -> [Field] {
    let incident = surroundings.incident
    return CommonFields.due(
      promise?.due, counted: promise?.relative, of: promise?.id, in: surroundings
    ) + [
      CommonFields.text(.content, FormWords.content, promise?.content),
      CommonFields.party(.giver, FormWords.giver, promise?.giver, in: incident),
      CommonFields.party(.receiver, FormWords.receiver, promise?.receiver, in: incident),
      CommonFields.money(.amount, FormWords.amount, promise?.amount, surroundings.language),
      CommonFields.text(.form, FormWords.promiseForm, promise?.form, hint: FormWords.promiseFormHint),
      CommonFields.optionalMoment(.madeAt, FormWords.madeAt, promise?.madeAt, surroundings.language),
      CommonFields.text(
        .condition, FormWords.condition, promise?.condition, hint: FormWords.conditionHint),
    ] + tellings(promise, incident) + CommonFields.recurrence(promise?.recurrence, surroundings.language)
      + CommonFields.origin(of: promise?.provenance, in: surroundings)
      + CommonFields.relative(promise?.relative, in: surroundings) + [
        Field(
          .isAsked, FormWords.isAsked, Choices.flag(promise.flatMap { $0.isAsked ? true : nil }),
          hint: FormWords.no)
      ]
  }

  /// What is seldom asked.
  private static let rare: Set<DraftField> = [.relative, .calendar, .isAsked]

  /// The promises that it could be another telling of; no field where there is none.
  private static func tellings(_ promise: Promise?, _ incident: Incident?) -> [Field] {
    let others = (incident?.promises ?? []).filter { $0.id != promise?.id && $0.tellingOf == nil }
    guard !others.isEmpty else { return [] }
    let options = others.map { ChoiceOption($0.id.text, name: TextCut.short($0.content)) }
    let chosen = promise?.tellingOf.map { [$0.text] } ?? []
    return [Field(.tellingOf, FormWords.tellingOf, .choice(ChoiceEntry(options, chosen: chosen)))]
  }
}
