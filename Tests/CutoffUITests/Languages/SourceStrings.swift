import Foundation

/// A string literal of a Swift file.
struct SourceString {
  var file: String
  var line: Int
  /// The text between the quotes, its interpolations left out.
  var text: String
  /// The place among the arguments of `Wording(…)` that it stands in; nil outside.
  var wording: Int?
  /// The code before it on its line.
  var before: String
}

/// Reads the string literals of Swift code.
struct SourceStrings {
  private let characters: [Character]
  private let file: String
  private var index = 0
  private var line = 1
  /// The open parentheses: of a `Wording` with the argument that is being read, or of anything else.
  private var open: [Int?] = []
  private var code = ""
  private(set) var found: [SourceString] = []

  init(_ text: String, file: String) {
    characters = Array(text)
    self.file = file
    while index < characters.count { step() }
  }

  /// All literals of the Swift files below a folder of Sources.
  static func all(below folder: String) throws -> [SourceString] {
    let root =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path + "/Sources/" + folder
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.sorted().flatMap { name in
      SourceStrings(try String(contentsOfFile: root + "/" + name, encoding: .utf8), file: folder + "/" + name)
        .found
    }
  }

  private func starts(_ text: String) -> Bool {
    let wanted = Array(text)
    return index + wanted.count <= characters.count
      && Array(characters[index..<index + wanted.count]) == wanted
  }

  private mutating func step() {
    if starts("//") {
      while index < characters.count, characters[index] != "\n" { index += 1 }
    } else if starts("\"") {
      readString()
    } else {
      note(characters[index])
      index += 1
    }
  }

  private mutating func note(_ character: Character) {
    switch character {
    // A word of a state has its glyph first.
    case "(": open.append(code.hasSuffix("StateWord") ? -1 : code.hasSuffix("Wording") ? 0 : nil)
    case "[", "{": open.append(nil)
    case ")", "]", "}": _ = open.popLast()
    case ",": if let argument = open.last, let argument { open[open.count - 1] = argument + 1 }
    case "\n":
      line += 1
      code = ""
      return
    default: break
    }
    code.append(character)
  }

  private mutating func readString() {
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    let start = line
    let before = code
    let wording = open.compactMap { $0 }.last
    index += quote.count
    var text = ""
    while index < characters.count, !starts(quote) {
      if starts("\\(") {
        index += 1
        readInterpolation()
        text += " "
      } else if characters[index] == "\\" {
        index += 2
        text += " "
      } else {
        if characters[index] == "\n" { line += 1 }
        text.append(characters[index])
        index += 1
      }
    }
    index += quote.count
    code += "\"\""
    found.append(SourceString(file: file, line: start, text: text, wording: wording, before: before))
  }

  private mutating func readInterpolation() {
    let depth = open.count
    repeat { step() } while index < characters.count && open.count > depth
  }
}

extension String {
  /// Runs of letters, lower case.
  var letterRuns: [String] { lowercased().split { !$0.isLetter }.map(String.init) }

  /// Whether a letter is one that English does not write.
  var hasVietnameseLetter: Bool {
    contains { $0.isLetter && !$0.isASCII && ("\u{C0}"..."\u{1EF9}").contains($0) }
  }
}
