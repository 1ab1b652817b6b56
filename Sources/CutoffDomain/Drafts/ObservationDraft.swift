/// A check about to be written: is the service up?
package struct ObservationDraft: Hashable, Sendable {
  /// The check that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Event?
  /// Nil means the service of the incident as a whole.
  package var service: Mention?
  /// Required; no answer is preselected.
  package var state: ServiceState?
  package var method: String?
  package var place: String?
  /// Nil: now for a new check, nobody said when for an edited one.
  package var at: TimePoint?
  /// Who checked.
  package var actor: Mention?
  /// Nil: the text says the service and the state.
  package var text: String?
  package var origin: DraftOrigin

  package init(
    editing: Event? = nil, service: Mention? = nil, state: ServiceState?, method: String? = nil,
    place: String? = nil, at: TimePoint? = nil, actor: Mention? = nil, text: String? = nil,
    origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.service = service
    self.state = state
    self.method = method
    self.place = place
    self.at = at
    self.actor = actor
    self.text = text
    self.origin = origin
  }

  /// The change that writes it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    if state == nil { builder.refuse(.state, .missing) }
    if let at, at.start > surroundings.present { builder.refuse(.at, .inFuture) }
    let observation = Observation(
      service: builder.service(service, .service), state: state ?? .down, method: method?.trimmed,
      place: place?.trimmed)
    let said = text?.trimmed ?? Self.text(of: observation, in: surroundings, surroundings.recordLanguage)
    let event = Event(
      id: editing?.id ?? builder.nextID(), at: at ?? (editing == nil ? surroundings.nowPoint : nil),
      actor: builder.party(actor, .actor), text: said, label: editing?.label,
      content: .observation(observation),
      provenance: builder.provenance(origin, editing: editing?.provenance))
    builder.put(.event(event), before: editing.map(Record.event))
    surroundings.ids = builder.surroundings.ids
    return try builder.finish(
      DraftWords.title(.check, isEdit: editing != nil, surroundings.language),
      text?.trimmed ?? Self.text(of: observation, in: surroundings, surroundings.language))
  }

  /// The text of a check for which nobody typed one: "Cổng DVC: hoạt động".
  package static func text(
    of observation: Observation, in surroundings: DraftSurroundings, _ language: Language
  ) -> String {
    let service = surroundings.incident?.services.first { $0.id == observation.service }
    let name = service?.shortName ?? surroundings.incident?.header.shortTitle ?? ""
    return name + ": " + observation.state.shown(language)
  }
}
