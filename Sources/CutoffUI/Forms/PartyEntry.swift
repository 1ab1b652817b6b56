import CutoffDomain
import CutoffScreen

/// The name of a party being typed, completed from the parties of the incident.
package struct PartyEntry: Hashable, Sendable {
  package var editor: LineEditor
  /// Several names, with `;` between them.
  package let allowsSeveral: Bool
  private var turn = CompletionTurn()

  package init(_ text: String = "", allowsSeveral: Bool = false) {
    editor = LineEditor(text)
    self.allowsSeveral = allowsSeveral
  }

  /// The entry that names the parties with these ids.
  package init(_ ids: [RecordID], in incident: Incident?, allowsSeveral: Bool = false) {
    let names = ids.compactMap { id in incident?.party(id).map { Self.name(of: $0, in: incident) } }
    self.init(names.joined(separator: "; "), allowsSeveral: allowsSeveral)
  }

  /// The short name where only one party has it, else the full one.
  package static func name(of party: Party, in incident: Incident?) -> String {
    let others = incident?.parties.filter { $0.id != party.id } ?? []
    let folded = Folding.fold(party.shortName)
    let isShared = others.contains { Folding.fold($0.shortName) == folded || Folding.fold($0.name) == folded }
    return isShared ? party.name : party.shortName
  }

  /// The names typed, without blanks around them.
  package var names: [String] {
    guard allowsSeveral else { return editor.text.trimmed.map { [$0] } ?? [] }
    return editor.text.split(separator: ";").compactMap(\.trimmed)
  }

  package var mentions: [Mention] { names.map(Mention.name) }

  /// All that the last name could become; none unless the cursor stands at the end of a beginning.
  package func candidates(in incident: Incident?) -> [NameCandidate] {
    guard editor.isAtEnd, let incident else { return [] }
    let known = incident.parties.map { KnownName(Self.name(of: $0, in: incident), $0.name) }
    return Completing.candidates(for: beingTyped, among: known)
  }

  /// The one of them that is offered.
  package func completion(in incident: Incident?) -> NameCandidate? { turn.pick(candidates(in: incident)) }

  mutating func update(_ key: Key, in incident: Incident?) -> Bool {
    if key.takesCompletion, let completion = completion(in: incident) {
      accept(completion.name)
      return true
    }
    if turn.update(key, candidates(in: incident)) { return true }
    let before = editor.text
    guard editor.update(key) else { return false }
    if editor.text != before { turn = CompletionTurn() }
    return true
  }

  /// Takes the name whose beginning stands in the field, so that leaving it makes no second party, and
  /// any that was chosen.
  mutating func acceptBeginning(in incident: Incident?) {
    guard let completion = completion(in: incident),
      turn.isChosen
        || (completion.isBeginning && Folding.fold(String(beingTyped)).filter({ $0 != " " }).count >= 2)
    else { return }
    accept(completion.name)
  }

  private mutating func accept(_ name: String) {
    let kept = editor.text.dropLast(beingTyped.count)
    editor.replace(with: kept.isEmpty || kept.hasSuffix(" ") ? kept + name : kept + " " + name)
    turn = CompletionTurn()
  }

  private var beingTyped: Substring {
    let text = Substring(editor.text)
    guard allowsSeveral, let last = text.lastIndex(of: ";") else { return text }
    return text[text.index(after: last)...]
  }
}
