/// Reads one phrase in one language, then in the other: tokens, readings, the best of them, or why there
/// is none.
struct PhraseReader {
  let phrase: String
  let reference: WhenReference
  let tokens: [Token]

  /// Nothing longer is read.
  static let longest = (bytes: 800, tokens: 48)

  init(_ phrase: String, _ reference: WhenReference) {
    self.phrase = phrase
    self.reference = reference
    tokens = phrase.utf8.count <= PhraseReader.longest.bytes ? Tokenizer.tokens(ofPhrase: phrase) : []
  }

  /// The phrase as a whole; of a sentence the one time that it names.
  func result() -> WhenResult {
    guard phrase.utf8.count <= PhraseReader.longest.bytes else { return refused(.tooLong) }
    guard !tokens.isEmpty else { return refused(.empty) }
    let isLong = tokens.count > PhraseReader.longest.tokens
    var failures: [ReadingFailure] = []
    if !isLong {
      switch whole() {
      case .success(let reading): return .understood(reading)
      case .failure(let both): failures = both.failures
      }
    }
    let evidence = PhraseEvidence(tokens, failures, reference.language)
    let counted = EventCount(reader: self, lattice: evidence.lattice).reason(for: failures)
    let sentence = Sentence(reader: self, evidence: evidence, failures: failures)
    if counted == nil, let result = sentence.result() { return result }
    guard !isLong else { return refused(.tooLong) }
    let explanation = Explanation(
      reader: self, failures: failures, evidence: evidence, sentence: sentence, counted: counted)
    return .refused(explanation.refusal())
  }

  /// As `result`, and nothing but the whole phrase: no reading of a part, no reason for a refusal but that of a
  /// window.
  func wholeResult() -> WhenResult {
    guard !tokens.isEmpty, tokens.count <= PhraseReader.longest.tokens else { return refused(.tooLong) }
    switch whole() {
    case .success(let reading): return .understood(reading)
    case .failure(let both):
      let range = both.failures.lazy.map(\.reason).first { reason in
        if case .range = reason { true } else { false }
      }
      return refused(range ?? .incomplete)
    }
  }

  private func whole() -> Result<WhenReading, ReadingFailures> {
    var failures: [ReadingFailure] = []
    for language in [reference.language, reference.language.other] {
      switch read(tokens, in: language) {
      case .success(let reading): return .success(reading)
      case .failure(let failure): failures.append(failure)
      }
    }
    return .failure(ReadingFailures(failures: failures))
  }

  private func refused(_ reason: WhenRefusalReason) -> WhenResult {
    .refused(WhenRefusal(place: 0..<phrase.count, reason: reason))
  }

  /// The echo of "until the end of" adds the same instant in other words: "(= 0h T7 04/07)".
  func read(_ tokens: [Token], in language: Language) -> Result<WhenReading, ReadingFailure> {
    guard let equals = tokens.firstIndex(where: { $0.isSign("=") }), equals > 1,
      tokens[equals - 1].isSign("("),
      tokens.last?.isSign(")") == true
    else { return readOnly(tokens, reference, language) }
    let result = readOnly(Array(tokens[..<(equals - 1)]), reference, language)
    guard case .success(let reading) = result, let due = reading.said.due, let point = reading.said.point
    else {
      return result
    }
    var then = reference
    then.now = due
    then.zone = point.zone
    let remark = readOnly(Array(tokens[(equals + 1)...].dropLast()), then, language)
    guard case .success(let same) = remark, same.said.due == due else {
      return .failure(ReadingFailure(reason: .contradiction, token: nil, language: language))
    }
    return result
  }

  private func readOnly(
    _ tokens: [Token], _ reference: WhenReference, _ language: Language
  ) -> Result<WhenReading, ReadingFailure> {
    if let bracket = unbalanced(tokens) {
      return .failure(ReadingFailure(reason: .incomplete, token: bracket, language: language))
    }
    var search = ReadingSearch(Lattice(tokens, language: language))
    search.run()
    var choice = Choice()
    for reading in search.readings where choice.wants(cost: reading.cost) {
      do throws(WhenRefusalReason) {
        var resolver = Resolver(reading.composition, reference)
        choice.add(try resolver.meaning(), cost: reading.cost)
      } catch {
        choice.problem = choice.problem ?? error
      }
    }
    do throws(WhenRefusalReason) {
      return .success(reading(try choice.best(), language))
    } catch {
      let token = search.readings.isEmpty ? search.furthest : nil
      return .failure(
        ReadingFailure(
          reason: error, token: token, language: language, endsTooSoon: search.reachesEnd))
    }
  }

  /// The first bracket that has no partner.
  private func unbalanced(_ tokens: [Token]) -> Int? {
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      if token.isSign("(") { open.append(index) }
      if token.isSign(")"), open.popLast() == nil { return index }
    }
    return open.last
  }

  private func reading(_ meaning: Meaning, _ language: Language) -> WhenReading {
    WhenReading(
      said: says(meaning.said), warnings: WhenWarning.allCases.filter(meaning.warnings.contains),
      flag: meaning.flag, alternative: meaning.alternative.map(says), language: language)
  }

  private func says(_ said: SaidTime) -> SaidTime {
    var said = said
    said.says = phrase
    return said
  }
}

/// Why a phrase has no reading in one language.
struct ReadingFailure: Error {
  let reason: WhenRefusalReason
  /// The token at which every reading got stuck; nil when its words fit but their meaning does not.
  let token: Int?
  let language: Language
  /// Its last word needs another one behind it.
  var endsTooSoon = false
}

/// Why a phrase has no reading in either, the speaker's language first.
struct ReadingFailures: Error {
  let failures: [ReadingFailure]
}

/// The cheapest meaning, and a second one as cheap.
struct Choice {
  private var first: (meaning: Meaning, cost: Int)?
  private var second: Meaning?
  var problem: WhenRefusalReason?

  func wants(cost: Int) -> Bool { first.map { cost <= $0.cost } ?? true }

  mutating func add(_ meaning: Meaning, cost: Int) {
    guard let known = first?.meaning else {
      first = (meaning, cost)
      return
    }
    if second == nil, known.said != meaning.said { second = meaning }
  }

  /// Two meanings more than a day apart are too many.
  func best() throws(WhenRefusalReason) -> Meaning {
    guard var best = first?.meaning else { throw problem ?? .incomplete }
    guard let second, let left = best.said.due, let right = second.said.due else { return best }
    guard abs(left.seconds(since: right)) <= Span.day else { throw .ambiguous(best.said, second.said) }
    best.warnings.insert(.severalReadings)
    best.alternative = best.alternative ?? second.said
    return best
  }
}

extension Token {
  func isSign(_ character: Unicode.Scalar) -> Bool {
    guard case .sign(let byte) = shape else { return false }
    return UInt32(byte) == character.value
  }
}

extension Language {
  /// The one that is tried when this one fails.
  var other: Language {
    switch self {
    case .vietnamese: .english
    case .english: .vietnamese
    }
  }
}
