import CutoffDomain
import CutoffWords

/// The form of an incident: its names, its two sides, and for a new one what stops and when.
package enum IncidentForm {
  package static func form(in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(.incident), FormWords.newIncident, fields: fields(nil, in: surroundings))
  }

  /// The form that edits the header of the incident of the surroundings.
  package static func form(editing header: IncidentHeader, in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(editing: header), FormWords.editIncident, fields: fields(header, in: surroundings))
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .incident else { return .failure(.wrongForm) }
    let editing = form.subject.header
    var reading = FormReading(form, surroundings)
    let draft = IncidentDraft(
      editing: editing, title: reading.text(.title), short: reading.text(.short),
      providers: reading.mentions(.providers), customers: reading.mentions(.customers),
      services: reading.text(.services).split(separator: ";").map(String.init),
      cutoff: reading.due(.cutoff), zone: reading.zone(.zone), language: reading.choice(.language),
      summary: reading.text(.summary), reminders: reading.reminders(.reminders), origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(
    _ header: IncidentHeader?, in surroundings: DraftSurroundings
  ) -> [Field] {
    let incident = header == nil ? nil : surroundings.incident
    // Texts that hold from a time on: what is shown, as the draft tells by it whether another was typed.
    let shown = header?.known(at: surroundings.now)
    let zone = CommonFields.text(
      .zone, FormWords.zone, (header?.zone ?? surroundings.offeredZone)?.identifier, hint: FormWords.zoneHint)
    // Where nobody named a zone it is a question of its own, before the hour that is read in it.
    let asksZone = header == nil && !surroundings.isZoneNamed
    let new = [
      CommonFields.due(.cutoff, FormWords.cutoff, nil, surroundings.language, hint: FormWords.noCutoff),
      CommonFields.text(.services, FormWords.services, hint: FormWords.servicesHint),
    ]
    var fields = [
      CommonFields.text(.title, FormWords.title, shown?.title),
      CommonFields.parties(.providers, FormWords.providers, header?.providers ?? [], in: incident),
      CommonFields.parties(.customers, FormWords.customers, header?.customers ?? [], in: incident),
    ]
    if asksZone { fields.append(zone) }
    if header == nil { fields += new }
    fields.append(CommonFields.text(.short, FormWords.short, header?.short, hint: FormWords.sameAsTitle))
    fields.append(CommonFields.text(.summary, FormWords.summary, shown?.summary))
    if !asksZone { fields.append(zone) }
    let languages = Choices.of(Language.allCases, chosen: header?.language ?? surroundings.language)
    fields.append(Field(.language, FormWords.language, languages))
    if let header {
      let reminders = header.reminders.map { RemindersField.text($0, surroundings.language) }
      fields.append(
        CommonFields.text(.reminders, FormWords.reminders, reminders, hint: FormWords.remindersHint))
    }
    let origin = CommonFields.origin(of: header?.provenance, in: surroundings)
    return fields + (header == nil ? origin.suffix(1) : origin)
  }
}
