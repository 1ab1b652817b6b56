import CutoffDomain

/// The form of a service.
package enum ServiceForm {
  package static func form(in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(.service), FormWords.newService, fields: fields(nil, in: surroundings))
  }

  /// The form that edits a service, as it is now.
  package static func form(editing service: Service, in surroundings: DraftSurroundings) -> Form {
    Form(
      FormSubject(.service, editing: service), FormWords.editService,
      fields: fields(service, in: surroundings))
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .service else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Service.self)
    var reading = FormReading(form, surroundings)
    let draft = ServiceDraft(
      editing: editing, name: reading.text(.name), short: reading.text(.short),
      dependsOn: reading.ids(.dependsOn).map(Mention.id), isExempt: reading.flag(.isExempt) ?? false,
      affected: reading.text(.affected), exemptReason: reading.text(.exemptReason), origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(_ service: Service?, in surroundings: DraftSurroundings) -> [Field] {
    var others = surroundings.incident
    others?.services.removeAll { $0.id == service?.id }
    let depends = Choices.services(of: others, chosen: service?.dependsOn ?? [], allowsSeveral: true)
    return [
      CommonFields.text(.name, FormWords.name, service?.name),
      CommonFields.text(.short, FormWords.short, service?.short),
      Field(.dependsOn, FormWords.dependsOn, depends),
      Field(.isExempt, FormWords.isExempt, Choices.flag(service?.isExempt), hint: FormWords.no),
      CommonFields.text(
        .exemptReason, FormWords.exemptReason, service?.exemptReason,
        when: FieldCondition(.isExempt, [Choices.yes])),
      CommonFields.text(.affected, FormWords.affected, service?.affected),
    ] + CommonFields.origin(of: service?.provenance, in: surroundings)
  }
}
