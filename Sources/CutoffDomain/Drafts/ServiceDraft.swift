/// A service about to be written.
package struct ServiceDraft: Hashable, Sendable {
  /// The service that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Service?
  package var name: String
  package var short: String?
  package var dependsOn: [Mention]
  package var isExempt: Bool
  package var affected: String?
  /// Why the cut leaves it alone. Nil keeps what an edited service has, as do the two below.
  package var exemptReason: String?
  package var provider: Mention?
  package var customer: Mention?
  package var origin: DraftOrigin

  package init(
    editing: Service? = nil, name: String, short: String? = nil, dependsOn: [Mention] = [],
    isExempt: Bool = false, affected: String? = nil, exemptReason: String? = nil, provider: Mention? = nil,
    customer: Mention? = nil, origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.name = name
    self.short = short
    self.dependsOn = dependsOn
    self.isExempt = isExempt
    self.affected = affected
    self.exemptReason = exemptReason
    self.provider = provider
    self.customer = customer
    self.origin = origin
  }

  /// The change that writes it; a name that another service has is refused.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    let name = builder.required(name, .name)
    let others = surroundings.incident?.services.filter { $0.id != editing?.id } ?? []
    if others.contains(where: { Folding.fold($0.name) == Folding.fold(name) }) {
      builder.refuse(.name, .nameTaken(name))
    }
    // What an edit has no field for stays as it was.
    var service = editing ?? Service(id: builder.nextID(), name: name)
    service.name = name
    service.short = short?.trimmed
    service.dependsOn = builder.services(dependsOn, .dependsOn).filter { $0 != editing?.id }
    service.isExempt = isExempt
    if let exemptReason { service.exemptReason = exemptReason.trimmed }
    if !isExempt { service.exemptReason = nil }
    service.provider = builder.party(provider, .providers, side: .provider) ?? service.provider
    service.customer = builder.party(customer, .customers, side: .customer) ?? service.customer
    service.affected = affected?.trimmed
    service.provenance = builder.provenance(origin, editing: editing?.provenance)
    builder.put(.service(service), before: editing.map(Record.service))
    surroundings.ids = builder.surroundings.ids
    return try builder.finish(
      DraftWords.title(.service, isEdit: editing != nil, surroundings.language), service.shortName)
  }
}
