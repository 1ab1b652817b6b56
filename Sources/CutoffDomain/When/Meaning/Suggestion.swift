/// A phrase that says what the refused one seems to mean: the same words but for what was wrong with them, and it is
/// understood as a whole.
struct Suggestion {
  let reader: PhraseReader
  let evidence: PhraseEvidence
  /// What the reason is about; nil for the whole phrase.
  let words: Range<Int>?
  /// The one time of a sentence.
  let found: String?
  let effort: Effort

  func best(for reason: WhenRefusalReason) -> String? {
    candidates(reason).prefix(6).first(where: isUnderstood)
  }

  private var text: PhraseText { PhraseText(phrase: reader.phrase, tokens: reader.tokens) }
  private var isVietnamese: Bool { evidence.language == .vietnamese }

  private func isUnderstood(_ phrase: String) -> Bool {
    guard !phrase.isEmpty, phrase != reader.phrase else { return false }
    let candidate = PhraseReader(phrase, reader.reference)
    guard effort.spend(candidate.tokens.count) else { return false }
    if case .understood = candidate.wholeResult() { return true }
    return false
  }

  private func candidates(_ reason: WhenRefusalReason) -> [String] {
    switch reason {
    case .wrongOrder(let first, let second): swapped(first, second)
    case .impossibleDate(let day, let month, let year): nearestDay(day, month, year)
    case .weekdayDisagrees(let said, let date): otherWeekday(said, date)
    case .partDisagrees: withoutPart()
    case .bareDuration: directed()
    case .bareNumber(let number): named(number)
    case .ambiguous(let first, _): [When.echo(first, language: evidence.language)]
    case .ambiguousZone(let name): otherZone(name)
    case .unknownZone: ownZone()
    case .unknownWord: corrected()
    case .unexpectedWord: words.map { [text.replacing([($0, "")])] } ?? []
    case .incomplete: withoutEnd()
    case .topic(let topic): candidates(topic)
    case .empty, .tooLong, .countedFromEvent, .several, .impossibleClock, .contradiction, .range,
      .emptyWindow,
      .noWorkdays, .numbersDisagree, .impossibleLunarDate, .outOfReach:
      []
    }
  }

  private func candidates(_ topic: WhenTopic) -> [String] {
    guard let words else { return [] }
    switch topic {
    // The next time stands without the word that repeats it.
    case .recurring: return [words, withUnit(words)].map { text.replacing([($0, "")]) }
    case .holiday: return holiday(words)
    case .season, .workingDays, .lunar, .vague: return []
    }
  }

  /// "Each month" with its unit.
  private func withUnit(_ words: Range<Int>) -> Range<Int> {
    guard words.upperBound < reader.tokens.count,
      evidence.lattice.lexemes(at: words.upperBound).contains(where: { $0.sense.kind == .unit })
    else { return words }
    return words.lowerBound..<(words.upperBound + 1)
  }

  // MARK: Dates

  /// 11/30/2028 is perhaps 30/11/2028.
  private func swapped(_ first: Int, _ second: Int) -> [String] {
    pairs(first, second).map { left, right in
      text.replacing([
        (left..<(left + 1), text.of(right..<(right + 1))), (right..<(right + 1), text.of(left..<(left + 1))),
      ])
    }
  }

  private func pairs(_ first: Int, _ second: Int) -> [(Int, Int)] {
    reader.tokens.indices.dropLast(2).filter {
      reader.tokens[$0].number == first && reader.tokens[$0 + 1].isSign
        && reader.tokens[$0 + 2].number == second
    }.map { ($0, $0 + 2) }
  }

  /// 31/4 is perhaps 30/4, 15.30 perhaps a clock time.
  private func nearestDay(_ day: Int, _ month: Int, _ year: Int?) -> [String] {
    if month > 12 {
      guard day < 24, month < 60 else { return [] }
      return pairs(day, month).map { left, _ in text.replacing([((left + 1)..<(left + 2), ":")]) }
    }
    guard month > 0, day > 28, day <= 31 else { return [] }
    let last = CivilDate.daysIn(month: month, year: year ?? 2001)
    guard last < day else { return [] }
    let places = reader.tokens.indices.filter { reader.tokens[$0].number == day }
    let suffix = { (index: Int) in
      evidence.lattice.lexemes(at: index).contains { $0.sense.kind == .ordinalSuffix }
    }
    // A yearless 29/2 needs the year that was looked at.
    let needsYear = day == 29 && !reader.tokens.contains { $0.number == year }
    return places.flatMap { index -> [String] in
      let hasSuffix =
        index + 1 < reader.tokens.count && reader.tokens[index + 1].isTight && suffix(index + 1)
      let end = hasSuffix ? index + 2 : index + 1
      let edited = text.replacing([(index..<end, "\(last)" + (hasSuffix ? "th" : ""))])
      guard needsYear, let year, let numbers = pairs(day, month).first else { return [edited] }
      return [
        text.replacing([(index..<end, "\(last)"), (numbers.1..<(numbers.1 + 1), "\(month)/\(year)")]), edited,
      ]
    }
  }

  private func otherWeekday(_ said: Int, _ date: CivilDate) -> [String] {
    let name = Weekday.full(date.weekday, evidence.language)
    return reader.tokens.indices.flatMap { index in
      ends(ofWeekday: said, at: index).map { text.replacing([(index..<$0, name)]) }
    }
  }

  private func ends(ofWeekday said: Int, at index: Int) -> [Int] {
    evidence.lattice.lexemes(at: index).flatMap { lexeme -> [Int] in
      if lexeme.sense == Sense(kind: .weekday, value: said) { return [lexeme.end] }
      guard lexeme.sense.kind == .weekdayMark, lexeme.end < reader.tokens.count else { return [] }
      if said == 3, evidence.lattice.lexemes(at: lexeme.end).contains(where: { $0.sense.kind == .fourth }) {
        return [lexeme.end + 1]
      }
      return Numeral.numbers(in: evidence.lattice, at: lexeme.end).filter { $0.value == said + 1 }.map(\.end)
    }
  }

  /// "Noel" is 25/12; moving feasts have no such day.
  private func holiday(_ words: Range<Int>) -> [String] {
    let days: [String: (Int, Int)] = [
      "christmas": (25, 12), "xmas": (25, 12), "noel": (25, 12), "giang sinh": (25, 12), "quoc khanh": (2, 9),
      "tet duong lich": (1, 1), "new year": (1, 1), "new years": (1, 1), "halloween": (31, 10),
    ]
    guard let (day, month) = days[Folding.fold(text.of(words))] else { return [] }
    return [text.replacing([(words, "\(day)/\(month)")])]
  }

  // MARK: Hours and numbers

  /// "14 PM" is perhaps 14h, "16h sáng" 16h.
  private func withoutPart() -> [String] {
    let lattice = evidence.lattice
    let parts = reader.tokens.indices.flatMap { index in
      lattice.lexemes(at: index).filter { $0.sense.kind == .part || $0.sense.kind == .meridiem }
        .map { index..<$0.end }
    }
    return parts.flatMap { part in
      let all = withFillers(part)
      return [text.replacing([(all, "")]), text.replacing([(all, "h")])]
    }
  }

  /// "In the morning of" with what leads to it and from it.
  private func withFillers(_ part: Range<Int>) -> Range<Int> {
    let kinds: Set<WordKind> = [.filler, .inWord, .of]
    let isFiller = { (index: Int) in
      reader.tokens.indices.contains(index) && reader.tokens[index].isWord
        && evidence.lattice.lexemes(at: index).contains { kinds.contains($0.sense.kind) }
    }
    var (first, last) = (part.lowerBound, part.upperBound)
    while isFiller(first - 1) { first -= 1 }
    if last > part.lowerBound, reader.tokens.indices.contains(last),
      evidence.lattice.lexemes(at: last).contains(where: { $0.sense.kind == .of && $0.end == last + 1 })
    {
      last += 1
    }
    return first..<last
  }

  /// "5 days" has a direction in "in 5 days".
  private func directed() -> [String] {
    guard let first = reader.tokens.first, let last = reader.tokens.indices.last else { return [] }
    let plain = words.map(text.of) ?? text.replacing([])
    if isVietnamese { return [plain + " nữa", "trong " + plain] }
    guard words == nil, !first.isDigits, let number = reader.tokens.firstIndex(where: \.isDigits) else {
      return ["in " + plain, "within " + plain]
    }
    let words = number..<(last + 1)
    return ["in " + plain, text.replacing([(words, "in " + text.of(words))])]
  }

  private func named(_ number: Int) -> [String] {
    guard let index = reader.tokens.firstIndex(where: { $0.number == number }) else {
      return isVietnamese ? ["ngày \(number)"] : ["\(number)h"]
    }
    let word = index..<(index + 1)
    let written = text.of(word)
    let names: [String]
    if number > 999 {
      names = isVietnamese ? ["năm " + written] : ["in " + written]
    } else {
      names =
        isVietnamese
        ? ["ngày " + written, written + "h"] : [written + "h", "the " + written + "th", "day " + written]
    }
    return names.map { text.replacing([(word, $0)]) }
  }

  // MARK: Zones

  /// The zone that has the speaker's offset, else the commonest.
  private func otherZone(_ name: String) -> [String] {
    guard let words else { return [] }
    let all = ZoneWords.instead(of: name, evidence.language)
    let own = all.filter { Zone.typed($0) == reader.reference.zone }
    return (own + all).map { text.replacing([(words, $0)]) }
  }

  /// The speaker's own offset, to be changed: it shows how one is written.
  private func ownZone() -> [String] {
    guard let words else { return [] }
    let label = reader.reference.zone.label(at: reader.reference.now)
    return [text.replacing([(words, "UTC" + label)])]
  }

  // MARK: Words

  private func corrected() -> [String] {
    guard let words else { return [] }
    var candidates: [String] = []
    let corrections = evidence.unknown.prefix(3).compactMap(correction)
    if let first = corrections.first(where: { $0.words == words }) {
      candidates.append(text.replacing([first]))
    }
    if corrections.count > 1 { candidates.append(text.replacing(corrections)) }
    if let found { candidates.append(found) }
    // What was not understood left out, unless it denies the rest or counts something else.
    let unknown = evidence.unknown
    let isHarmless = !TextCues.changesNumbers(reader.tokens)
    if unknown.count <= 3, isHarmless, reader.tokens.count(where: \.isDigits) < 4 {
      candidates.append(text.replacing(unknown.map { ($0..<($0 + 1), "") }))
    }
    return candidates
  }

  /// The known word that an unknown one is nearly.
  private func correction(at index: Int) -> (words: Range<Int>, text: String)? {
    let word = text.of(index..<(index + 1))
    guard word.count > 3, let letters = Self.letters[evidence.language],
      let near = Nearest.word(to: word.lowercased(), among: letters)
    else { return nil }
    let written = word.first?.isUppercase == true ? near.prefix(1).uppercased() + near.dropFirst() : near
    return (index..<(index + 1), written)
  }

  /// "Friday at" is "Friday".
  private func withoutEnd() -> [String] {
    guard reader.tokens.count > 1 else { return [] }
    let last = reader.tokens.count - 1
    return [last, max(1, last - 1)].map { text.replacing([($0..<reader.tokens.count, "")]) }
  }

  private static let letters = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, known($0).map(Array.init)) })

  private static func known(_ language: Language) -> [String] {
    switch language {
    case .vietnamese:
      [
        "ngày", "tháng", "tuần", "giờ", "phút", "trước", "chậm nhất", "sáng", "trưa", "chiều", "đêm",
        "hôm nay",
        "ngày mai", "chủ nhật", "khoảng", "trong", "cuối", "giữa", "nhật", "chậm", "nhất", "bảy", "quý",
      ]
    case .english:
      [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "june", "july", "august", "september", "october", "november", "december", "today",
        "tomorrow", "tonight", "morning", "afternoon", "evening", "night", "noon", "midnight", "before",
        "until",
        "between", "within", "through", "after", "from", "next", "week", "weeks", "month", "months", "hour",
        "hours", "minutes", "days", "eastern", "central", "mountain", "pacific", "weekend", "quarter",
        "o'clock",
      ]
    }
  }
}
