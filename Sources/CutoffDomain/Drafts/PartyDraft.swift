/// A party about to be written.
package struct PartyDraft: Hashable, Sendable {
  /// The party that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Party?
  package var name: String
  package var short: String?
  package var side: Side
  /// A regulator, court or parent that may move the clock.
  package var isBodyAbove: Bool
  package var role: String?
  package var origin: DraftOrigin

  package init(
    editing: Party? = nil, name: String, short: String? = nil, side: Side = .unknown,
    isBodyAbove: Bool = false, role: String? = nil, origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.name = name
    self.short = short
    self.side = side
    self.isBodyAbove = isBodyAbove
    self.role = role
    self.origin = origin
  }

  /// The change that writes it; a name that another party has is refused.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    let name = builder.required(name, .name)
    let others = surroundings.incident?.parties.filter { $0.id != editing?.id } ?? []
    if others.contains(where: { Folding.fold($0.name) == Folding.fold(name) }) {
      builder.refuse(.name, .nameTaken(name))
    }
    // What an edit has no field for stays as it was.
    var party = editing ?? Party(id: builder.nextID(), name: name, side: side)
    party.name = name
    party.short = short?.trimmed
    party.side = side
    party.isBodyAbove = isBodyAbove
    party.role = role?.trimmed
    party.provenance = builder.provenance(origin, editing: editing?.provenance)
    builder.put(.party(party), before: editing.map(Record.party))
    surroundings.ids = builder.surroundings.ids
    return try builder.finish(
      DraftWords.title(.party, isEdit: editing != nil, surroundings.language), party.shortName)
  }
}
