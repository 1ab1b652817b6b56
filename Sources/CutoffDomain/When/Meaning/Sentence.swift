/// A sentence in a field for a time: "your service stops Friday 5pm ET". The one time that it names is taken with
/// its binding words and zone, if nothing beside it can change what it says.
struct Sentence {
  let reader: PhraseReader
  let evidence: PhraseEvidence
  let failures: [ReadingFailure]
  /// The times that it names.
  private let all: Once<[WhenFound]>
  /// As `all`, looked for no further than a refusal is worth; nil where that is not far enough.
  private let some: Once<[WhenFound]?>

  init(reader: PhraseReader, evidence: PhraseEvidence, failures: [ReadingFailure], effort: Effort) {
    self.reader = reader
    self.evidence = evidence
    self.failures = failures
    all = Once { Sentence.times(among: When.offers(in: reader.phrase, reader.reference)) }
    some = Once { When.offers(in: reader.phrase, reader.reference, for: effort).map(Sentence.times) }
  }

  /// Nil for what is no sentence, or has a time that cannot be taken out of it.
  func result() -> WhenResult? {
    guard mayBe else { return nil }
    let times = all.value
    if times.count == 2, times[0].range == times[1].range {
      let reason = WhenRefusalReason.range(first: times[0].phrase, second: times[1].phrase)
      return .refused(WhenRefusal(place: 0..<reader.phrase.count, reason: reason))
    }
    guard times.count < 2 else { return several(times) }
    guard let found = times.first, isSafe(found) else { return nil }
    var reading = found.reading
    reading.warnings.append(.takenFromSentence)
    return .understood(reading)
  }

  /// The time that it names beside words that are not understood, to be suggested; nil where those may change it.
  func suggestion() -> String? {
    guard reader.tokens.count > 2, !evidence.unknown.isEmpty, evidence.unknownZone == nil,
      let times = found, times.count == 1, let found = times.first
    else { return nil }
    let words = words(found)
    let isDenied = reader.tokens.indices.contains { denies($0, words) }
    let hasLength = (0..<words.lowerBound).contains(where: isLength)
    let hasTopic = reader.tokens.indices.contains { !words.contains($0) && isTopic(at: $0) }
    guard !isDenied, !hasTopic, found.weight > 1 || !hasLength, isFree(before: words.lowerBound) else {
      return nil
    }
    return found.phrase
  }

  /// True when it names a time somewhere.
  var namesTime: Bool { found?.isEmpty != true }

  private var found: [WhenFound]? { all.isKnown ? all.value : some.value }

  /// Words that the grammar does not know, and none of the two languages a complete reading.
  private var mayBe: Bool {
    guard reader.tokens.count > 2, failures.allSatisfy({ $0.token != nil }), evidence.unknownZone == nil
    else { return false }
    let unknown = evidence.unknown.count { reader.tokens[$0].isWord }
    return unknown > 2 || (unknown > 0 && TextCues.namesLimit(reader.tokens))
  }

  private static func times(among offers: [WhenFound]) -> [WhenFound] {
    let all = offers.filter(isStrong)
    let limits = all.filter { $0.role == .limit }
    if !limits.isEmpty { return limits }
    let mentions = all.filter { $0.role == .mention }
    return mentions.isEmpty ? all : mentions
  }

  /// "6.5" may be anything in a sentence.
  private static func isStrong(_ found: WhenFound) -> Bool {
    let tokens = Tokenizer.tokens(of: found.phrase)
    return tokens.contains { $0.isWord || $0.isSign("/") || $0.isSign(":") }
      && tokens.contains { $0.isDigits || $0.isWord }
      && !(tokens.count { $0.isDigits } == 2 && tokens.contains { $0.isSign(".") }
        && !tokens.contains { $0.isSign("/") })
  }

  private func several(_ times: [WhenFound]) -> WhenResult {
    .refused(
      WhenRefusal(
        place: 0..<reader.phrase.count, reason: .several(times.map(\.phrase)), suggestion: times[0].phrase))
  }

  // MARK: What stands beside it

  private func words(_ found: WhenFound) -> Range<Int> {
    let tokens = reader.tokens
    let first = tokens.firstIndex { $0.range.lowerBound >= found.range.lowerBound } ?? 0
    let last = tokens.lastIndex { $0.range.upperBound <= found.range.upperBound } ?? first
    return first..<max(first + 1, last + 1)
  }

  private func isSafe(_ found: WhenFound) -> Bool {
    let words = words(found)
    return !hasStrongWord(outside: words) && isFree(before: words.lowerBound)
      && isFree(after: words.upperBound)
  }

  /// "Every", "5 days", "business days", "not": they change a time wherever they stand.
  private func hasStrongWord(outside words: Range<Int>) -> Bool {
    reader.tokens.indices.contains { index in
      guard !words.contains(index) else { return false }
      if denies(index, words) { return true }
      return isTopic(at: index) || isLength(at: index)
    }
  }

  /// "Not", "không" before a time, in the same clause.
  private func denies(_ index: Int, _ words: Range<Int>) -> Bool {
    guard index < words.lowerBound, TextCues.denies(reader.tokens, at: index) else { return false }
    if TextCues.deniesAll(reader.tokens, at: index) { return true }
    return !(index + 1..<words.lowerBound).contains { TextCues.beginsClause(reader.tokens, at: $0) }
  }

  private func isTopic(at index: Int) -> Bool {
    evidence.lattice.lexemes(at: index).contains { lexeme in
      guard lexeme.sense.kind == .topic, lexeme.isExact else { return false }
      switch WhenTopic(rawValue: lexeme.sense.value) {
      case .recurring, .workingDays, .lunar, .holiday: return true
      case .season, .vague, nil: return false
      }
    }
  }

  private func isLength(at index: Int) -> Bool {
    Numeral.numbers(in: evidence.lattice, at: index).contains { number in
      number.end < reader.tokens.count
        && evidence.lattice.lexemes(at: number.end).contains { $0.sense.kind == .unit && $0.isExact }
    }
  }

  /// No word of times stands just before it.
  private func isFree(before index: Int) -> Bool {
    guard index > 0, !reader.tokens[index - 1].isSign else { return true }
    return !isOfTime(index - 1)
  }

  /// The sentence ends there, or goes on with a word that leads to something else.
  private func isFree(after index: Int) -> Bool {
    guard index < reader.tokens.count else { return true }
    switch reader.tokens[index].shape {
    case .digits: return false
    case .unknown: return true
    case .sign:
      let isDigitNext = index + 1 < reader.tokens.count && reader.tokens[index + 1].isDigits
      return !reader.tokens[index].isSign("/") && !reader.tokens[index].isSign("-") || !isDigitNext
    case .word:
      if TextCues.leadsOn(reader.tokens, at: index) { return true }
      let next = index + 1
      // "… to avoid disconnection"
      return Folding.fold(PhraseText(phrase: reader.phrase, tokens: reader.tokens).of(index..<next)) == "to"
        && evidence.unknown.contains(next) && reader.tokens[next].isWord
    }
  }

  private func isOfTime(_ index: Int) -> Bool {
    guard !reader.tokens[index].isDigits else { return true }
    return evidence.lattice.lexemes(at: index).contains { Self.ofTime.contains($0.sense.kind) && $0.isExact }
  }

  private static let ofTime: Set<WordKind> = [
    .ones, .ten, .teen, .tens, .unit, .weekday, .month, .monthAbbreviation, .relativeDay, .leadingRelation,
    .edge, .edgeDay, .boundary, .around, .inside, .ago, .agoBefore, .past, .half, .halfOf, .ordinal, .latest,
  ]
}
