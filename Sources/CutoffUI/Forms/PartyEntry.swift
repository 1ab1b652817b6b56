import CutoffDomain
import CutoffScreen

/// The name of a party being typed, completed from the parties of the incident.
package struct PartyEntry: Hashable, Sendable {
  package var editor: LineEditor
  /// Several names, with `;` between them.
  package let allowsSeveral: Bool

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

  /// The party that the last name could become, with the text that would stand after the cursor; nil
  /// unless the cursor stands at the end of a beginning of exactly that name.
  package func completion(in incident: Incident?) -> (party: Party, ghost: String, name: String)? {
    guard editor.isAtEnd, let typed = beingTyped.trimmed, let incident else { return nil }
    let folded = Folding.fold(typed)
    let candidates = incident.parties.filter { !Self.isCalled(folded, $0) }
    guard candidates.count == incident.parties.count else { return nil }
    for party in candidates {
      for name in Set([Self.name(of: party, in: incident), party.name]).sorted(by: { $0.count < $1.count }) {
        if let rest = Self.rest(of: name, after: folded) { return (party, rest, name) }
      }
    }
    let inside = candidates.first { Folding.fold($0.name + " " + $0.shortName).contains(" " + folded) }
    return inside.map { ($0, " → " + Self.name(of: $0, in: incident), Self.name(of: $0, in: incident)) }
  }

  mutating func update(_ key: Key, in incident: Incident?) -> Bool {
    if key == .right || key == .end || key == .control("e") || key == .control("f"),
      let completion = completion(in: incident)
    {
      accept(completion.name)
      return true
    }
    return editor.update(key)
  }

  /// Takes the name whose beginning stands in the field, so that leaving it makes no second party.
  mutating func acceptBeginning(in incident: Incident?) {
    guard let completion = completion(in: incident), !completion.ghost.hasPrefix(" →"),
      Folding.fold(String(beingTyped)).filter({ $0 != " " }).count >= 2
    else { return }
    accept(completion.name)
  }

  private mutating func accept(_ name: String) {
    let kept = editor.text.dropLast(beingTyped.count)
    editor.replace(with: kept.isEmpty || kept.hasSuffix(" ") ? kept + name : kept + " " + name)
  }

  private var beingTyped: Substring {
    let text = Substring(editor.text)
    guard allowsSeveral, let last = text.lastIndex(of: ";") else { return text }
    return text[text.index(after: last)...]
  }

  /// Whether the folded name is one of the party's, in full.
  static func isCalled(_ folded: String, _ party: Party) -> Bool {
    Folding.fold(party.name) == folded || party.short.map(Folding.fold) == folded
  }

  /// What of `name` follows a folded beginning; nil if it does not begin so.
  private static func rest(of name: String, after folded: String) -> String? {
    guard Folding.fold(name).hasPrefix(folded) else { return nil }
    var index = name.startIndex
    while index < name.endIndex, Folding.fold(String(name[..<index])) != folded {
      index = name.index(after: index)
    }
    return index < name.endIndex ? String(name[index...]) : nil
  }
}
