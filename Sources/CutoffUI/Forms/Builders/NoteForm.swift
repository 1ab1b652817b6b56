import CutoffDomain

/// The form of a negotiation note: the text first, then what each side wants and offers.
package enum NoteForm {
  package static func form(in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(.note), FormWords.newNote, fields: fields(nil, in: surroundings))
  }

  /// The form that edits a note, as it is now.
  package static func form(editing note: Note, in surroundings: DraftSurroundings) -> Form {
    Form(FormSubject(.note, editing: note), FormWords.editNote, fields: fields(note, in: surroundings))
  }

  package static func change(
    from form: Form, in surroundings: inout DraftSurroundings
  ) -> Result<Change, DraftProblems> {
    guard form.subject.kind == .note else { return .failure(.wrongForm) }
    let editing = form.subject.editing(Note.self)
    var reading = FormReading(form, surroundings)
    let draft = NoteDraft(
      editing: editing, title: reading.text(.title), text: reading.text(.text), at: reading.moment(.at),
      parties: reading.mentions(.parties),
      positions: sides(surroundings.incident).map {
        PositionDraft(
          party: .id($0.party.id), wants: reading.text($0.wants), offers: reading.text($0.offers))
      }, origin: reading.origin())
    return reading.finish { () throws(DraftProblems) in try draft.change(in: &surroundings) }
  }

  private static func fields(_ note: Note?, in surroundings: DraftSurroundings) -> [Field] {
    let incident = surroundings.incident
    let positions = sides(incident).flatMap { side -> [Field] in
      let position = note?.positions.first { $0.party == side.party.id }
      return [
        CommonFields.text(side.wants, FormWords.wants(side.party.shortName), position?.wants),
        CommonFields.text(side.offers, FormWords.offers(side.party.shortName), position?.offers),
      ]
    }
    return [
      CommonFields.longText(.text, FormWords.noteText, note?.text),
      CommonFields.text(.title, FormWords.noteTitle, note?.title, hint: FormWords.noteTitleHint),
      CommonFields.moment(.at, FormWords.at, editing: note != nil, note?.at, surroundings.language),
      CommonFields.parties(.parties, FormWords.parties, note?.parties ?? [], in: incident),
    ] + positions + CommonFields.origin(of: note?.provenance, in: surroundings)
  }

  /// The first provider and the first customer, with the fields of what they want and offer.
  private static func sides(
    _ incident: Incident?
  ) -> [(party: Party, wants: DraftField, offers: DraftField)] {
    let provider = incident?.party(incident?.header.providers.first)
    let customer = incident?.party(incident?.header.customers.first)
    return [
      provider.map { ($0, .providerWants, .providerOffers) },
      customer.map { ($0, .customerWants, .customerOffers) },
    ].compactMap { $0 }
  }
}
