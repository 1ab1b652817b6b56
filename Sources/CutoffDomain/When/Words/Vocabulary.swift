/// The words of one language with their senses.
struct Vocabulary: Sendable {
  /// One spelling of a sense; several words where people write several.
  struct Entry: Sendable {
    let words: [Spelling]
    let sense: Sense
  }

  /// By the folded first word; longer entries first.
  private let entries: [UInt64: [Entry]]

  init(_ lists: [WordList]) {
    var entries: [UInt64: [Entry]] = [:]
    for row in lists.flatMap(\.rows) {
      for text in row.spellings.split(separator: ";") {
        let words = Tokenizer.tokens(of: String(text)).compactMap(\.spelling)
        guard let first = words.first else { continue }
        entries[first.folded, default: []].append(Entry(words: words, sense: row.sense))
      }
    }
    self.entries = entries
  }

  static func of(_ language: Language) -> Vocabulary {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private static let vietnamese = Vocabulary(SharedWords.lists + VietnameseWords.lists)
  private static let english = Vocabulary(SharedWords.lists + EnglishWords.lists)

  /// What the words around a time tell of it, in both languages.
  static let cues = Vocabulary([WordList(.cue, TextCue.rows)])

  func entries(startingWith spelling: Spelling) -> [Entry] {
    entries[spelling.folded] ?? []
  }
}
