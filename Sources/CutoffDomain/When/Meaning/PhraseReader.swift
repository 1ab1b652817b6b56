/// Reads one phrase in one language, then in the other: tokens, readings, the best of them, or why there
/// is none.
struct PhraseReader {
  let phrase: String
  let reference: WhenReference
  let tokens: [Token]

  /// Nothing longer is read.
  static let longest = (bytes: 800, tokens: 48)
  /// Words that are tried to find the one time of a refused phrase, and as many to say what was meant by it.
  private static let explained = 10

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
    let lattices = lattices()
    var failures: [ReadingFailure] = []
    if !isLong {
      switch whole(lattices) {
      case .result(let result): return result
      case .failures(let both): failures = both
      }
    }
    let evidence = PhraseEvidence(lattices, failures)
    let counted = EventCount(reader: self, lattice: evidence.lattice).reason(for: failures)
    let sentence = Sentence(
      reader: self, evidence: evidence, failures: failures, effort: Effort(words: PhraseReader.explained))
    if counted == nil, let result = sentence.result() { return result }
    guard !isLong else { return refused(.tooLong) }
    let explanation = Explanation(
      reader: self, failures: failures, evidence: evidence, sentence: sentence, counted: counted,
      effort: Effort(words: PhraseReader.explained))
    return .refused(explanation.refusal())
  }

  /// As `result`, and nothing but the whole phrase: no reading of a part, no reason for a refusal but that of a
  /// window.
  func wholeResult() -> WhenResult {
    guard !tokens.isEmpty, tokens.count <= PhraseReader.longest.tokens else { return refused(.tooLong) }
    switch whole(lattices()) {
    case .result(let result): return result
    case .failures(let both): return refused(both.map(\.reason).first(where: \.isOfDates) ?? .incomplete)
    }
  }

  /// What came of the whole phrase.
  private enum Outcome {
    case result(WhenResult)
    /// One a language, the speaker's first.
    case failures([ReadingFailure])
  }

  private func whole(_ lattices: Lattices) -> Outcome {
    var failures: [ReadingFailure] = []
    for (language, lattice) in lattices {
      switch read(lattice.value, in: language) {
      case .success(let reading): return .result(.understood(reading))
      case .failure(let failure): failures.append(failure)
      }
    }
    if let window = window(lattices) { return .result(window) }
    return .failures(failures)
  }

  /// The words of the phrase in the speaker's language, then in the other one; each where it is first asked for.
  typealias Lattices = [(language: Language, lattice: Once<Lattice>)]

  private func lattices() -> Lattices {
    [reference.language, reference.language.other].map { language in
      (language, Once { Lattice(tokens, language: language) })
    }
  }

  /// Two times where a field holds two; its two ends to choose from where it holds one.
  private func window(_ lattices: Lattices) -> WhenResult? {
    for (language, lattice) in lattices {
      let reader = WindowReader(reference: reference(in: language), language: language)
      switch reader.outcome(lattice.value) {
      case .window(let meaning): return window(meaning, language)
      case .empty: return refused(.emptyWindow)
      case .ambiguous(let first, let second): return refused(.ambiguous(first, second))
      case nil: continue
      }
    }
    return nil
  }

  private func window(_ meaning: WindowMeaning, _ language: Language) -> WhenResult {
    let words = WindowWords(language: language)
    guard reference.takesWindow else {
      return refused(.range(first: words.phrase(meaning.start.said), second: words.phrase(meaning.end.said)))
    }
    let ownEnd = { (said: SaidTime) in
      var said = said
      said.says = words.phrase(said)
      return said
    }
    return .understood(
      WhenReading(
        said: says(meaning.start.said), until: ownEnd(meaning.end.said),
        warnings: WhenWarning.allCases.filter(meaning.warnings.contains), flag: meaning.flag,
        alternative: (meaning.other?.start).map(says), alternativeUntil: (meaning.other?.end).map(ownEnd),
        daysOff: meaning.start.daysOff + meaning.end.daysOff, lunar: meaning.start.lunar, language: language))
  }

  /// In words of the other language the order of day and month is not that of English.
  private func reference(in language: Language) -> WhenReference {
    var reference = reference
    if language != reference.language { reference.flagsDayOrder = false }
    return reference
  }

  private func refused(_ reason: WhenRefusalReason) -> WhenResult {
    .refused(WhenRefusal(place: 0..<phrase.count, reason: reason))
  }

  /// The echo of "until the end of" adds the same instant in other words: "(= 0h T7 04/07)".
  func read(_ lattice: Lattice, in language: Language) -> Result<WhenReading, ReadingFailure> {
    let tokens = lattice.tokens
    guard let equals = tokens.firstIndex(where: { $0.isSign("=") }), equals > 1,
      tokens[equals - 1].isSign("("),
      tokens.last?.isSign(")") == true
    else { return readOnly(lattice, reference(in: language), language) }
    let own = Lattice(Array(tokens[..<(equals - 1)]), language: language)
    let result = readOnly(own, reference(in: language), language)
    guard case .success(let reading) = result, let due = reading.said.due, let point = reading.said.point
    else {
      return result
    }
    var then = reference
    then.now = due
    then.zone = point.zone
    let other = Lattice(Array(tokens[(equals + 1)...].dropLast()), language: language)
    let remark = readOnly(other, then, language)
    guard case .success(let same) = remark, same.said.due == due else {
      return .failure(ReadingFailure(reason: .contradiction, token: nil, language: language))
    }
    return result
  }

  private func readOnly(
    _ lattice: Lattice, _ reference: WhenReference, _ language: Language
  ) -> Result<WhenReading, ReadingFailure> {
    if let bracket = unbalanced(lattice.tokens) {
      return .failure(ReadingFailure(reason: .incomplete, token: bracket, language: language))
    }
    var search = ReadingSearch(lattice)
    search.run()
    var choice = Choice()
    for reading in search.readings where choice.wants(cost: reading.cost) {
      do throws(WhenRefusalReason) {
        var resolver = Resolver(reading.composition, reference)
        choice.add(try resolver.meaning(), cost: reading.cost)
      } catch {
        choice.reject(error, cost: reading.cost)
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
      flag: meaning.flag, alternative: meaning.alternative.map(says), daysOff: meaning.daysOff,
      lunar: meaning.lunar, language: language)
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

/// The cheapest meaning, and a second one as cheap.
struct Choice {
  private var first: (meaning: Meaning, cost: Int)?
  private var second: Meaning?
  private var problem: WhenRefusalReason?

  /// A reading whose words fit and whose date does not exist is what was meant; no costlier one is tried.
  private var costLimit = Int.max

  func wants(cost: Int) -> Bool { cost <= min(first?.cost ?? .max, costLimit) }

  mutating func reject(_ reason: WhenRefusalReason, cost: Int) {
    if problem == nil || (reason.isDecisive && problem?.isDecisive == false) { problem = reason }
    if reason.isDecisive { costLimit = min(costLimit, cost) }
  }

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
    if best.alternative == nil {
      best.flag = .otherWord
      best.alternative = second.said
    }
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

extension WhenRefusalReason {
  /// True where the words made a time that is not possible: another sense of them would be an odd one.
  fileprivate var isDecisive: Bool {
    switch self {
    case .impossibleDate, .impossibleLunarDate, .wrongOrder, .impossibleClock, .weekdayDisagrees,
      .partDisagrees, .numbersDisagree, .noWorkdays:
      true
    case .empty, .tooLong, .unknownWord, .unexpectedWord, .unknownZone, .countedFromEvent, .several,
      .incomplete,
      .contradiction, .bareNumber, .bareDuration, .ambiguous, .range, .emptyWindow, .ambiguousZone, .topic,
      .outOfReach:
      false
    }
  }
}
