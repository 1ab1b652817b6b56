import CutoffDomain
import CutoffScreen

/// The name of a party being typed, picked from the parties of the incident that have the words.
package struct PartyEntry: Hashable, Sendable {
  package var editor: LineEditor
  /// Several names, with `;` between them.
  package let allowsSeveral: Bool
  /// The folded names of the parties that were there when the field was made.
  private let known: Set<String>?
  /// The parties that stood in it, and how: while nobody touches the words they mean these, whatever others are called.
  private var kept: Kept?

  private struct Kept: Hashable, Sendable {
    let text: String
    let ids: [RecordID]
  }

  /// Which of the offers is marked, counted from the first; the one behind the last is the new party.
  private var mark = 0

  package init(_ text: String = "", allowsSeveral: Bool = false) {
    self.init(text, allowsSeveral: allowsSeveral, known: nil)
  }

  private init(_ text: String, allowsSeveral: Bool, known: Set<String>?) {
    editor = LineEditor(text)
    self.allowsSeveral = allowsSeveral
    self.known = known
  }

  /// The entry that names the parties with these ids.
  package init(_ ids: [RecordID], in incident: Incident?, allowsSeveral: Bool = false) {
    let names = ids.compactMap { id in incident?.party(id).map { Self.name(of: $0, in: incident) } }
    let known = Set((incident?.parties ?? []).flatMap(\.calledAs).map(Folding.fold))
    self.init(names.joined(separator: "; "), allowsSeveral: allowsSeveral, known: known)
    if !ids.isEmpty, names.count == ids.count { kept = Kept(text: editor.text, ids: ids) }
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

  package var mentions: [Mention] {
    if let kept, kept.text == editor.text { return kept.ids.map(Mention.id) }
    return names.map(Mention.name)
  }

  /// Whether a name is typed that no party had when the field was made.
  package var namesNewParty: Bool {
    guard let known else { return false }
    return names.contains { !known.contains(Folding.fold($0)) }
  }

  /// The parties that have the last of the typed words; none unless the cursor stands at their end.
  package func offers(in incident: Incident?) -> [PartyOffer] {
    guard editor.isAtEnd, let incident else { return [] }
    return PartyOffer.all(for: beingTyped, in: incident)
  }

  /// The one of them that leaving the field takes; nil where that is the new party.
  package func marked(in incident: Incident?) -> PartyOffer? {
    let offers = offers(in: incident)
    return offers.indices.contains(mark) ? offers[mark] : nil
  }

  /// The name that stands muted after the cursor; nil where there is none.
  package func completion(in incident: Incident?) -> NameCandidate? { marked(in: incident)?.completion }

  mutating func update(_ key: Key, in incident: Incident?) -> Bool {
    if key.takesCompletion, let marked = marked(in: incident) {
      accept(marked.name)
      return true
    }
    if turn(key, offers(in: incident).count) { return true }
    let before = editor.text
    guard editor.update(key) else { return false }
    if editor.text != before { mark = 0 }
    return true
  }

  /// Up and Down move the mark, around; Delete at the end puts it on the new party.
  private mutating func turn(_ key: Key, _ count: Int) -> Bool {
    guard count > 0 else { return false }
    switch key {
    case .down: mark = (mark + 1) % (count + 1)
    case .up: mark = (mark + count) % (count + 1)
    case .delete, .control("d"): mark = count
    case .character, .control, .alt, .enter, .escape, .tab, .backTab, .backspace, .insert, .left, .right,
      .home,
      .end, .pageUp, .pageDown, .altLeft, .altRight, .shiftLeft, .shiftRight, .function:
      return false
    }
    return true
  }

  /// Takes the party that is marked, so that leaving the field makes no second one.
  mutating func leave(in incident: Incident?) {
    if let marked = marked(in: incident) { accept(marked.name) }
  }

  private mutating func accept(_ name: String) {
    let kept = editor.text.dropLast(beingTyped.count)
    editor.replace(with: kept.isEmpty || kept.hasSuffix(" ") ? kept + name : kept + " " + name)
    mark = 0
  }

  /// The words behind the last `;`.
  var beingTyped: Substring {
    let text = Substring(editor.text)
    guard allowsSeveral, let last = text.lastIndex(of: ";") else { return text }
    return text[text.index(after: last)...]
  }
}
