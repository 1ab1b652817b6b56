import CutoffDomain
import CutoffScreen

/// A name that a field can complete, with every spelling by which it is found; the one that is put in
/// stands first.
package struct KnownName: Hashable, Sendable {
  package let spellings: [String]

  package init(_ spellings: String...) { self.spellings = spellings }

  /// What is put into the field.
  package var name: String { spellings.first ?? "" }

  /// The shortest spelling that begins so, folded, and what of it follows.
  func beginning(_ folded: String) -> (name: String, rest: String)? {
    for name in spellings.sorted(by: { $0.count < $1.count }) {
      if let rest = Completing.rest(of: name, after: folded) { return (name, rest) }
    }
    return nil
  }
}

/// What a beginning could become.
package struct NameCandidate: Hashable, Sendable {
  /// What stands in the field once it is taken.
  package let name: String
  /// Shown muted after the cursor.
  package let ghost: String
  /// The name goes on where the cursor stands; otherwise the typed words stand inside it.
  package let isBeginning: Bool
}

enum Completing {
  /// The names that begin so, then those in which a word does; none where the words are a name already.
  static func candidates(for typed: Substring, among known: [KnownName]) -> [NameCandidate] {
    guard let typed = typed.trimmed else { return [] }
    let folded = Folding.fold(typed)
    guard !known.contains(where: { $0.spellings.contains { Folding.fold($0) == folded } }) else { return [] }
    var beginnings: [NameCandidate] = []
    var insides: [NameCandidate] = []
    for one in known {
      if let (name, rest) = one.beginning(folded) {
        beginnings.append(NameCandidate(name: name, ghost: rest, isBeginning: true))
      } else if Folding.fold(one.spellings.joined(separator: " ")).contains(" " + folded) {
        insides.append(NameCandidate(name: one.name, ghost: " → " + one.name, isBeginning: false))
      }
    }
    return beginnings + insides
  }

  /// What of `name` follows a folded beginning; nil if it does not begin so.
  fileprivate static func rest(of name: String, after folded: String) -> String? {
    guard Folding.fold(name).hasPrefix(folded) else { return nil }
    var index = name.startIndex
    while index < name.endIndex, Folding.fold(String(name[..<index])) != folded {
      index = name.index(after: index)
    }
    return index < name.endIndex ? String(name[index...]) : nil
  }
}

/// Which of several candidates is offered.
package struct CompletionTurn: Hashable, Sendable {
  /// Up and Down count it; any edit begins anew.
  private(set) var place = 0
  /// The person went through the candidates, so that the one shown is meant.
  var isChosen: Bool { place != 0 || hasTurned }
  private var hasTurned = false
  /// Delete at the end of the line: a new name that only begins like a known one.
  private(set) var isDeclined = false

  /// Nil where there is none, or none is wanted.
  func pick(_ candidates: [NameCandidate]) -> NameCandidate? {
    guard !candidates.isEmpty, !isDeclined else { return nil }
    return candidates[((place % candidates.count) + candidates.count) % candidates.count]
  }

  /// What a key does to candidates: false where it means nothing for them.
  mutating func update(_ key: Key, _ candidates: [NameCandidate]) -> Bool {
    guard !candidates.isEmpty, !isDeclined else { return false }
    switch key {
    case .down where candidates.count > 1: turn(1)
    case .up where candidates.count > 1: turn(-1)
    case .delete, .control("d"): isDeclined = true
    case .character, .control, .alt, .enter, .escape, .tab, .backTab, .backspace, .insert, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .altLeft, .altRight, .shiftLeft,
      .shiftRight, .function:
      return false
    }
    return true
  }

  private mutating func turn(_ distance: Int) {
    place += distance
    hasTurned = true
  }
}

extension Key {
  /// Whether it takes what is offered after the cursor at the end of a line.
  var takesCompletion: Bool {
    self == .right || self == .end || self == .control("e") || self == .control("f")
  }
}
