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
