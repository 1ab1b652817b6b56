/// In which language a phrase that has no reading is written: by its words, and how they are spelled.
struct PhraseEvidence {
  let language: Language
  /// The senses of its words in that language.
  let lattice: Lattice
  /// The first tokens that mean nothing there.
  let unknown: [Int]

  /// - Parameter lattices: of both languages, the speaker's first.
  init(_ lattices: PhraseReader.Lattices, _ failures: [ReadingFailure]) {
    let candidates = lattices.map { Candidate($0.lattice.value, failures, $0.language) }
    let best = candidates.max { left, right in left.rank.lexicographicallyPrecedes(right.rank) }
    let chosen = candidates[0].rank == best?.rank ? candidates[0] : candidates[1]
    language = chosen.language
    lattice = chosen.lattice
    unknown = chosen.unknown
  }

  /// "Mars time", "giờ sao Hỏa": an unknown word where a zone is named.
  var unknownZone: Range<Int>? {
    for token in unknown where lattice.tokens[token].isWord {
      var (first, next) = (token, token + 1)
      while first > 0, isUnknownWord(first - 1) { first -= 1 }
      while next < lattice.count, isUnknownWord(next) { next += 1 }
      if next < lattice.count, hasKind(.placeTail, next) { return first..<(next + 1) }
      if first > 0, hasKind(.placeLead, first - 1), first < 2 || !lattice.tokens[first - 2].isDigits {
        return (first - 1)..<next
      }
    }
    return nil
  }

  private func isUnknownWord(_ index: Int) -> Bool { unknown.contains(index) && lattice.tokens[index].isWord }

  private func hasKind(_ kind: WordKind, _ index: Int) -> Bool {
    lattice.lexemes(at: index).contains { $0.sense.kind == kind }
  }

  private struct Candidate {
    let language: Language
    let lattice: Lattice
    let unknown: [Int]
    /// Compared in order: fewer unknown words, more words of times that are spelled just so, marks, a reason
    /// about dates rather than about words, the further place.
    let rank: [Int]

    init(_ lattice: Lattice, _ failures: [ReadingFailure], _ language: Language) {
      let tokens = lattice.tokens
      let words = tokens.indices.filter { tokens[$0].isWord }
      let unknown = tokens.indices.filter { lattice.isUnknown($0) }
      let exact = words.filter { lattice.isExact($0, besides: .topic) }
      let hasMarks = tokens.contains { $0.spelling?.isPlain == false }
      let failure = failures.first { $0.language == language }
      let isOfTopic =
        if case .topic = failure?.reason { true } else { false }
      self.language = language
      self.lattice = lattice
      self.unknown = unknown
      rank = [
        -unknown.count, exact.count, hasMarks && language == .vietnamese ? 1 : 0, isOfTopic ? 0 : 1,
        failure?.token ?? tokens.count,
      ]
    }
  }
}
