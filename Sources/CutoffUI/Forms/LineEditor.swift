import CutoffScreen

/// One line of text being typed, with its cursor. Edits by character, so a letter and its combining
/// marks are one step, also when an input method sends them one by one.
package struct LineEditor: Hashable, Sendable {
  package private(set) var characters: [Character]
  /// How many characters stand before the cursor, 0 … `characters.count`.
  package private(set) var cursor: Int
  /// What the last kill took away, for ctrl-y.
  private var killed: [Character] = []

  /// The cursor stands at the end.
  package init(_ text: String = "") {
    characters = Array(Self.oneLine(text))
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }
  /// Whether ctrl-y puts something back.
  var hasKilled: Bool { !killed.isEmpty }
  package var isAtEnd: Bool { cursor == characters.count }

  /// Edits or moves; false for a key that means nothing in a line.
  package mutating func update(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .control(let letter): return control(letter)
    case .alt(let letter): return alt(letter)
    case .backspace: delete(from: cursor - 1, to: cursor)
    case .delete: delete(from: cursor, to: cursor + 1)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .home: move(to: 0)
    case .end: move(to: characters.count)
    case .altLeft: move(to: wordStart)
    case .altRight: move(to: wordEnd)
    case .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown, .shiftLeft, .shiftRight,
      .function:
      return false
    }
    return true
  }

  /// Puts `text` in at the cursor; line feeds and tabs become single spaces.
  package mutating func insert(_ text: String) {
    let before = String(characters[..<cursor]) + Self.oneLine(text)
    characters = Array(before + String(characters[cursor...]))
    cursor = min(before.count, characters.count)
  }

  /// Puts `text` in the place of everything; the cursor goes to its end.
  package mutating func replace(with text: String) {
    characters = Array(Self.oneLine(text))
    cursor = characters.count
  }

  package mutating func move(to index: Int) {
    cursor = max(0, min(index, characters.count))
  }

  /// The same text with the cursor in front, for showing its beginning.
  package var movedToStart: LineEditor {
    var moved = self
    moved.move(to: 0)
    return moved
  }

  private mutating func control(_ letter: Character) -> Bool {
    switch letter {
    case "a": move(to: 0)
    case "e": move(to: characters.count)
    case "b": move(to: cursor - 1)
    case "f": move(to: cursor + 1)
    case "d": delete(from: cursor, to: cursor + 1)
    case "h": delete(from: cursor - 1, to: cursor)
    case "k": kill(from: cursor, to: characters.count)
    case "u": kill(from: 0, to: cursor)
    case "w": kill(from: blankWordStart, to: cursor)
    case "y": insert(String(killed))
    default: return false
    }
    return true
  }

  private mutating func alt(_ letter: Character) -> Bool {
    switch letter {
    case "b": move(to: wordStart)
    case "f": move(to: wordEnd)
    case "d": kill(from: cursor, to: wordEnd)
    // Terminals send alt-backspace as escape before one of these two.
    case "\u{7F}", "\u{8}": kill(from: wordStart, to: cursor)
    default: return false
    }
    return true
  }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(0, end))
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func kill(from start: Int, to end: Int) {
    guard start < end else { return }
    killed = Array(characters[start..<end])
    delete(from: start, to: end)
  }

  private var wordStart: Int { WordMotion.start(before: cursor, in: characters) }
  private var wordEnd: Int { WordMotion.end(after: cursor, in: characters) }
  private var blankWordStart: Int { WordMotion.blankStart(before: cursor, in: characters) }

  private static func oneLine(_ text: String) -> String {
    guard text.contains(where: { $0.isNewline || $0 == "\t" }) else { return text }
    let lines = text.split { $0.isNewline || $0 == "\t" }
    return lines.joined(separator: " ")
  }
}

/// Where words begin and end, as readline sees them: letters and digits, or anything but blanks.
enum WordMotion {
  static func start(before cursor: Int, in characters: [Character]) -> Int {
    var index = cursor
    while index > 0, !isWord(characters[index - 1]) { index -= 1 }
    while index > 0, isWord(characters[index - 1]) { index -= 1 }
    return index
  }

  static func end(after cursor: Int, in characters: [Character]) -> Int {
    var index = cursor
    while index < characters.count, !isWord(characters[index]) { index += 1 }
    while index < characters.count, isWord(characters[index]) { index += 1 }
    return index
  }

  static func blankStart(before cursor: Int, in characters: [Character]) -> Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
