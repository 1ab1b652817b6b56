/// The tokens of a phrase with every sense that each can have in one language.
struct Lattice: Sendable {
  struct Lexeme: Sendable {
    let sense: Sense
    /// The token after the last.
    let end: Int
    /// Written with the marks that the word has.
    var isExact = true
  }

  let tokens: [Token]
  private let lexemes: [[Lexeme]]
  /// The kinds that can begin at each token.
  let masks: [UInt128]

  /// `needsMarks` where a word without its diacritics is another word.
  init(_ tokens: [Token], language: Language, needsMarks: Bool = false) {
    let plain = Lattice(tokens, vocabulary: Vocabulary.of(language), needsMarks: needsMarks)
    self = plain.mayNamePlaces ? plain.adding(ZonePlaces.vocabulary) : plain
  }

  /// Names of zones and cities stand beside "time", "giờ", a bracket, or with a slash, and are unknown words.
  private var mayNamePlaces: Bool {
    guard masks.contains(0) else { return false }
    return tokens.indices.contains { index in
      tokens[index].isSign("/") || tokens[index].isSign("(")
        || lexemes[index].contains { $0.sense.kind == .placeTail || $0.sense.kind == .placeLead }
    }
  }

  private func adding(_ vocabulary: Vocabulary) -> Lattice {
    let others = Lattice(tokens, vocabulary: vocabulary)
    return Lattice(tokens, zip(lexemes, others.lexemes).map { $0 + $1 })
  }

  init(_ tokens: [Token], vocabulary: Vocabulary, needsMarks: Bool = false) {
    let hasMarks = tokens.contains { $0.spelling?.isPlain == false }
    self.init(
      tokens,
      tokens.indices.map {
        Lattice.lexemes(of: tokens, at: $0, in: vocabulary, hasMarks: hasMarks, needsMarks: needsMarks)
      })
  }

  private init(_ tokens: [Token], _ lexemes: [[Lexeme]]) {
    self.tokens = tokens
    self.lexemes = lexemes
    masks = zip(tokens, lexemes).map { token, lexemes in
      var mask: UInt128 = 0
      if case .digits = token.shape { mask = WordKind.digits.bit }
      return lexemes.reduce(mask) { $0 | $1.sense.kind.bit }
    }
  }

  /// Tokens of the longest entry of a vocabulary, but one.
  private static let longestWord = 10

  var count: Int { tokens.count }

  func lexemes(at index: Int) -> [Lexeme] { lexemes[index] }

  /// True for a word of another kind, or a part of one, that is written with its marks.
  func isExact(_ index: Int, besides kind: WordKind) -> Bool {
    (max(0, index - Lattice.longestWord)...index).contains { start in
      lexemes[start].contains { $0.end > index && $0.isExact && $0.sense.kind != kind }
    }
  }

  /// True when the word means nothing here, whatever stands beside it.
  func isUnknown(_ index: Int) -> Bool {
    guard masks[index] == 0 else { return false }
    return !(max(0, index - Lattice.longestWord)..<index).contains { start in
      lexemes[start].contains { $0.end > index }
    }
  }

  /// Words written without their diacritics stand for all that they may be, unless other words of the
  /// phrase carry theirs: then "sau" is "sau", never "sáu".
  private static func lexemes(
    of tokens: [Token], at index: Int, in vocabulary: Vocabulary, hasMarks: Bool,
    needsMarks: Bool
  ) -> [Lexeme] {
    guard let first = tokens[index].spelling else { return [] }
    var strong: [Lexeme] = []
    var weak: [Lexeme] = []
    for entry in vocabulary.entries(startingWith: first) {
      guard let isExact = match(entry.words, tokens, index) else { continue }
      let lexeme = Lexeme(sense: entry.sense, end: index + entry.words.count, isExact: isExact)
      if isExact || !hasMarks { strong.append(lexeme) } else { weak.append(lexeme) }
    }
    return strong.isEmpty && !needsMarks ? weak : strong
  }

  /// Nil for other words; false when marks are missing.
  private static func match(_ words: [Spelling], _ tokens: [Token], _ index: Int) -> Bool? {
    guard index + words.count <= tokens.count else { return nil }
    var isExact = true
    for (offset, word) in words.enumerated() {
      guard let written = tokens[index + offset].spelling, written.folded == word.folded else { return nil }
      guard written.isPlain || written.exact == word.exact else { return nil }
      if written.exact != word.exact { isExact = false }
    }
    return isExact
  }
}
