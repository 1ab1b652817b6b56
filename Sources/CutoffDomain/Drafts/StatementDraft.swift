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
  package var origin: DraftOrigin

  package init(
    editing: Event? = nil, actor: Mention? = nil, text: String, at: TimePoint? = nil,
    topic: String? = nil, contradicts: [RecordID] = [], qualifies: [RecordID] = [],
    talks: TalksWord? = nil, status: ClaimStatus? = nil, origin: DraftOrigin = DraftOrigin()
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
    self.origin = origin
  }

  /// The change that writes it; every problem at once otherwise.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    let text = builder.required(text, .text)
    builder.checkEvents(contradicts, .contradicts)
    builder.checkEvents(qualifies, .qualifies)
    let statement = Statement(
      topic: topic?.trimmed, contradicts: contradicts, qualifies: qualifies, talks: talks,
      status: status ?? keptStatus)
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

  private var keptStatus: ClaimStatus? {
    guard case .statement(let statement)? = editing?.content else { return nil }
    return statement.status
  }
}

/// The link between two statements that contradict each other.
package struct ContradictionDraft: Hashable, Sendable {
  /// The statement that contradicts.
  package var statement: RecordID?
  /// The statements that it contradicts; at least one.
  package var contradicts: [RecordID]

  package init(statement: RecordID?, contradicts: [RecordID]) {
    self.statement = statement
    self.contradicts = contradicts
  }

  /// The change that links them; a link that is already there stays.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    if contradicts.isEmpty { builder.refuse(.contradicts, .missing) }
    builder.checkEvents(contradicts, .contradicts)
    guard let statement else { throw DraftProblems(.text, .missing) }
    guard let before = surroundings.incident?.events.first(where: { $0.id == statement }),
      case .statement(var said) = before.content
    else { throw DraftProblems(.text, .recordGone) }
    if contradicts.contains(statement) { builder.refuse(.contradicts, .contradictsItself) }
    said.contradicts += contradicts.filter { !said.contradicts.contains($0) }
    var after = before
    after.content = .statement(said)
    builder.put(.event(after), before: .event(before))
    let language = surroundings.language
    return try builder.finish(DraftWords.title(.contradiction, isEdit: false, language), before.text)
  }
}

extension ChangeBuilder {
  /// Refuses ids of events that are not there.
  mutating func checkEvents(_ ids: [RecordID], _ field: DraftField) {
    let known = Set(surroundings.incident?.events.map(\.id) ?? [])
    if !ids.allSatisfy(known.contains) { refuse(field, .recordGone) }
  }
}
