/// Looks through a text word by word.
struct WhenFinder {
  let scalars: [Unicode.Scalar]
  let tokens: [Token]
  private let reference: WhenReference
  private let wanted: When.Wanted
  private let effort: Effort?
  private let cues: TextCues
  private var scans: [WindowScan]
  private var results: [Range<Int>: WhenResult] = [:]

  /// - Parameter effort: what may be spent on it; once that is spent, nothing more is found.
  init(_ text: String, _ reference: WhenReference, _ wanted: When.Wanted, effort: Effort? = nil) {
    let text = String(decoding: text.utf8.prefix(When.findLimit), as: UTF8.self)
    let tokens = Tokenizer.tokens(of: text)
    scalars = Array(text.unicodeScalars)
    self.tokens = tokens
    self.reference = reference
    self.wanted = wanted
    self.effort = effort
    // Marks say that it is Vietnamese; there "may" is a word that lost nothing, and not a month.
    let hasMarks = tokens.contains { $0.spelling?.isPlain == false }
    let languages = hasMarks ? [.vietnamese] : [reference.language, reference.language.other]
    cues = TextCues(tokens, scalars)
    scans = languages.map { WindowScan(Lattice(tokens, language: $0, needsMarks: hasMarks)) }
  }

  mutating func run() -> [WhenFound] {
    var found: [WhenFound] = []
    var start = 0
    while start < tokens.count, effort?.isSpent != true {
      let (next, end) = longest(from: start) ?? ([], start + 1)
      found += next
      start = end
    }
    return found
  }

  /// The longest phrase that begins at a token, and the token after it.
  private mutating func longest(from start: Int) -> ([WhenFound], Int)? {
    guard !tokens[start].isSign, !continuesNumber(at: start), !cues.isNoTime(at: start) else { return nil }
    let stop = endOfRun(from: start)
    let single = ends(from: start, upTo: stop)
    let windows = windows(after: single, upTo: stop)
    for (end, sides) in windows where canEnd(start..<end) {
      let found = found(start..<end, sides)
      if !found.isEmpty { return (found, end) }
    }
    for (end, composition) in single where canEnd(start..<end) {
      let found = found(start..<end, [composition])
      if !found.isEmpty { return (found, end) }
      if spoilsItsParts(start..<end) { return nil }
    }
    return nil
  }

  /// Where two times may end, the first of which ends at one of `ends`: "8h-11h ngày 12/8".
  private mutating func windows(
    after ends: [(Int, Composition)], upTo stop: Int
  ) -> [(Int, [Composition])] {
    var windows: [(Int, [Composition])] = []
    for (end, start) in ends.prefix(6) {
      guard let next = scans.lazy.compactMap({ $0.endOfJoint(at: end) }).max(), next < stop else { continue }
      windows += self.ends(from: next, upTo: stop).prefix(6).map { ($0.0, [start, $0.1]) }
    }
    return windows.sorted { $0.0 > $1.0 }
  }

  /// What some tokens say: one time, or the two ends of a window that the field cannot take whole.
  private mutating func found(_ words: Range<Int>, _ sides: [Composition]) -> [WhenFound] {
    let range = tokens[words.lowerBound].range.lowerBound..<tokens[words.upperBound - 1].range.upperBound
    guard let weight = sides.compactMap({ weight($0, tokens[words]) }).max(), !isNumberOfAThing(words),
      weight > 0 || !cues.isOfOtherDay(words.upperBound), !isBeforeOffset(words.upperBound)
    else { return [] }
    let readings: [(phrase: String, reading: WhenReading)]
    switch result(words) {
    case .understood(let reading):
      guard sides.count == 1 || reading.until != nil else { return [] }
      readings = [(text(range), reading)]
    case .refused(let refusal):
      guard case .range(let first, let second) = refusal.reason else { return [] }
      readings = [first, second].compactMap { phrase in
        guard case .understood(let reading) = PhraseReader(phrase, reference).wholeResult() else {
          return nil
        }
        return (phrase, reading)
      }
    }
    return readings.compactMap { phrase, reading in
      guard isTime(reading.said), isWanted(reading.said) else { return nil }
      return WhenFound(
        range: range, phrase: phrase, reading: reading, weight: refined(weight, reading.said),
        role: cues.role(of: words, reading.said, weight))
    }
  }

  /// What some tokens say as a phrase; read once.
  private mutating func result(_ words: Range<Int>) -> WhenResult {
    if let known = results[words] { return known }
    let range = tokens[words.lowerBound].range.lowerBound..<tokens[words.upperBound - 1].range.upperBound
    guard effort?.spend(words.count) != false else {
      return .refused(WhenRefusal(place: range, reason: .incomplete))
    }
    let result = PhraseReader(text(range), reference).wholeResult()
    results[words] = result
    return result
  }

  /// "Friday, 5 December" with another weekday is no Friday, and "5pm on that day" not today's.
  private mutating func spoilsItsParts(_ words: Range<Int>) -> Bool {
    if cues.isOfOtherDay(words.upperBound) || isBeforeOffset(words.upperBound) { return true }
    guard case .refused(let refusal) = result(words) else { return false }
    if case .weekdayDisagrees = refusal.reason { return true }
    return false
  }

  /// "-0500" behind the hour of a mail's date, which is no hour of the speaker's zone.
  private func isBeforeOffset(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].isSign("-") || tokens[index].isSign("+") else {
      return false
    }
    guard case .digits(_, let count) = tokens[index + 1].shape else { return false }
    return count == 4 && tokens[index + 1].isTight && !tokens[index].isTight
  }

  /// Line ends inside a phrase are blanks.
  private func text(_ range: Range<Int>) -> String {
    var phrase = String.UnicodeScalarView()
    phrase.append(contentsOf: scalars[range])
    guard scalars[range].contains(where: { Character($0).isNewline }) else { return String(phrase) }
    let lines = String(phrase).split(whereSeparator: \.isNewline)
    return lines.count < 2 ? String(phrase) : lines.compactMap { String($0).trimmed }.joined(separator: " ")
  }

  private mutating func ends(from start: Int, upTo stop: Int) -> [(Int, Composition)] {
    var ends: [Int: Composition] = [:]
    for index in scans.indices {
      ends.merge(scans[index].ends(from: start, upTo: stop)) { first, _ in first }
    }
    return ends.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
  }

  // MARK: Where a phrase may begin and end

  /// A time does not go on over a line's end, a full stop, or a sign that no time is written with.
  private func endOfRun(from start: Int) -> Int {
    var end = start
    while end < tokens.count, end - start < WindowScan.longest {
      if case .unknown = tokens[end].shape { return end }
      if end > start, cues.isLineEnd(between: end - 1, and: end) || isFullStop(end - 1) { return end }
      if tokens[end].isSign(","), scalars[tokens[end].range.lowerBound] == ";" { return end }
      end += 1
    }
    return end
  }

  /// A dot with a blank behind it, unless it belongs to a word ("Dec. 4"); after "p.m." a sentence that begins
  /// with a small word of its own.
  private func isFullStop(_ index: Int) -> Bool {
    guard tokens[index].isSign("."), index + 1 < tokens.count, !tokens[index + 1].isTight else {
      return false
    }
    guard scans.contains(where: { $0.isInsideWord(index) }) else { return true }
    let next = index + 1
    guard tokens[next].isWord, scalars[tokens[next].range.lowerBound].properties.isUppercase else {
      return false
    }
    return !scans.contains { $0.namesDayOrZone(at: next) }
  }

  private func canEnd(_ words: Range<Int>) -> Bool {
    guard let last = tokens[words].last, !isInsideNumber(endingAt: words.upperBound) else { return false }
    let opened = tokens[words].count { $0.isSign("(") }
    let closed = tokens[words].count { $0.isSign(")") }
    guard opened == closed else { return false }
    return !last.isSign || last.isSign(")")
      || (last.isSign(".") && scans.contains { $0.isInsideWord(words.upperBound - 1) })
  }

  /// "250" of "1.250" or "v4/7" is not where a time begins.
  private func continuesNumber(at index: Int) -> Bool {
    guard index > 0, tokens[index].isTight else { return false }
    switch (tokens[index].shape, tokens[index - 1].shape) {
    case (.digits, .sign):
      if tokens[index - 1].isSign("-") || tokens[index - 1].isSign("/") { return true }
      return index > 1 && tokens[index - 1].isTight && tokens[index - 2].isDigits
    case (.digits, .unknown): return "$€£₫¥#".unicodeScalars.contains(lastScalar(of: index - 1))
    case (.digits, .word), (.word, .digits), (.word, .word): return true
    case (.digits, .digits), (.word, .sign), (.word, .unknown), (.sign, _), (.unknown, _): return false
    }
  }

  private func lastScalar(of index: Int) -> Unicode.Scalar { scalars[tokens[index].range.upperBound - 1] }

  /// "4/7" of "4/7/99999" or "3.7" of "3.7%" is not where a time ends.
  private func isInsideNumber(endingAt end: Int) -> Bool {
    guard end < tokens.count, tokens[end].isTight, tokens[end - 1].isDigits else { return false }
    switch tokens[end].shape {
    case .digits, .word: return true
    case .unknown: return "%‰$€£₫¥".unicodeScalars.contains(scalars[tokens[end].range.lowerBound])
    case .sign: return end + 1 < tokens.count && tokens[end + 1].isTight && tokens[end + 1].isDigits
    }
  }

  /// "Unit 4/7", "a ratio of 6/1": numbers with a sign between them and nothing else that makes them a date.
  private func isNumberOfAThing(_ words: Range<Int>) -> Bool {
    let hasOther = words.contains { index in
      (tokens[index].isWord && !cues.isFiller(at: index)) || tokens[index].isSign(":")
    }
    let numbers = tokens[words].compactMap(\.number)
    guard !hasOther, numbers.count < 3 else { return false }
    if numbers == [24, 7] || numbers == [24, 24] { return true }
    return cues.countsThing(before: words.lowerBound) || cues.countsThing(after: words.upperBound)
  }

  // MARK: What counts

  private func isWanted(_ said: SaidTime) -> Bool {
    switch wanted {
    case .due: true
    case .moment: said.boundary == .at || said.boundary == .around
    }
  }

  private func isTime(_ said: SaidTime) -> Bool {
    guard let point = said.point, said.precision != .year, said.precision != .unknown else { return false }
    return (1900...2100).contains(point.wall.date.year)
  }

  /// A date with an hour weighs more than one without.
  private func refined(_ weight: Int, _ said: SaidTime) -> Int {
    guard weight > 1 else { return weight }
    return said.precision.isClockTime || said.precision == .partOfDay ? 3 : 2
  }

  /// Nil for what is too weak to be taken for a time in the middle of a text.
  private func weight(_ composition: Composition, _ window: ArraySlice<Token>) -> Int? {
    // "Last day" and "next day" of a text are not those of today.
    let isOtherDay = composition.unit?.unit == .day && !composition.isUnitBare
    guard composition.durations.isEmpty, !isOtherDay else { return nil }
    let numbers = window.count(where: \.isDigits)
    let words = window.count(where: \.isWord)
    // "40-50" and "1.2" are counts; with a slash, or with a year, they are dates.
    if words == 0, numbers < 3, !window.contains(where: { $0.isSign("/") || $0.isSign(":") }) { return nil }
    if numbers == 0,
      !(2...5).contains(words) || window.contains(where: { $0.isSign(",") })
        || (composition.day != nil && composition.month == nil)
    {
      return nil
    }
    let hasHour = composition.clock != nil || composition.part != nil
    if composition.month != nil || composition.numbers != nil || composition.quarter != nil {
      return hasHour ? 3 : 2
    }
    if composition.hasDay { return 1 }
    // "Four hours" is a length as often.
    guard numbers > 0 || [12, 24].contains(composition.clock?.hour) else { return nil }
    return composition.clock == nil ? nil : 0
  }
}

extension Token {
  var isSign: Bool {
    if case .sign = shape { true } else { false }
  }
  var isWord: Bool {
    if case .word = shape { true } else { false }
  }
  var isDigits: Bool {
    if case .digits = shape { true } else { false }
  }
}
