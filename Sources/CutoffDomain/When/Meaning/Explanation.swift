/// Turns the failures of a phrase into one refusal with its place and a suggestion.
struct Explanation {
  let reader: PhraseReader
  /// One a language, the speaker's first.
  let failures: [ReadingFailure]

  func refusal() -> WhenRefusal {
    // Words known in one language only explain themselves in that one.
    let furthest = failures.reversed().max { ($0.token ?? 0) < ($1.token ?? 0) }
    guard let failure = failures.first(where: { $0.token == nil }) ?? furthest else {
      return refusal(.incomplete, at: nil)
    }
    if let range = range() { return refusal(range, at: nil) }
    guard let token = failure.token else { return refusal(failure.reason, in: failure.language) }
    if let topic = failures.lazy.compactMap({ self.topic(in: $0.language) }).first { return topic }
    let lattice = Lattice(reader.tokens, language: failure.language)
    guard token < lattice.count else { return refusal(failure.reason, at: nil) }
    return lattice.isUnknown(token)
      ? refusal(.unknownWord(text(token..<(token + 1))), at: token) : refusal(failure.reason, at: token)
  }

  /// A word that rules the phrase out has its own place.
  private func refusal(_ reason: WhenRefusalReason, in language: Language) -> WhenRefusal {
    switch reason {
    case .ambiguousZone: return refusal(.refusedZone, in: language) ?? refusal(reason, at: nil)
    case .topic: return topic(in: language) ?? refusal(reason, at: nil)
    case .empty, .tooLong, .unknownWord, .incomplete, .impossibleDate, .wrongOrder, .impossibleClock,
      .partDisagrees, .weekdayDisagrees, .contradiction, .bareNumber, .bareDuration, .ambiguous, .range,
      .emptyWindow, .noWorkdays, .numbersDisagree, .impossibleLunarDate, .outOfReach:
      return refusal(reason, at: nil, phraseIn: language)
    }
  }

  private func refusal(_ kind: WordKind, in language: Language) -> WhenRefusal? {
    let lattice = Lattice(reader.tokens, language: language)
    return (0..<lattice.count).lazy.compactMap { index in
      lattice.lexemes(at: index).first { $0.sense.kind == kind }.map { lexeme in
        let words = index..<lexeme.end
        let topic = WhenTopic(rawValue: lexeme.sense.value)
        let reason = kind == .topic ? topic.map(WhenRefusalReason.topic) : nil
        return WhenRefusal(place: characters(words), reason: reason ?? .ambiguousZone(text(words)))
      }
    }.first
  }

  private func topic(in language: Language) -> WhenRefusal? { refusal(.topic, in: language) }

  private func refusal(
    _ reason: WhenRefusalReason, at token: Int?, phraseIn language: Language? = nil
  ) -> WhenRefusal {
    let place = token.map { characters($0..<($0 + 1)) } ?? 0..<reader.phrase.count
    return WhenRefusal(place: place, reason: reason, suggestion: suggestion(reason, language))
  }

  // MARK: Suggestions

  private func suggestion(_ reason: WhenRefusalReason, _ language: Language?) -> String? {
    let isVietnamese = (language ?? reader.reference.language) == .vietnamese
    switch reason {
    case .wrongOrder(let first, let second): return "\(second)/\(first)"
    case .bareDuration: return isVietnamese ? reader.phrase + " nữa" : "in " + reader.phrase
    case .impossibleDate(let day, let month, let year): return suggestion(day, month, year)
    case .bareNumber(let number):
      if number > 999 { return isVietnamese ? "năm \(number)" : "in \(number)" }
      return isVietnamese ? "ngày \(number)" : "\(number)h"
    case .empty, .tooLong, .unknownWord, .incomplete, .impossibleClock, .partDisagrees, .weekdayDisagrees,
      .contradiction, .ambiguous, .range, .emptyWindow, .noWorkdays, .numbersDisagree, .impossibleLunarDate,
      .ambiguousZone, .topic, .outOfReach:
      return nil
    }
  }

  /// 31/4 is perhaps 30/4, 15.30 perhaps a clock time.
  private func suggestion(_ day: Int, _ month: Int, _ year: Int?) -> String? {
    if month > 12 { return day < 24 && month < 60 && year == nil ? "\(day):\(month)" : nil }
    guard month > 0, day > 28, day <= 31 else { return nil }
    let last = CivilDate.daysIn(month: month, year: year ?? 2001)
    return last == day ? nil : "\(last)/\(month)" + (year.map { "/\($0)" } ?? "")
  }

  // MARK: Ranges

  /// "từ 1/7 đến 5/7", "Mon - Fri": two phrases that are each understood, with a joint between them.
  private func range() -> WhenRefusalReason? {
    let tokens = reader.tokens
    guard tokens.count <= 20, tokens.count >= 3 else { return nil }
    for joint in 1..<(tokens.count - 1)
    where Explanation.joints.contains(text(joint..<(joint + 1)).lowercased()) {
      let sides = [0..<joint, (joint + 1)..<tokens.count]
      if sides.allSatisfy(isUnderstood) { return .range(first: text(sides[0]), second: text(sides[1])) }
    }
    return nil
  }

  private static let joints: Set<String> = [
    "-", "\u{2013}", "\u{2014}", "to", "till", "until", "and", "or", "đến", "den", "tới", "toi", "và", "va",
    "hoặc", "hoac",
  ]

  private func isUnderstood(_ side: Range<Int>) -> Bool {
    failures.contains { failure in
      if case .success = reader.read(Array(reader.tokens[side]), in: failure.language) { return true }
      return false
    }
  }

  // MARK: Places

  private func text(_ words: Range<Int>) -> String {
    let scalars = scalars(words)
    let view = reader.phrase.unicodeScalars.dropFirst(scalars.lowerBound).prefix(scalars.count)
    return String(String.UnicodeScalarView(view))
  }

  private func scalars(_ words: Range<Int>) -> Range<Int> {
    guard let first = reader.tokens[words].first, let last = reader.tokens[words].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The Characters that some words touch.
  private func characters(_ words: Range<Int>) -> Range<Int> {
    let scalars = scalars(words)
    var offset = 0
    var first: Int?
    var last = 0
    for (number, character) in reader.phrase.enumerated() {
      let next = offset + character.unicodeScalars.count
      if next > scalars.lowerBound, first == nil { first = number }
      if offset < scalars.upperBound { last = number + 1 }
      offset = next
    }
    return (first ?? 0)..<max(first ?? 0, last)
  }
}
