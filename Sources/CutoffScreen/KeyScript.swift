/// Input written as text, for snapshots and tests: `j Tab x 'typed text' Enter`.
///
/// Words are separated by blanks or line feeds. A word is a key's name, text in single or double
/// quotes (each character one key; a line feed is Enter, a tab Tab), `paste:'…'` for a bracketed paste
/// of what stands in the quotes, `resize:80x24`, or the mouse at a column and row counted from 1:
/// `click:20,5`, `wheel-up:20,5`, `wheel-down:20,5`. There are no escapes: a text with both kinds of
/// quotes takes two words.
package enum KeyScript {
  /// The largest number of columns or rows that a resize may ask for.
  package static let largestSize = 10_000

  /// The input that `text` stands for.
  package static func parse(_ text: String) throws(KeyScriptError) -> [TerminalInput] {
    var reader = KeyScriptReader(text)
    var inputs: [TerminalInput] = []
    while reader.skipBlanks() { inputs += try reader.readWord() }
    return inputs
  }
}

/// Why a key script cannot be read. Positions count characters of the script, the first is 1.
package enum KeyScriptError: Error, Hashable, Sendable {
  /// A key's name, quoted text, `paste:` or `resize:` was expected.
  case unknownKey(String, position: Int)
  /// The quote that begins at `position` does not end.
  case unclosedQuote(Character, position: Int)
  /// Text in quotes was expected after `paste:`.
  case missingQuote(position: Int)
  /// A blank or the end was expected after the closing quote.
  case missingBlank(position: Int)
  /// Columns and rows from 1 to `KeyScript.largestSize`, as in `80x24`, were expected.
  case badSize(String, position: Int)
  /// Column and row from 1 to `KeyScript.largestSize`, as in `20,5`, were expected.
  case badPlace(String, position: Int)
  /// Typed text holds a control character that no key of a keyboard types.
  case controlCharacter(position: Int)

  /// Where the script went wrong, counted in characters from 1.
  package var position: Int {
    switch self {
    case .unknownKey(_, let position), .unclosedQuote(_, let position), .missingQuote(let position),
      .missingBlank(let position), .badSize(_, let position), .badPlace(_, let position),
      .controlCharacter(let position):
      position
    }
  }
}

/// Reads a script word by word.
private struct KeyScriptReader {
  private let characters: [Character]
  private var index = 0

  init(_ text: String) { characters = Array(text) }

  /// Goes on to the next word; false at the end.
  mutating func skipBlanks() -> Bool {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    return index < characters.count
  }

  mutating func readWord() throws(KeyScriptError) -> [TerminalInput] {
    if isAtQuote { return try typedKeys() }
    let start = index
    let word = readName()
    switch word {
    case "paste:":
      guard isAtQuote else { throw .missingQuote(position: index + 1) }
      return [.paste(String(try readQuoted()))]
    case _ where word.hasPrefix("resize:"):
      return [.resize(try size(of: word.dropFirst(7), position: start + 8))]
    case _ where word.hasPrefix("click:"):
      let place = try place(of: word.dropFirst(6), position: start + 7)
      return [.mouse(MouseEvent(.press, at: place)), .mouse(MouseEvent(.release, at: place))]
    case _ where word.hasPrefix("wheel-up:"):
      return [.mouse(MouseEvent(.wheelUp, at: try place(of: word.dropFirst(9), position: start + 10)))]
    case _ where word.hasPrefix("wheel-down:"):
      return [.mouse(MouseEvent(.wheelDown, at: try place(of: word.dropFirst(11), position: start + 12)))]
    default:
      guard let key = Key(name: word) else { throw .unknownKey(word, position: start + 1) }
      return [.key(key)]
    }
  }

  private var isAtQuote: Bool {
    index < characters.count && (characters[index] == "'" || characters[index] == "\"")
  }

  /// Reads up to the next blank, or up to the quote after `paste:`.
  private mutating func readName() -> String {
    var name = ""
    while index < characters.count, !characters[index].isWhitespace, name != "paste:" {
      name.append(characters[index])
      index += 1
    }
    return name
  }

  private mutating func readQuoted() throws(KeyScriptError) -> ArraySlice<Character> {
    let start = index
    let quote = characters[start]
    guard let end = characters[(start + 1)...].firstIndex(of: quote) else {
      throw .unclosedQuote(quote, position: start + 1)
    }
    index = end + 1
    guard index == characters.count || characters[index].isWhitespace else {
      throw .missingBlank(position: index + 1)
    }
    return characters[(start + 1)..<end]
  }

  private mutating func typedKeys() throws(KeyScriptError) -> [TerminalInput] {
    let typed = try readQuoted()
    var keys: [TerminalInput] = []
    for (position, character) in zip(typed.indices, typed) {
      if character == "\t" {
        keys.append(.key(.tab))
      } else if character == "\n" || character == "\r" || character == "\r\n" {
        keys.append(.key(.enter))
      } else {
        guard character.isTyped else { throw .controlCharacter(position: position + 1) }
        keys.append(.key(.character(character)))
      }
    }
    return keys
  }

  private func size(of text: Substring, position: Int) throws(KeyScriptError) -> Size {
    guard let (columns, rows) = pair(in: text, separator: "x") else {
      throw .badSize(String(text), position: position)
    }
    return Size(columns: columns, rows: rows)
  }

  private func place(of text: Substring, position: Int) throws(KeyScriptError) -> Point {
    guard let (column, row) = pair(in: text, separator: ",") else {
      throw .badPlace(String(text), position: position)
    }
    return Point(column: column - 1, row: row - 1)
  }

  /// Two numbers from 1 on, written as the program writes them.
  private func pair(in text: Substring, separator: Character) -> (Int, Int)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard parts.count == 2, parts.allSatisfy({ 1...KeyScript.largestSize ~= $0 }),
      text == "\(parts[0])\(separator)\(parts[1])"
    else { return nil }
    return (parts[0], parts[1])
  }
}
