import CutoffScreen

/// One line of text being typed, with its cursor, or a few where breaks are allowed. Edits by character, so a letter and its combining
/// marks are one step, also when an input method sends them one by one.
package struct LineEditor: Hashable, Sendable {
  package private(set) var characters: [Character]
  /// How many characters stand before the cursor, 0 … `characters.count`.
  package private(set) var cursor: Int
  /// What the last kill took away, for ctrl-y.
  private var killed: [Character] = []
  /// Whether ctrl-j and alt-Enter break the line, and a text that is put in its place keeps its lines.
  package let allowsBreaks: Bool

  /// The cursor stands at the end.
  package init(_ text: String = "", allowsBreaks: Bool = false) {
    characters = Array(allowsBreaks ? Self.lines(text) : Self.oneLine(text))
    cursor = characters.count
    self.allowsBreaks = allowsBreaks
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }
  /// Whether ctrl-y puts something back.
  var hasKilled: Bool { !killed.isEmpty }
  package var isAtEnd: Bool { cursor == characters.count }

  /// Edits or moves; false for a key that means nothing in a line.
  package mutating func update(_ key: Key) -> Bool {
    if allowsBreaks {
      if key == .control("j") || key == .alt("\r") {
        put("\n")
        return true
      }
      if lineCount > 1, key == .up || key == .down { return move(lines: key == .up ? -1 : 1) }
    }
    switch key {
    case .character(let character): insert(String(character))
    case .control(let letter): return control(letter)
    case .alt(let letter): return alt(letter)
    case .backspace: delete(from: cursor - 1, to: cursor)
    case .delete: delete(from: cursor, to: cursor + 1)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .home: move(to: line.lowerBound)
    case .end: move(to: line.upperBound)
    case .altLeft: move(to: wordStart)
    case .altRight: move(to: wordEnd)
    case .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown, .shiftLeft, .shiftRight,
      .function:
      return false
    }
    return true
  }

  /// Puts `text` in at the cursor; line feeds and tabs become single spaces.
  package mutating func insert(_ text: String) { put(Self.oneLine(text)) }

  private mutating func put(_ text: String) {
    let before = String(characters[..<cursor]) + text
    characters = Array(before + String(characters[cursor...]))
    cursor = min(before.count, characters.count)
  }

  /// Puts `text` in the place of everything; the cursor goes to its end.
  package mutating func replace(with text: String) {
    characters = Array(allowsBreaks ? Self.lines(text) : Self.oneLine(text))
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
    case "a": move(to: line.lowerBound)
    case "e": move(to: line.upperBound)
    case "b": move(to: cursor - 1)
    case "f": move(to: cursor + 1)
    case "d": delete(from: cursor, to: cursor + 1)
    case "h": delete(from: cursor - 1, to: cursor)
    case "k": kill(from: cursor, to: line.upperBound)
    case "u": kill(from: line.lowerBound, to: cursor)
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

  /// Line feeds stay, other breaks become some.
  private static func lines(_ text: String) -> String {
    guard text.contains(where: { $0.isNewline || $0 == "\t" }) else { return text }
    return String(text.map { $0.isNewline ? "\n" : $0 == "\t" ? " " : $0 })
  }

  private static func oneLine(_ text: String) -> String {
    guard text.contains(where: { $0.isNewline || $0 == "\t" }) else { return text }
    let lines = text.split { $0.isNewline || $0 == "\t" }
    return lines.joined(separator: " ")
  }
}

// Lines, where breaks are allowed.
extension LineEditor {
  /// 1 unless breaks are allowed and there are some.
  var lineCount: Int { allowsBreaks ? characters.count { $0 == "\n" } + 1 : 1 }

  /// The line that the cursor stands in, counted from 0.
  var cursorLine: Int { allowsBreaks ? characters[..<cursor].count { $0 == "\n" } : 0 }

  /// A line by itself, with the cursor where it stands in it, else at its start.
  func line(_ index: Int) -> LineEditor {
    let lines = characters.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(index) else { return LineEditor() }
    var editor = LineEditor(String(lines[index]))
    editor.move(to: index == cursorLine ? cursor - line.lowerBound : 0)
    return editor
  }

  /// The places of the line that holds the cursor.
  private var line: Range<Int> {
    guard allowsBreaks else { return 0..<characters.count }
    let start = characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = characters[cursor...].firstIndex(of: "\n") ?? characters.count
    return start..<end
  }

  /// To the same place of another line; false beyond the first and the last.
  private mutating func move(lines distance: Int) -> Bool {
    let target = cursorLine + distance
    guard (0..<lineCount).contains(target) else { return false }
    let place = cursor - line.lowerBound
    move(to: distance < 0 ? line.lowerBound - 1 : line.upperBound + 1)
    move(to: min(line.lowerBound + place, line.upperBound))
    return true
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
