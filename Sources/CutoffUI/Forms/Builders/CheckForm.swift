import CutoffDomain

/// The form of a check: is the service up? No answer is preselected.
package enum CheckForm {
  /// A new check of `service`, else of the first one that is not exempt.
  package static func form(service: RecordID? = nil, in surroundings: DraftSurroundings) -> Form {
    let services = surroundings.incident?.services ?? []
    let chosen = service ?? services.first { !$0.isExempt }?.id
    let fields = fields(nil, service: chosen, in: surroundings)
    let isQuick = services.count < 2
    return Form(FormSubject(.check), FormWords.newCheck, isQuick: isQuick, fields: fields, focus: .state)
  }

  /// The form that edits a check, as it is now.
  package static func form(editing event: Event, in surroundings: DraftSurroundings) -> Form {
    let fields = fields(event, service: observation(event)?.service, in: surroundings)
    return Form(FormSubject(.check, editing: event), FormWords.editCheck, fields: fields, focus: .state)
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .check else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Event.self)
    var reading = FormReading(form, surroundings)
    let draft = ObservationDraft(
      editing: editing, service: reading.ids(.service).first.map(Mention.id),
      state: reading.choice(.state), method: reading.text(.method), place: reading.text(.place),
      at: reading.moment(.at), actor: reading.mentions(.actor).first, text: reading.text(.text),
      origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(
    _ event: Event?, service: RecordID?, in surroundings: DraftSurroundings
  ) -> [Field] {
    let incident = surroundings.incident
    let known = event.flatMap(observation)
    let generated = known.map { ObservationDraft.text(of: $0, in: surroundings, surroundings.recordLanguage) }
    let state = Field(
      .state, FormWords.state, Choices.of(ServiceState.allCases, chosen: known?.state))
    let services = Field(
      .service, FormWords.service,
      Choices.services(of: incident, chosen: service.map { [$0] } ?? [], allowsSeveral: false),
      hint: FormWords.wholeService)
    let opening = (incident?.services.count ?? 0) < 2 ? [state, services] : [services, state]
    return opening + [
      CommonFields.text(.method, FormWords.method, known?.method, hint: FormWords.methodHint),
      CommonFields.moment(.at, FormWords.at, editing: event != nil, event?.at, surroundings.language),
      CommonFields.text(.place, FormWords.place, known?.place),
      CommonFields.party(.actor, FormWords.checkedBy, event?.actor, in: incident),
      CommonFields.text(.text, FormWords.remark, event?.text == generated ? nil : event?.text),
    ] + CommonFields.origin(of: event?.provenance, in: surroundings)
  }

  private static func observation(_ event: Event) -> Observation? {
    guard case .observation(let observation) = event.content else { return nil }
    return observation
  }
}
