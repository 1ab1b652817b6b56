/// The link between two statements that contradict each other; the other one may be written with it.
package struct ContradictionDraft: Hashable, Sendable {
  /// The statement that contradicts.
  package var statement: RecordID?
  /// The statements that it contradicts; at least one unless the other side's words are given.
  package var contradicts: [RecordID]
  /// What the other side says against it: becomes a statement that contradicts it.
  package var words: String?
  package var actor: Mention?
  /// When that was said; nil: now.
  package var at: TimePoint?

  package init(
    statement: RecordID?, contradicts: [RecordID], words: String? = nil, actor: Mention? = nil,
    at: TimePoint? = nil
  ) {
    self.statement = statement
    self.contradicts = contradicts
    self.words = words
    self.actor = actor
    self.at = at
  }

  /// The change that links them; a link that is already there stays.
  package func change(in surroundings: inout DraftSurroundings) throws(DraftProblems) -> Change {
    var builder = ChangeBuilder(surroundings)
    if contradicts.isEmpty, words?.trimmed == nil { builder.refuse(.contradicts, .missing) }
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
    answer(before, &builder)
    surroundings.ids = builder.surroundings.ids
    let language = surroundings.language
    return try builder.finish(DraftWords.title(.contradiction, isEdit: false, language), before.text)
  }

  /// The other side's statement, on the same topic.
  private func answer(_ said: Event, _ builder: inout ChangeBuilder) {
    guard let words = words?.trimmed else { return }
    var topic: String?
    if case .statement(let statement) = said.content { topic = statement.topic }
    let event = Event(
      id: builder.nextID(), at: at ?? builder.surroundings.nowPoint, actor: builder.party(actor, .actor),
      text: words, content: .statement(Statement(topic: topic, contradicts: [said.id])),
      provenance: builder.fresh())
    builder.put(.event(event))
  }
}

extension ChangeBuilder {
  /// Refuses ids of events that are not there.
  mutating func checkEvents(_ ids: [RecordID], _ field: DraftField) {
    let known = Set(surroundings.incident?.events.map(\.id) ?? [])
    if !ids.allSatisfy(known.contains) { refuse(field, .recordGone) }
  }
}
