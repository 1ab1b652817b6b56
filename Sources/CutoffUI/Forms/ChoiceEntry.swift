import CutoffDomain
import CutoffScreen
import CutoffWords

/// One of the answers that a choice offers.
package struct ChoiceOption: Hashable, Sendable {
  /// What is stored: a raw value or an id.
  package let value: String
  package let label: Wording
  /// What else it may be typed as.
  let alsoCalled: [String]

  package init(_ value: String, _ label: Wording, alsoCalled: [String] = []) {
    self.value = value
    self.label = label
    self.alsoCalled = alsoCalled
  }

  /// An answer that is a name, the same in every language.
  package init(_ value: String, name: String, alsoCalled: [String] = []) {
    self.init(value, Wording(name, name), alsoCalled: alsoCalled)
  }

  /// All its words, for looking some of them up.
  var searched: String { ([label.vietnamese] + alsoCalled).joined(separator: " ") }

  fileprivate var names: [String] { [value, label.vietnamese, label.english] + alsoCalled }

  /// The value of the option that `typed` names: by its number from 1, in either language, as it is stored, or by words
  /// that it alone has; nil where there is none, or more than one.
  package static func named(_ typed: String, among options: [ChoiceOption], _ language: Language) -> String? {
    let wanted = Folding.key(typed)
    guard !wanted.isEmpty else { return nil }
    if let exact = options.first(where: { $0.names.contains { Folding.key($0) == wanted } }) {
      return exact.value
    }
    if let number = Int(wanted), options.indices.contains(number - 1) { return options[number - 1].value }
    let beginning = options.filter { Folding.key($0.label(language)).hasPrefix(wanted) }
    if beginning.count == 1 { return beginning.first?.value }
    let having = options.filter { TextSearch(typed).isFound(in: $0.label(language) + " " + $0.searched) }
    return having.count == 1 ? having.first?.value : nil
  }
}

/// A choice among named answers; nothing is chosen unless it was given.
package struct ChoiceEntry: Hashable, Sendable {
  package let options: [ChoiceOption]
  package let allowsSeveral: Bool
  /// Places of the chosen options, in order.
  package private(set) var chosen: [Int]
  /// The option that the mark stands on; only moves apart from `chosen` where several may be chosen.
  package private(set) var cursor: Int

  package init(_ options: [ChoiceOption], chosen values: [String] = [], allowsSeveral: Bool = false) {
    self.options = options
    self.allowsSeveral = allowsSeveral
    chosen = options.indices.filter { values.contains(options[$0].value) }
    cursor = chosen.first ?? 0
  }

  /// Picks the answer that `typed` names, in either language or as it is stored, or whose label in `language` it alone
  /// begins; leaves the choice as it is where there is none.
  package mutating func choose(_ typed: String, _ language: Language) {
    let wanted = Folding.key(typed)
    guard !wanted.isEmpty else { return }
    let exact = options.indices.first { options[$0].names.contains { Folding.key($0) == wanted } }
    let beginning = options.indices.filter { Folding.key(options[$0].label(language)).hasPrefix(wanted) }
    guard let index = exact ?? (beginning.count == 1 ? beginning.first : nil) else { return }
    self = ChoiceEntry(options, chosen: [options[index].value], allowsSeveral: allowsSeveral)
  }

  package var chosenValues: [String] { chosen.map { options[$0].value } }

  /// Left and Right move, Space goes on or marks, a digit or the first letter of an answer picks it,
  /// Backspace and Delete take the choice back.
  mutating func update(_ key: Key, _ language: Language) -> Bool {
    guard !options.isEmpty else { return false }
    switch key {
    case .left: step(-1)
    case .right: step(1)
    case .home: pick(0, marks: false)
    case .end: pick(options.count - 1, marks: false)
    case .backspace, .delete: chosen = []
    case .character(" "): allowsSeveral ? toggle(cursor) : step(1)
    case .character(let character): return pick(character, language)
    case .control, .alt, .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown,
      .altLeft, .altRight, .shiftLeft,
      .shiftRight, .function:
      return false
    }
    return true
  }

  private mutating func step(_ distance: Int) {
    guard allowsSeveral || !chosen.isEmpty else {
      return pick(distance > 0 ? 0 : options.count - 1, marks: false)
    }
    pick((cursor + distance + options.count) % options.count, marks: false)
  }

  private mutating func pick(_ index: Int, marks: Bool) {
    cursor = index
    guard allowsSeveral else {
      chosen = [index]
      return
    }
    if marks { toggle(index) }
  }

  private mutating func toggle(_ index: Int) {
    if let place = chosen.firstIndex(of: index) {
      chosen.remove(at: place)
    } else {
      chosen = (chosen + [index]).sorted()
    }
  }

  private mutating func pick(_ character: Character, _ language: Language) -> Bool {
    if let digit = character.wholeNumberValue, character.isASCII {
      guard (1...options.count).contains(digit) else { return true }
      pick(digit - 1, marks: true)
      return true
    }
    guard character.isLetter else { return false }
    let letter = Folding.fold(String(character))
    let later = options.indices.map { (cursor + 1 + $0) % options.count }
    let order = chosen.isEmpty && !allowsSeveral ? Array(options.indices) : later
    if let found = order.first(where: { Folding.fold(options[$0].label(language)).hasPrefix(letter) }) {
      pick(found, marks: false)
    }
    return true
  }
}
