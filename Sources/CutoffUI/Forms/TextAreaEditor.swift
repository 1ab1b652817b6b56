import CutoffScreen

/// Several lines of text being typed, with the cursor. Long lines are shown broken between words; Up
/// and Down move by what is shown.
package struct TextAreaEditor: Hashable, Sendable {
  package private(set) var characters: [Character]
  /// How many characters stand before the cursor, 0 … `characters.count`.
  package private(set) var cursor: Int
  private var killed: [Character] = []

  /// The cursor stands at the end.
  package init(_ text: String = "") {
    characters = Array(Self.plainLines(text))
    cursor = characters.count
  }

  package var text: String { String(characters) }
  /// Whether ctrl-y puts something back.
  var hasKilled: Bool { !killed.isEmpty }

  /// What a key did in a text area.
  package enum Reply: Hashable, Sendable {
    case handled
    /// The key means nothing here.
    case ignored
  }

  /// Edits or moves; `columns` is the width at which the text is shown.
  package mutating func update(_ key: Key, columns: Int) -> Reply {
    switch key {
    case .character(let character): insert(String(character))
    case .enter, .control("j"), .alt("\r"): insert("\n")
    case .control(let letter): return control(letter, columns: columns) ? .handled : .ignored
    case .alt(let letter): return alt(letter) ? .handled : .ignored
    case .backspace: delete(from: cursor - 1, to: cursor)
    case .delete: delete(from: cursor, to: cursor + 1)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .up: return move(rows: -1, columns: columns)
    case .down: return move(rows: 1, columns: columns)
    case .pageUp: move(to: 0)
    case .pageDown: move(to: characters.count)
    case .home: move(to: row(columns: columns).start)
    case .end: move(to: row(columns: columns).lastPlace)
    case .altLeft: move(to: WordMotion.start(before: cursor, in: characters))
    case .altRight: move(to: WordMotion.end(after: cursor, in: characters))
    case .escape, .tab, .backTab, .insert, .shiftLeft, .shiftRight, .function: return .ignored
    }
    return .handled
  }

  /// Puts `text` in at the cursor, with its line feeds.
  package mutating func insert(_ text: String) {
    let before = String(characters[..<cursor]) + Self.plainLines(text)
    characters = Array(before + String(characters[cursor...]))
    cursor = min(before.count, characters.count)
  }

  /// Puts `text` in the place of everything; the cursor goes to its end.
  package mutating func replace(with text: String) {
    characters = Array(Self.plainLines(text))
    cursor = characters.count
  }

  /// The lines as shown at a width, and the cursor's row and column among them.
  package func layout(columns: Int) -> (rows: [AreaRow], cursorRow: Int, cursorColumn: Int) {
    let rows = AreaRow.all(of: characters, columns: columns)
    let index = rows.lastIndex { $0.start <= cursor } ?? 0
    let width = characters[rows[index].start..<cursor].map(TextWidth.width(of:)).reduce(0, +)
    return (rows, index, width)
  }

  /// The text of one shown row.
  package func text(of row: AreaRow) -> String { String(characters[row.start..<row.end]) }

  private mutating func move(to index: Int) { cursor = max(0, min(index, characters.count)) }

  private func row(columns: Int) -> AreaRow {
    let layout = layout(columns: columns)
    return layout.rows[layout.cursorRow]
  }

  private mutating func move(rows distance: Int, columns: Int) -> Reply {
    let layout = layout(columns: columns)
    let target = layout.cursorRow + distance
    // Enter saves in the fields around, so that a step too far must not leave the text.
    guard target >= 0, target < layout.rows.count else { return .handled }
    var index = layout.rows[target].start
    var width = 0
    while index < layout.rows[target].lastPlace, width < layout.cursorColumn {
      width += TextWidth.width(of: characters[index])
      index += 1
    }
    cursor = index
    return .handled
  }

  private mutating func control(_ letter: Character, columns: Int) -> Bool {
    let line = logicalLine
    switch letter {
    case "a": move(to: line.lowerBound)
    case "e": move(to: line.upperBound)
    case "b": move(to: cursor - 1)
    case "f": move(to: cursor + 1)
    case "d": delete(from: cursor, to: cursor + 1)
    case "h": delete(from: cursor - 1, to: cursor)
    case "k": kill(from: cursor, to: cursor == line.upperBound ? cursor + 1 : line.upperBound)
    case "u": kill(from: line.lowerBound, to: cursor)
    case "w": kill(from: WordMotion.blankStart(before: cursor, in: characters), to: cursor)
    case "y": insert(String(killed))
    default: return false
    }
    return true
  }

  private mutating func alt(_ letter: Character) -> Bool {
    let start = WordMotion.start(before: cursor, in: characters)
    let end = WordMotion.end(after: cursor, in: characters)
    switch letter {
    case "b": move(to: start)
    case "f": move(to: end)
    case "d": kill(from: cursor, to: end)
    case "\u{7F}", "\u{8}": kill(from: start, to: cursor)
    default: return false
    }
    return true
  }

  /// The places of the line between line feeds that holds the cursor.
  private var logicalLine: Range<Int> {
    let start = characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = characters[cursor...].firstIndex(of: "\n") ?? characters.count
    return start..<end
  }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(0, end))
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func kill(from start: Int, to end: Int) {
    let end = min(end, characters.count)
    guard start < end else { return }
    killed = Array(characters[start..<end])
    delete(from: start, to: end)
  }

  /// Line feeds only: a carriage return would be a character of its own.
  private static func plainLines(_ text: String) -> String {
    String(text.map { $0.isNewline ? "\n" : $0 })
  }
}

/// One shown row of a text area, as places in its characters.
package struct AreaRow: Hashable, Sendable {
  package let start: Int
  /// The place after the last character shown.
  package let end: Int
  /// The last place at which the cursor may stand in this row; one less than `end` where a word is
  /// broken, since the next row begins at `end`.
  package let lastPlace: Int

  /// Rows of at most `columns` cells, broken at a blank (which is then not shown) where there is one.
  static func all(of characters: [Character], columns: Int) -> [AreaRow] {
    var filler = AreaFiller(characters: characters, columns: max(1, columns))
    for index in characters.indices { filler.take(index) }
    return filler.rows + [AreaRow(start: filler.start, end: characters.count, lastPlace: characters.count)]
  }
}

private struct AreaFiller {
  let characters: [Character]
  let columns: Int
  var rows: [AreaRow] = []
  var start = 0
  private var lastBlank: Int?
  private var width = 0

  init(characters: [Character], columns: Int) {
    self.characters = characters
    self.columns = columns
  }

  mutating func take(_ index: Int) {
    let character = characters[index]
    guard character != "\n" else { return breakRow(at: index, next: index + 1, upTo: index) }
    width += TextWidth.width(of: character)
    if width > columns, index > start { overflow(at: index) }
    if character == " ", index >= start { lastBlank = index }
  }

  private mutating func overflow(at index: Int) {
    if characters[index] == " " { return breakRow(at: index, next: index + 1, upTo: index) }
    guard let blank = lastBlank else {
      return breakRow(at: index, next: index, upTo: index, lastPlace: index - 1)
    }
    breakRow(at: blank, next: blank + 1, upTo: index)
  }

  /// Ends the row at `end`; the next one begins at `next` and already holds what stands up to `index`.
  private mutating func breakRow(at end: Int, next: Int, upTo index: Int, lastPlace: Int? = nil) {
    rows.append(AreaRow(start: start, end: end, lastPlace: lastPlace ?? end))
    start = next
    lastBlank = nil
    width = next <= index ? characters[next...index].map(TextWidth.width(of:)).reduce(0, +) : 0
  }
}
