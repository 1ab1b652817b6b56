/// A phrase that names a time, found inside a longer text.
package struct WhenFound: Equatable, Sendable {
  /// Unicode scalars from the start of the text.
  package var range: Range<Int>
  /// As it stands in the text; a field that it is typed into reads it the same way.
  package var phrase: String
  package var reading: WhenReading
  /// 3 names a date and an hour, 2 a date, 1 a day that depends on when it was said, 0 only an hour.
  package var weight: Int
}

extension When {
  package enum Wanted: Sendable {
    /// Limits too: "before 30/6".
    case due
    /// Only when something happened: of "before 30/6", "30/6" is taken.
    case moment
  }

  /// Bytes of a text that are looked through.
  package static let findLimit = 16_384

  /// The times that a text names, in its order, none inside another: at each word the longest phrase that
  /// `parse` understands. What could be anything (a lone word or number, a year, a span) is passed over.
  package static func find(
    in text: String, _ reference: WhenReference, wanted: Wanted = .due
  ) -> [WhenFound] {
    var finder = WhenFinder(text, reference, wanted)
    return finder.run()
  }
}

/// Looks through a text word by word.
private struct WhenFinder {
  private let scalars: [Unicode.Scalar]
  private let tokens: [Token]
  private let reference: WhenReference
  private let wanted: When.Wanted
  private var scans: [WindowScan]

  init(_ text: String, _ reference: WhenReference, _ wanted: When.Wanted) {
    let text = String(decoding: text.utf8.prefix(When.findLimit), as: UTF8.self)
    let tokens = Tokenizer.tokens(of: text)
    scalars = Array(text.unicodeScalars)
    self.tokens = tokens
    self.reference = reference
    self.wanted = wanted
    // Marks say that it is Vietnamese; there "may" is a word that lost nothing, and not a month.
    let hasMarks = tokens.contains { $0.spelling?.isPlain == false }
    let languages = hasMarks ? [.vietnamese] : [reference.language, reference.language.other]
    scans = languages.map { WindowScan(Lattice(tokens, language: $0, needsMarks: hasMarks)) }
  }

  mutating func run() -> [WhenFound] {
    var found: [WhenFound] = []
    var start = 0
    while start < tokens.count {
      if let (next, end) = longest(from: start) {
        found.append(next)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  /// The longest phrase that begins at a token, and the token after it.
  private mutating func longest(from start: Int) -> (WhenFound, Int)? {
    guard !tokens[start].isSign, !continuesNumber(at: start) else { return nil }
    let stop = endOfRun(from: start)
    for (end, composition) in ends(from: start, upTo: stop)
    where !tokens[end - 1].isSign && !isInsideNumber(endingAt: end) {
      let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
      var phrase = String.UnicodeScalarView()
      phrase.append(contentsOf: scalars[range])
      guard case .understood(let reading) = When.parse(String(phrase), reference), isWanted(reading.said),
        let weight = weight(of: reading.said, composition, tokens[start..<end])
      else { continue }
      return (WhenFound(range: range, phrase: String(phrase), reading: reading, weight: weight), end)
    }
    return nil
  }

  private mutating func ends(from start: Int, upTo stop: Int) -> [(Int, Composition)] {
    var ends: [Int: Composition] = [:]
    for index in scans.indices {
      ends.merge(scans[index].ends(from: start, upTo: stop)) { first, _ in first }
    }
    return ends.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
  }

  /// A time does not go on over a line's end, a bracket, or a sign that no time is written with.
  private func endOfRun(from start: Int) -> Int {
    var end = start
    while end < tokens.count, end - start < WindowScan.longest {
      switch tokens[end].shape {
      case .unknown: return end
      case .sign where tokens[end].isSign("(") || tokens[end].isSign(")"): return end
      case .sign, .word, .digits: break
      }
      if end > start, hasLineEnd(between: end - 1, and: end) { return end }
      end += 1
    }
    return end
  }

  private func hasLineEnd(between left: Int, and right: Int) -> Bool {
    scalars[tokens[left].range.upperBound..<tokens[right].range.lowerBound].contains {
      $0 == "\n" || $0 == "\r"
    }
  }

  /// "250" of "1.250" or "v4/7" is not where a time begins.
  private func continuesNumber(at index: Int) -> Bool {
    guard index > 0, tokens[index].isTight else { return false }
    switch (tokens[index].shape, tokens[index - 1].shape) {
    case (.digits, .sign): return index > 1 && tokens[index - 1].isTight && tokens[index - 2].isDigits
    case (.digits, .word), (.word, .digits), (.digits, .unknown), (.word, .word): return true
    case (.digits, .digits), (.word, .sign), (.word, .unknown), (.sign, _), (.unknown, _): return false
    }
  }

  /// "4/7" of "4/7/99999" or "3.7" of "3.7%" is not where a time ends.
  private func isInsideNumber(endingAt end: Int) -> Bool {
    guard end < tokens.count, tokens[end].isTight, tokens[end - 1].isDigits else { return false }
    switch tokens[end].shape {
    case .digits, .word: return true
    case .unknown: return scalars[tokens[end].range.lowerBound] == "%"
    case .sign: return end + 1 < tokens.count && tokens[end + 1].isTight && tokens[end + 1].isDigits
    }
  }

  private func isWanted(_ said: SaidTime) -> Bool {
    switch wanted {
    case .due: true
    case .moment: said.boundary == .at || said.boundary == .around
    }
  }

  /// Nil for what is too weak to be taken for a time in the middle of a text.
  private func weight(of said: SaidTime, _ composition: Composition, _ window: ArraySlice<Token>) -> Int? {
    guard said.point != nil, said.precision != .year, said.precision != .unknown,
      composition.durations.isEmpty
    else {
      return nil
    }
    let numbers = window.filter(\.isDigits).count
    let words = window.filter(\.isWord).count
    // "40-50" and "1.2" are counts; with a slash, or with a year, they are dates.
    if words == 0, numbers < 3, !window.contains(where: { $0.isSign("/") || $0.isSign(":") }) { return nil }
    if numbers == 0,
      !(2...3).contains(words) || window.contains(where: { $0.isSign(",") })
        || (composition.day != nil && composition.month == nil)
    {
      return nil
    }
    let hasHour = composition.clock != nil || composition.part != nil
    if composition.month != nil || composition.numbers != nil || composition.quarter != nil {
      return hasHour ? 3 : 2
    }
    if composition.hasDay { return 1 }
    return composition.clock == nil ? nil : 0
  }
}

extension Token {
  fileprivate var isSign: Bool {
    if case .sign = shape { true } else { false }
  }

  fileprivate var isWord: Bool {
    if case .word = shape { true } else { false }
  }

  fileprivate var isDigits: Bool {
    if case .digits = shape { true } else { false }
  }
}
