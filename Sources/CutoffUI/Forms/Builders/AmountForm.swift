import CutoffDomain

/// The form of a stated sum.
package enum AmountForm {
  package static func form(in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(.amount), FormWords.newAmount, fields: fields(nil, in: surroundings))
  }

  /// The form that edits a sum, as it is now.
  package static func form(editing amount: Amount, in surroundings: DraftSurroundings) -> Form {
    Form(
      FormSubject(.amount, editing: amount), FormWords.editAmount, fields: fields(amount, in: surroundings))
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .amount else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Amount.self)
    var reading = FormReading(form, surroundings)
    let kind: AmountKind? = reading.required(.kind)
    let draft = AmountDraft(
      editing: editing, kind: kind ?? .other, purpose: reading.choice(.purpose),
      money: reading.money(.amount, keeping: editing?.money),
      label: reading.text(.label), asOf: reading.moment(.asOf),
      statedBy: reading.mentions(.statedBy).first, cleared: reading.cleared([.purpose]),
      origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(_ amount: Amount?, in surroundings: DraftSurroundings) -> [Field] {
    let incident = surroundings.incident
    return [
      CommonFields.money(.amount, FormWords.amount, amount?.money, surroundings.language),
      Field(.kind, FormWords.kind, Choices.of(AmountKind.allCases, chosen: amount?.kind)),
      Field(
        .purpose, FormWords.purpose, Choices.of(AmountPurpose.allCases, chosen: amount?.purpose),
        hint: FormWords.nobodySaid, when: FieldCondition(.kind, [AmountKind.other.rawValue])),
      CommonFields.party(.statedBy, FormWords.statedBy, amount?.statedBy, in: incident),
      CommonFields.optionalMoment(.asOf, FormWords.asOf, amount?.asOf, surroundings.language),
      CommonFields.text(.label, FormWords.label, amount?.label),
    ] + CommonFields.origin(of: amount?.provenance, in: surroundings)
  }
}
