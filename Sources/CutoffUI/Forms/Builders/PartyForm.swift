import CutoffDomain

/// The form of a party.
package enum PartyForm {
  /// A new party; `mayMoveClock` is set where the question was who could defer the cut.
  package static func form(mayMoveClock: Bool? = nil, in surroundings: DraftSurroundings) -> Form {
    let fields = fields(nil, isBodyAbove: mayMoveClock, in: surroundings)
    return Form(FormSubject(.party), FormWords.newParty, fields: fields)
  }

  /// The form that edits a party, as it is now.
  package static func form(editing party: Party, in surroundings: DraftSurroundings) -> Form {
    let fields = fields(party, isBodyAbove: party.isBodyAbove, in: surroundings)
    return Form(FormSubject(.party, editing: party), FormWords.editParty, fields: fields)
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .party else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Party.self)
    var reading = FormReading(form, surroundings)
    let draft = PartyDraft(
      editing: editing, name: reading.text(.name), short: reading.text(.short),
      side: reading.choice(.side) ?? .unknown, isBodyAbove: reading.flag(.isBodyAbove) ?? false,
      role: reading.text(.role), origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(
    _ party: Party?, isBodyAbove: Bool?, in surroundings: DraftSurroundings
  ) -> [Field] {
    [
      CommonFields.text(.name, FormWords.name, party?.name),
      CommonFields.text(.short, FormWords.short, party?.short),
      Field(.side, FormWords.side, Choices.of(Side.allCases, chosen: party?.side)),
      Field(.isBodyAbove, FormWords.isBodyAbove, Choices.flag(isBodyAbove), hint: FormWords.no),
      CommonFields.text(.role, FormWords.role, party?.role),
    ] + CommonFields.origin(of: party?.provenance, in: surroundings)
  }
}
