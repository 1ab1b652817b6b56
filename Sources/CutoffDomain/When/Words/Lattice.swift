/// The tokens of a phrase with every sense that each can have in one language.
final class Lattice: Sendable {
  struct Lexeme: Sendable {
    let sense: Sense
    /// The token after the last.
    let end: Int
    /// Written with the marks that the word has.
    var isExact = true
  }

  let tokens: [Token]
  /// Those of all tokens, one after the other: lists of their own would be counted at every step of every rule.
  private let all: [Lexeme]
  /// Where those of each token begin, and where the last ones end.
  private let starts: [Int]
  /// The kinds that can begin at each token.
  let masks: [UInt128]
  /// The kinds that can begin where some word that begins at each token ends.
  let nextMasks: [UInt128]

  /// `needsMarks` where a word without its diacritics is another word.
  convenience init(_ tokens: [Token], language: Language, needsMarks: Bool = false) {
    let vocabulary = Vocabulary.of(language)
    let plain = Lattice(tokens, vocabulary: vocabulary, needsMarks: needsMarks)
    guard plain.mayNamePlaces else {
      self.init(plain)
      return
    }
    let places = Lattice(tokens, vocabulary: ZonePlaces.vocabulary)
    self.init(tokens) { plain.lexemes(at: $0) + places.lexemes(at: $0) }
  }

  private init(_ other: Lattice) {
    (tokens, all, starts) = (other.tokens, other.all, other.starts)
    (masks, nextMasks) = (other.masks, other.nextMasks)
  }

  /// Names of zones and cities stand beside "time", "giờ", a bracket, or with a slash, and are unknown words.
  private var mayNamePlaces: Bool {
    guard masks.contains(0) else { return false }
    return tokens.indices.contains { index in
      tokens[index].isSign("/") || tokens[index].isSign("(")
        || lexemes(at: index).contains { $0.sense.kind == .placeTail || $0.sense.kind == .placeLead }
    }
  }

  convenience init(_ tokens: [Token], vocabulary: Vocabulary, needsMarks: Bool = false) {
    let hasMarks = tokens.contains { $0.spelling?.isPlain == false }
    self.init(tokens) {
      Lattice.lexemes(of: tokens, at: $0, in: vocabulary, hasMarks: hasMarks, needsMarks: needsMarks)[...]
    }
  }

  private init(_ tokens: [Token], lexemes: (Int) -> ArraySlice<Lexeme>) {
    self.tokens = tokens
    var (all, starts, masks): ([Lexeme], [Int], [UInt128]) = ([], [0], [])
    for (index, token) in tokens.enumerated() {
      let found = lexemes(index)
      var mask: UInt128 = 0
      if case .digits = token.shape { mask = WordKind.digits.bit }
      masks.append(found.reduce(mask) { $0 | $1.sense.kind.bit })
      all += found
      starts.append(all.count)
    }
    nextMasks = tokens.indices.map { index in
      let next = index + 1 < masks.count ? masks[index + 1] : 0
      // Numbers in words are longer than their first.
      guard masks[index] & Numeral.mask & ~WordKind.digits.bit == 0 else { return .max }
      return all[starts[index]..<starts[index + 1]].reduce(next) { mask, lexeme in
        mask | (lexeme.end < masks.count ? masks[lexeme.end] : 0)
      }
    }
    (self.all, self.starts, self.masks) = (all, starts, masks)
  }

  /// Tokens of the longest entry of a vocabulary, but one.
  private static let longestWord = 10

  var count: Int { tokens.count }

  func lexemes(at index: Int) -> ArraySlice<Lexeme> { all[places(of: index)] }

  /// Where the lexemes of a token stand among all.
  func places(of index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// The lexeme at a place of `places`.
  func lexeme(_ place: Int) -> Lexeme { all[place] }

  /// True for a word of another kind, or a part of one, that is written with its marks.
  func isExact(_ index: Int, besides kind: WordKind) -> Bool {
    (max(0, index - Lattice.longestWord)...index).contains { start in
      lexemes(at: start).contains { $0.end > index && $0.isExact && $0.sense.kind != kind }
    }
  }

  /// True when the word means nothing here, whatever stands beside it.
  func isUnknown(_ index: Int) -> Bool {
    guard masks[index] == 0 else { return false }
    return !(max(0, index - Lattice.longestWord)..<index).contains { start in
      lexemes(at: start).contains { $0.end > index }
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
