/// An incident about to be made or renamed: its header, and for a new one the parties, services and
/// the first cutoff, all in one change.
package struct IncidentDraft: Hashable, Sendable {
  /// The header that is edited, as it was when the edit began; nil makes a new incident.
  package var editing: IncidentHeader?
  package var title: String
  package var short: String?
  /// Required.
  package var providers: [Mention]
  /// Required.
  package var customers: [Mention]
  /// Names of new services; those that are there already stay.
  package var services: [String]
  /// The hour that the provider named, if it did.
  package var cutoff: SaidTime?
  /// Nil: the viewer's for a new incident, where somebody named that.
  package var zone: Zone?
  /// Nil: that of the screen or command for a new incident.
  package var language: Language?
  package var summary: String?
  /// As in the header.
  package var reminders: [Int64]?
  package var origin: DraftOrigin

  package init(
    editing: IncidentHeader? = nil, title: String, short: String? = nil, providers: [Mention],
    customers: [Mention], services: [String] = [], cutoff: SaidTime? = nil, zone: Zone? = nil,
    language: Language? = nil, summary: String? = nil, reminders: [Int64]? = nil,
    origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.title = title
    self.short = short
    self.providers = providers
    self.customers = customers
    self.services = services
    self.cutoff = cutoff
    self.zone = zone
    self.language = language
    self.summary = summary
    self.reminders = reminders
    self.origin = origin
  }

  /// The change that writes it; every problem at once otherwise. A new incident is made with an empty
  /// `surroundings.incident`: what stands there is passed over.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var inside = surroundings
    if editing == nil { inside.incident = nil }
    if let zone, editing == nil { inside.viewerZone = zone }
    var builder = ChangeBuilder(inside)
    let title = builder.required(title, .title)
    let id = editing?.id ?? builder.nextIncidentID(title: title)
    let header = header(id, title, in: inside, &builder)
    if editing == nil, zone == nil, !surroundings.isZoneNamed { builder.refuse(.zone, .zoneNotNamed) }
    builder.put(header, before: editing)
    addServices(in: inside, &builder)
    addCutoff(header, &builder)
    surroundings.ids = builder.surroundings.ids
    let words = DraftWords.title(.incident, isEdit: editing != nil, surroundings.language)
    return try builder.finish(words, header.shortTitle, incident: id)
  }

  private func header(
    _ id: IncidentID, _ title: String, in inside: DraftSurroundings, _ builder: inout ChangeBuilder
  ) -> IncidentHeader {
    let providers = builder.parties(providers, .providers, side: .provider)
    let customers = builder.parties(customers, .customers, side: .customer)
    if self.providers.isEmpty { builder.refuse(.providers, .missing) }
    if self.customers.isEmpty { builder.refuse(.customers, .missing) }
    // What an edit has no field for stays as it was.
    var header =
      editing
      ?? IncidentHeader(
        id: id, title: title, zone: zone ?? inside.viewerZone, language: language ?? inside.language)
    header.short = short?.trimmed
    header.providers = providers
    header.customers = customers
    header.zone = zone ?? header.zone
    header.language = language ?? header.language
    header.reminders = reminders
    header.provenance = builder.provenance(origin, editing: editing?.provenance)
    let shown = header.known(at: inside.now)
    if title != shown.title {
      if shown.titles.isEmpty { header.title = title } else { header.titles.append(later(title, &builder)) }
    }
    let summary = summary?.trimmed
    if summary != shown.summary {
      if let summary, !shown.summaries.isEmpty {
        header.summaries.append(later(summary, &builder))
      } else {
        header.summary = summary
        header.summaries.removeAll { shown.summaries.contains($0) }
      }
    }
    return header
  }

  /// Where texts hold from a time on, another one is the next of them: what was read before stays what it was,
  /// and what is shown from now on changes.
  private func later(_ text: String, _ builder: inout ChangeBuilder) -> HeaderText {
    HeaderText(id: builder.nextID(), text: text, knownAt: builder.surroundings.nowPoint)
  }

  private func addServices(in inside: DraftSurroundings, _ builder: inout ChangeBuilder) {
    var names = Set((inside.incident?.services ?? []).flatMap { [$0.name, $0.shortName] }.map(Folding.fold))
    for name in services.compactMap(\.trimmed) where names.insert(Folding.fold(name)).inserted {
      let service = Service(id: builder.nextID(), name: name, provenance: builder.fresh())
      builder.put(.service(service))
    }
  }

  private func addCutoff(_ header: IncidentHeader, _ builder: inout ChangeBuilder) {
    guard let cutoff else { return }
    let provenance = editing == nil ? header.provenance : builder.fresh()
    let deadline = Deadline(
      id: builder.nextID(), kind: .cutoff, label: DeadlineKind.cutoff.shown(header.language),
      due: cutoff, setBy: header.providers.first, provenance: provenance)
    builder.put(.deadline(deadline))
  }
}
