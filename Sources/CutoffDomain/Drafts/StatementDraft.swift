/// Something that somebody claims, about to be written.
package struct StatementDraft: Hashable, Sendable {
  /// The statement that is edited, as it was when the edit began; nil makes a new one.
  package var editing: Event?
  package var actor: Mention?
  package var text: String
  /// Nil: now for a new statement, nobody said when for an edited one.
  package var at: TimePoint?
  package var topic: String?
  package var contradicts: [RecordID]
  package var qualifies: [RecordID]
  package var talks: TalksWord?
  /// What somebody said became of it. Nil keeps what an edited statement has.
  package var status: ClaimStatus?
  /// What an edit takes away: the status.
  package var cleared: Set<DraftField>
  package var origin: DraftOrigin

  package init(
    editing: Event? = nil, actor: Mention? = nil, text: String, at: TimePoint? = nil,
    topic: String? = nil, contradicts: [RecordID] = [], qualifies: [RecordID] = [],
    talks: TalksWord? = nil, status: ClaimStatus? = nil, cleared: Set<DraftField> = [],
    origin: DraftOrigin = DraftOrigin()
  ) {
    self.editing = editing
    self.actor = actor
    self.text = text
    self.at = at
    self.topic = topic
    self.contradicts = contradicts
    self.qualifies = qualifies
    self.talks = talks
    self.status = status
    self.cleared = cleared
    self.origin = origin
  }

  /// The change that writes it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    let text = builder.required(text, .text)
    builder.checkEvents(contradicts, .contradicts)
    builder.checkEvents(qualifies, .qualifies)
    // What an edit has no field for stays as it was.
    var statement = Statement()
    if case .statement(let before)? = editing?.content { statement = before }
    statement.topic = topic?.trimmed
    statement.contradicts = contradicts
    statement.qualifies = qualifies
    statement.talks = talks
    statement.status = status ?? (cleared.contains(.status) ? nil : statement.status)
    let event = Event(
      id: editing?.id ?? builder.nextID(), at: at ?? (editing == nil ? surroundings.nowPoint : nil),
      actor: builder.party(actor, .actor), text: text, label: editing?.label,
      content: .statement(statement),
      provenance: builder.provenance(origin, editing: editing?.provenance))
    builder.put(.event(event), before: editing.map(Record.event))
    surroundings.ids = builder.surroundings.ids
    return try builder.finish(
      DraftWords.title(.statement, isEdit: editing != nil, surroundings.language), text)
  }
}
