/// A negotiation note about to be written.
package struct NoteDraft: Hashable, Sendable {
  /// The note that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Note?
  package var title: String?
  /// Markdown; required.
  package var text: String
  /// Nil: now for a new note, nobody said when for an edited one.
  package var at: TimePoint?
  package var parties: [Mention]
  /// What parties want and offer; an edit keeps the positions of parties that are not among them.
  package var positions: [PositionDraft]
  package var origin: DraftOrigin

  package init(
    editing: Note? = nil, title: String? = nil, text: String, at: TimePoint? = nil,
    parties: [Mention] = [], positions: [PositionDraft] = [], origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.title = title
    self.text = text
    self.at = at
    self.parties = parties
    self.positions = positions
    self.origin = origin
  }

  /// The change that writes it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    let text = builder.required(text, .text)
    // What an edit has no field for stays as it was.
    var note = editing ?? Note(id: builder.nextID(), text: text)
    note.at = at ?? (editing == nil ? surroundings.nowPoint : nil)
    note.title = title?.trimmed
    note.text = text
    note.parties = builder.parties(parties, .parties)
    note.positions = positions(&builder)
    note.provenance = builder.provenance(origin, editing: editing?.provenance)
    builder.put(.note(note), before: editing.map(Record.note))
    surroundings.ids = builder.surroundings.ids
    return try builder.finish(
      DraftWords.title(.note, isEdit: editing != nil, surroundings.language), note.title ?? text)
  }

  private func positions(_ builder: inout ChangeBuilder) -> [Position] {
    var positions = editing?.positions ?? []
    for draft in positions.isEmpty ? self.positions.filter({ !$0.isEmpty }) : self.positions {
      guard let party = builder.party(draft.party, .parties) else { continue }
      if let index = positions.firstIndex(where: { $0.party == party }) {
        positions[index].wants = draft.wants?.trimmed
        positions[index].offers = draft.offers?.trimmed
        positions[index].leverage = draft.leverage?.trimmed ?? positions[index].leverage
      } else if !draft.isEmpty {
        positions.append(
          Position(
            party: party, wants: draft.wants?.trimmed, offers: draft.offers?.trimmed,
            leverage: draft.leverage?.trimmed))
      }
    }
    return positions.filter { $0.wants != nil || $0.offers != nil || $0.leverage != nil }
  }
}

/// What one party wants and offers, as typed.
package struct PositionDraft: Hashable, Sendable {
  package var party: Mention
  package var wants: String?
  package var offers: String?
  /// What it could do otherwise. Nil keeps what the party's position has.
  package var leverage: String?

  package init(party: Mention, wants: String? = nil, offers: String? = nil, leverage: String? = nil) {
    self.party = party
    self.wants = wants
    self.offers = offers
    self.leverage = leverage
  }

  var isEmpty: Bool { [wants, offers, leverage].allSatisfy { $0?.trimmed == nil } }
}
