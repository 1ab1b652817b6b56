import CutoffScreen
import Testing

/// Every word that the interface writes stands in a `Wording`, in both languages.
@Suite struct CatalogueTrials {
  /// What a literal may be besides: a name that is stored, typed or pressed, the same in every language.
  private static func isAllowed(_ literal: SourceString) -> Bool {
    let words = literal.text.letterRuns.filter { $0.count > 1 }
    let pieces = literal.text.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.isEmpty
      // Names of keys.
      || pieces.allSatisfy { Key(name: $0) != nil || $0.letterRuns.allSatisfy { $0.count < 2 } }
      // A raw value, the pattern of a switch, a label of what is stored.
      || literal.before.trimmed.hasPrefix("case ") && !literal.before.contains(":")
      || names.contains(literal.text.trimmed)
      // Names of months, which Vietnamese counts, and their beginnings on a screen.
      || months.contains { $0 == literal.text || $0.prefix(3) == literal.text }
      // One of the two languages of a switch.
      || [".vietnamese:", ".english:"].contains { literal.before.trimmed.hasPrefix("case " + $0) }
      // What is typed behind the colon, or stored.
      || literal.text.hasPrefix(":") && literal.text.isPlainName
      || [".named(", "alias: ", "CommandID(", "DraftField(", "ViewID("].contains {
        literal.before.hasSuffix($0)
      }
      || formats.contains { literal.file.hasSuffix($0) }
      || literal.text.isPlainName && files.contains { literal.file.contains($0) }
  }

  /// Files in which literals are names of settings, of members of a scheme, and words of JSON.
  private static let files = ["/Config/", "/Theme/", "/Crossings/"]
  /// Files in which literals are the marks of a format; the words between them come from elsewhere.
  private static let formats = ["/HTMLReport.swift", "/MarkdownReport.swift"] + typed
  /// Files of the words that a person types, in both languages at once.
  private static let typed = ["/LinearWord.swift", "/LayerSpeech.swift"]

  /// Names that are the same in every language, letters by how they are typed, patterns, and halves of a
  /// `Wording` that are put together before it.
  private static let names: Set<String> = [
    "cutoff", "yes", "no", "https://", "http://", ".json", "terminal", "Asia/Ho_Chi_Minh", "Asia/Saigon",
    "run: [ ]", "{FEFF}", "']?#?[0-9A-Fa-f]{6}[",
    "àằầèềìòồờùừỳ", "áắấéếíóốớúứý", "ảẳẩẻểỉỏổởủửỷ", "ãẵẫẽễĩõỗỡũữỹ", "ạặậẹệịọộợụựỵ", "ăơư",
    "1 source", "sources", "1 publisher", "publishers", "1 topic", "topics",
    "ngày", "1 day", "days", "·   mở lại",
    "·   opens it", "— cutoff", "config.yaml",
    // A filter's field, the word of an import's origin, what a setting is called, a name typed behind the colon.
    "archived:", "notice", "draft", "commands", "mail", "view-", "(unknown, not packaged)",
    // What a shown length is known by.
    "day",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  static func forgotten(_ literals: [SourceString]) -> [String] {
    literals.filter { $0.wording == nil && !isAllowed($0) }.map { "\($0.file):\($0.line): \"\($0.text)\"" }
  }

  @Test func `no text of a screen stands outside a Wording`() throws {
    let literals = try SourceStrings.all(below: "CutoffUI")
    #expect(literals.count > 1_000)
    #expect(Self.forgotten(literals) == [])
  }

  @Test func `a forgotten text is found, also inside another string`() {
    let code = #"""
      canvas.write("Saved at \(time)", row: 1)
      let word = Wording("đã lưu", "saved"), key = "ctrl-s"
      // "not this one"
      let whole = "\(label("no date")(language))"
      """#
    let found = Self.forgotten(SourceStrings(code, file: "Views/A.swift").found)
    #expect(found == ["Views/A.swift:1: \"Saved at  \"", "Views/A.swift:4: \"no date\""])
  }

  @Test func `no Vietnamese half is English, and no English half is Vietnamese`() throws {
    let written = try ["CutoffUI", "CutoffDomain/Words", "CutoffDomain/Drafts"].flatMap(SourceStrings.all)
    let english = written.filter { $0.wording == 1 }
    #expect(english.filter(\.text.hasVietnameseLetter).map(\.text) == [])
    #expect(english.count > 500)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension String {
  /// One word as code writes it.
  fileprivate var isPlainName: Bool {
    allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./: <>[]|*`%".contains($0)) }
      && split(separator: " ").count < 3
  }
}
