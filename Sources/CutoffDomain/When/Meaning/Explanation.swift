/// Turns the failures of a phrase into one refusal with its place and a suggestion, in the language in which the
/// phrase is written.
struct Explanation {
  let reader: PhraseReader
  /// One a language, the speaker's first.
  let failures: [ReadingFailure]
  let evidence: PhraseEvidence
  let sentence: Sentence
  /// A count from an event, if it is one.
  let counted: WhenRefusalReason?
  let effort: Effort

  func refusal() -> WhenRefusal {
    if let range = range() { return refusal(range) }
    if let counted { return refusal(counted) }
    guard let failure = failures.first(where: { $0.language == evidence.language }) ?? failures.first else {
      return refusal(.incomplete)
    }
    guard let token = failure.token else { return refusal(complete: failure.reason) }
    // A word that rules times out explains more than the one behind it that nobody knows.
    if let topic = word(of: .topic) { return topic }
    if let zone = word(of: .refusedZone) { return zone }
    guard token < evidence.lattice.count else { return refusal(failure.reason) }
    if let unknown = evidence.unknown.first { return refusal(unknown: unknown) }
    let isAtEnd = failure.endsTooSoon || token == evidence.lattice.count - 1
    if isAtEnd, failure.endsTooSoon || evidence.lattice.count == 1 { return refusal(.incomplete, at: token) }
    if reader.tokens[token].isSign, !reader.tokens[token].isSign("(") {
      return refusal(.incomplete, at: token)
    }
    return refusal(.unexpectedWord(text.of(token..<(token + 1))), at: token)
  }

  var text: PhraseText { PhraseText(phrase: reader.phrase, tokens: reader.tokens) }

  /// A word that rules the phrase out has its own place.
  private func refusal(complete reason: WhenRefusalReason) -> WhenRefusal {
    switch reason {
    case .ambiguousZone: word(of: .refusedZone) ?? refusal(reason)
    case .topic: word(of: .topic) ?? refusal(reason)
    case .noWorkdays: refusal(reason, words: words(of: .topic))
    case .bareNumber(let number):
      refusal(reason, at: reader.tokens.firstIndex { $0.number == number })
    case .empty, .tooLong, .unknownWord, .unexpectedWord, .unknownZone, .countedFromEvent, .several,
      .incomplete,
      .impossibleDate, .wrongOrder, .impossibleClock, .partDisagrees, .weekdayDisagrees, .contradiction,
      .bareDuration, .ambiguous, .range, .emptyWindow, .numbersDisagree, .impossibleLunarDate,
      .outOfReach:
      refusal(reason)
    }
  }

  private func refusal(_ reason: WhenRefusalReason, at token: Int? = nil) -> WhenRefusal {
    refusal(reason, words: token.map { $0..<($0 + 1) })
  }

  private func refusal(_ reason: WhenRefusalReason, words: Range<Int>?) -> WhenRefusal {
    let found = isOfWords(reason) ? sentence.suggestion() : nil
    let suggestion = Suggestion(
      reader: reader, evidence: evidence, words: words, found: found, effort: effort)
    return WhenRefusal(
      place: words.map(text.characters) ?? 0..<reader.phrase.count, reason: reason,
      suggestion: suggestion.best(for: reason) ?? found)
  }

  /// "10 days" in a sentence.
  private var lengths: [Range<Int>] {
    evidence.lattice.tokens.indices.compactMap { index in
      guard let number = Numeral.numbers(in: evidence.lattice, at: index).first(where: { $0.value > 0 }),
        number.end < evidence.lattice.count,
        let unit = evidence.lattice.lexemes(at: number.end).first(where: {
          $0.sense.kind == .unit && $0.isExact
        })
      else { return nil }
      return index..<unit.end
    }
  }

  private func isOfWords(_ reason: WhenRefusalReason) -> Bool {
    switch reason {
    case .unknownWord, .unexpectedWord, .incomplete: true
    case .empty, .tooLong, .unknownZone, .countedFromEvent, .several, .impossibleDate, .wrongOrder,
      .impossibleClock, .partDisagrees, .weekdayDisagrees, .contradiction, .bareNumber, .bareDuration,
      .ambiguous, .range, .emptyWindow, .noWorkdays, .numbersDisagree, .impossibleLunarDate, .ambiguousZone,
      .topic, .outOfReach:
      false
    }
  }

  /// "Mars time" is a zone that nobody knows; of a sentence the part that is understood says more than a word.
  private func refusal(unknown token: Int) -> WhenRefusal {
    if let words = evidence.unknownZone { return refusal(.unknownZone(text.of(words)), words: words) }
    if let length = lengths.first, lengths.count == 1, evidence.unknown.count > 1, !sentence.namesTime {
      return refusal(.bareDuration, words: length)
    }
    if evidence.unknown.count > 2, let found = sentence.suggestion() { return refusal(.several([found])) }
    return refusal(.unknownWord(text.of(token..<(token + 1))), at: token)
  }

  // MARK: Words that rule a phrase out

  private func word(of kind: WordKind) -> WhenRefusal? {
    guard let words = words(of: kind),
      let lexeme = evidence.lattice.lexemes(at: words.lowerBound).first(where: {
        $0.sense.kind == kind && $0.end == words.upperBound
      })
    else { return nil }
    let topic = kind == .topic ? WhenTopic(rawValue: lexeme.sense.value) : nil
    let reason = topic.map(WhenRefusalReason.topic) ?? .ambiguousZone(text.of(words))
    return refusal(reason, words: words)
  }

  /// The first such word that is spelled just so and is no part of a longer expression.
  private func words(of kind: WordKind) -> Range<Int>? {
    let lattice = evidence.lattice
    return (0..<lattice.count).lazy.compactMap { index -> Range<Int>? in
      let lexemes = lattice.lexemes(at: index).filter {
        $0.sense.kind == kind && ($0.isExact || evidence.unknown.isEmpty)
      }
      guard let lexeme = lexemes.max(by: { $0.end < $1.end }) else { return nil }
      let isInside = (max(0, index - 5)...index).contains { start in
        lattice.lexemes(at: start).contains {
          $0.isExact && $0.end >= lexeme.end && $0.end - start > lexeme.end - index
            && $0.sense.kind != kind
        }
      }
      return isInside ? nil : index..<lexeme.end
    }.first
  }

  // MARK: Ranges

  /// "từ 1/7 đến 5/7", "Mon - Fri": two phrases that are each understood, with a joint between them.
  private func range() -> WhenRefusalReason? {
    let given = failures.lazy.map(\.reason).first { reason in
      if case .range = reason { true } else { false }
    }
    if let given { return given }
    let tokens = reader.tokens
    guard tokens.count <= 20, tokens.count >= 3 else { return nil }
    for joint in 1..<(tokens.count - 1)
    where Explanation.joints.contains(text.of(joint..<(joint + 1)).lowercased()) {
      let sides = [0..<joint, (joint + 1)..<tokens.count]
      if sides.allSatisfy(isUnderstood) { return .range(first: text.of(sides[0]), second: text.of(sides[1])) }
    }
    return nil
  }

  private static let joints: Set<String> = [
    "-", "\u{2013}", "\u{2014}", "to", "till", "until", "and", "or", "đến", "den", "tới", "toi", "và", "va",
    "hoặc", "hoac",
  ]

  private func isUnderstood(_ side: Range<Int>) -> Bool {
    failures.contains { failure in
      let lattice = Lattice(Array(reader.tokens[side]), language: failure.language)
      if case .success = reader.read(lattice, in: failure.language) { return true }
      return false
    }
  }
}

/// Cuts words out of a phrase by their tokens.
struct PhraseText {
  let phrase: String
  let tokens: [Token]

  /// The words as they are written.
  func of(_ words: Range<Int>) -> String {
    let scalars = scalars(words)
    let view = phrase.unicodeScalars.dropFirst(scalars.lowerBound).prefix(scalars.count)
    return String(String.UnicodeScalarView(view))
  }

  /// The phrase with some words changed; what is left out leaves no second blank. Marks around the whole phrase
  /// are left away.
  func replacing(_ changes: [(words: Range<Int>, text: String)]) -> String {
    guard let start = tokens.first?.range.lowerBound, let end = tokens.last?.range.upperBound else {
      return ""
    }
    let all = Array(phrase.unicodeScalars)
    var edited = String.UnicodeScalarView()
    var place = start
    for change in changes.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      let scalars = scalars(change.words)
      guard scalars.lowerBound >= place else { continue }
      edited.append(contentsOf: all[place..<scalars.lowerBound])
      edited.append(contentsOf: change.text.unicodeScalars)
      place = scalars.upperBound
    }
    edited.append(contentsOf: all[place..<end])
    return PhraseText.joined(edited).trimmingMarks
  }

  /// One blank between words, none inside brackets and before a comma, and no empty brackets.
  private static func joined(_ scalars: String.UnicodeScalarView) -> String {
    var (joined, isApart) = (String.UnicodeScalarView(), false)
    for scalar in scalars {
      if scalar.properties.isWhitespace {
        isApart = !joined.isEmpty
        continue
      }
      if isApart, scalar != ")", scalar != ",", joined.last != "(" { joined.append(" ") }
      isApart = false
      if scalar == ")", joined.last == "(" { joined.removeLast() } else { joined.append(scalar) }
    }
    return String(joined)
  }

  func scalars(_ words: Range<Int>) -> Range<Int> {
    guard let first = tokens[words].first, let last = tokens[words].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The Characters that some words touch.
  func characters(_ words: Range<Int>) -> Range<Int> {
    let scalars = scalars(words)
    var offset = 0
    var first: Int?
    var last = 0
    for (number, character) in phrase.enumerated() {
      let next = offset + character.unicodeScalars.count
      if next > scalars.lowerBound, first == nil { first = number }
      if offset < scalars.upperBound { last = number + 1 }
      offset = next
    }
    return (first ?? 0)..<max(first ?? 0, last)
  }
}

extension String {
  /// Without blanks, commas and colons at its ends.
  fileprivate var trimmingMarks: String {
    var view = self[...]
    while let first = view.first, ",;: ".contains(first) { view.removeFirst() }
    while let last = view.last, ",;: ".contains(last) { view.removeLast() }
    return String(view)
  }
}

extension Token {
  /// The number that its digits write.
  var number: Int? {
    if case .digits(let value, _) = shape { value } else { nil }
  }
}

extension WhenRefusalReason {
  /// Reasons about the calendar or the clock, which only a phrase that was read through can have.
  var isOfDates: Bool {
    switch self {
    case .impossibleDate, .wrongOrder, .impossibleClock, .partDisagrees, .weekdayDisagrees, .contradiction,
      .ambiguous, .range, .emptyWindow, .numbersDisagree, .impossibleLunarDate, .outOfReach:
      true
    case .empty, .tooLong, .unknownWord, .unexpectedWord, .unknownZone, .countedFromEvent, .several,
      .incomplete,
      .bareNumber, .bareDuration, .ambiguousZone, .noWorkdays, .topic:
      false
    }
  }
}
