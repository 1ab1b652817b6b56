/// Why a sum was not understood. A refusal is better than a wrong sum.
package enum MoneyRefusal: Error, Hashable, Sendable {
  case empty
  /// There is no figure in it.
  case noFigure
  /// No currency is named, and none could be taken from the incident.
  case noCurrency
  /// More than one currency, or a sign that several use.
  case ambiguousCurrency(String)
  /// "1,250": the mark may group thousands or begin decimals.
  case ambiguousMark(String)
  /// Marks at impossible places ("1.25.000").
  case badNumber(String)
  case unknownWord(String)
  /// A figure follows a figure in a way that has several readings ("1 tỷ 2").
  case ambiguousFigure(String)
  /// Finer than a hundredth of the currency's unit.
  case tooFine
  /// More than 92 million billion units.
  case tooLarge
}

extension MoneyText {
  /// The sum that `text` names: "hơn 200 tỷ", "350tr", "1.250.000đ", "$1.6 bn", "2 tỷ 350 triệu". Diacritics
  /// may be left out. `currency` (an ISO 4217 code) is taken where the text names none; if that is nil too, "VND" is
  /// in Vietnamese and beside Vietnamese words ("200 tỷ"), "INR" beside crore and lakh. `language` says which mark groups thousands; a single mark with three
  /// digits after it is refused where it is not that one.
  package static func parse(
    _ text: String, _ language: Language, currency: String? = nil
  ) throws(MoneyRefusal) -> Money {
    var reading = MoneyReading(language: language)
    var tokens = MoneyToken.all(in: Folding.fold(text))
    guard !tokens.isEmpty else { throw .empty }
    let qualifier = reading.takeQualifier(&tokens)
    if qualifier == .unknown {
      return Money(hundredths: nil, currency: currency ?? "VND", qualifier: .unknown)
    }
    try reading.read(tokens)
    // Five crore in an incident of dong would be off by what a rupee is worth.
    if reading.currency == nil, reading.customaryCurrency == "INR", let currency,
      !["INR", "PKR", "BDT", "NPR", "LKR"].contains(currency)
    {
      throw .ambiguousCurrency("crore, lakh")
    }
    let fallback = currency ?? reading.customaryCurrency ?? (language == .vietnamese ? "VND" : nil)
    guard let named = reading.currency ?? fallback else { throw .noCurrency }
    return Money(hundredths: try reading.total(), currency: named, qualifier: qualifier)
  }
}

extension MoneyText {
  /// Whether `word` is one that follows a figure: a scale or a currency ("tỷ", "bn", "đồng", "USD").
  package static func isUnit(_ word: String) -> Bool {
    let folded = Folding.fold(word)
    return MoneyScale.exponent(of: folded) != nil
      || MoneyCurrency.all.contains { $0.code.lowercased() == folded || $0.words.contains(folded) }
  }
}

/// A piece of a folded sum.
private enum MoneyToken: Hashable {
  case number(String)
  case word(String)

  static func all(in folded: String) -> [MoneyToken] {
    var tokens: [MoneyToken] = []
    var rest = Substring(folded)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if isDigit(first) {
        let number = rest.prefix { isDigit($0) || $0 == "." || $0 == "," }
        let end = number.lastIndex(where: isDigit) ?? number.startIndex
        tokens.append(.number(String(number[...end])))
        rest = rest[number.index(after: end)...]
      } else if first.isLetter {
        let word = rest.prefix(while: \.isLetter)
        tokens.append(.word(String(word)))
        rest = rest[word.endIndex...]
      } else {
        tokens.append(.word(String(first)))
        rest.removeFirst()
      }
    }
    return joined(tokens)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// "us" and "$" are one word, "more than" and "do la" are.
  private static func joined(_ tokens: [MoneyToken]) -> [MoneyToken] {
    var result: [MoneyToken] = []
    for token in tokens {
      if case .word(let word) = token, case .word(let last)? = result.last {
        let glued = last + (word == "$" || word == "=" ? "" : " ") + word
        if phrases.contains(glued) || phrases.contains(where: { $0.hasPrefix(glued + " ") }) {
          result[result.count - 1] = .word(glued)
          continue
        }
      }
      result.append(token)
    }
    return result
  }

  private static let phrases: Set<String> = Set(
    MoneyCurrency.all.flatMap(\.words) + MoneyReading.qualifiers.map(\.word)
      + ["a$", "c$", "hk$", "s$", "nt$", "au$", "ca$"])
}

/// What has been read of a sum so far.
private struct MoneyReading {
  let language: Language
  private(set) var currency: String?
  /// The currency of the people who count in the scale that was used.
  private(set) var customaryCurrency: String?
  /// Each figure in hundredths, largest scale first.
  private var parts: [(hundredths: Int64, exponent: Int)] = []

  init(language: Language) { self.language = language }

  static let qualifiers: [(word: String, qualifier: MoneyQualifier)] = [
    ("hon", .moreThan), ("tren", .moreThan), ("more than", .moreThan), ("over", .moreThan),
    (">", .moreThan), ("khoang", .about), ("gan", .about), ("about", .about), ("around", .about),
    ("~", .about), ("≈", .about), ("toi da", .upTo), ("khong qua", .upTo), ("up to", .upTo),
    ("chua neu so", .unknown), ("chua ro", .unknown), ("no figure named", .unknown),
    ("unknown", .unknown), ("?", .unknown),
  ]

  func takeQualifier(_ tokens: inout [MoneyToken]) -> MoneyQualifier {
    guard case .word(let word)? = tokens.first,
      let found = Self.qualifiers.first(where: { $0.word == word })
    else { return .exact }
    tokens.removeFirst()
    return found.qualifier
  }

  mutating func read(_ tokens: [MoneyToken]) throws(MoneyRefusal) {
    var figure: String?
    var exponent = 0
    for token in tokens {
      switch token {
      case .number(let number):
        if let earlier = figure {
          guard exponent > 0 else { throw .ambiguousFigure(earlier + " " + number) }
          try add(earlier, exponent)
        }
        figure = number
        exponent = 0
      case .word(let word):
        if figure != nil, let power = MoneyScale.exponent(of: word), MoneyScale.joins(power, after: exponent)
        {
          exponent += power
          customaryCurrency = customaryCurrency ?? MoneyScale.currency(of: word)
        } else {
          try take(currencyWord: word)
        }
      }
    }
    if let figure { try add(figure, exponent) }
  }

  func total() throws(MoneyRefusal) -> Int64 {
    guard !parts.isEmpty else { throw .noFigure }
    var sum: Int64 = 0
    for part in parts {
      let (next, overflows) = sum.addingReportingOverflow(part.hundredths)
      guard !overflows else { throw .tooLarge }
      sum = next
    }
    return sum
  }

  private mutating func take(currencyWord word: String) throws(MoneyRefusal) {
    guard let code = try code(of: word) else { throw .unknownWord(word) }
    guard currency == nil || currency == code else { throw .ambiguousCurrency(word) }
    currency = code
  }

  private func code(of word: String) throws(MoneyRefusal) -> String? {
    if let known = MoneyCurrency.all.first(where: { $0.code.lowercased() == word || $0.words.contains(word) })
    {
      return known.code
    }
    if word == "¥" || word.hasSuffix("$") { throw .ambiguousCurrency(word) }
    return otherCodes.contains(word) ? word.uppercased() : nil
  }

  /// Codes of currencies for which there is no word of their own.
  private var otherCodes: Set<String> {
    [
      "aud", "brl", "cad", "chf", "czk", "dkk", "egp", "hkd", "huf", "idr", "kes", "khr", "lak", "mxn", "myr",
      "ngn", "nok", "nzd", "php", "pkr", "pln", "sek", "sgd", "thb", "try", "twd", "xof",
    ]
  }

  private mutating func add(_ number: String, _ exponent: Int) throws(MoneyRefusal) {
    if let last = parts.last, last.exponent <= exponent || (exponent == 0 && number.count < 4) {
      throw .ambiguousFigure(number)
    }
    let (digits, decimals) = try split(number, hasScale: exponent > 0)
    parts.append((try hundredths(digits + decimals, shift: exponent + 2 - decimals.count), exponent))
  }

  /// `digits` × 10^`shift` as a whole number.
  private func hundredths(_ digits: String, shift: Int) throws(MoneyRefusal) -> Int64 {
    var digits = Substring(digits)
    var shift = shift
    while shift < 0, digits.last == "0" {
      digits.removeLast()
      shift += 1
    }
    guard shift >= 0 else { throw .tooFine }
    guard let value = Int64(digits.isEmpty ? "0" : digits + String(repeating: "0", count: shift)) else {
      throw .tooLarge
    }
    return value
  }

  /// The digits before and after the decimal mark.
  private func split(_ number: String, hasScale: Bool) throws(MoneyRefusal) -> (String, String) {
    let marks = number.filter { $0 == "." || $0 == "," }
    guard let last = marks.last else { return (number, "") }
    let pieces = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }.map(String.init)
    let isMixed = Set(marks).count == 2
    if isMixed {
      guard marks.dropLast().allSatisfy({ $0 != last }) else { throw .badNumber(number) }
      return (try grouped(pieces.dropLast(), number), pieces[pieces.count - 1])
    }
    if marks.count > 1 { return (try grouped(pieces[...], number), "") }
    let isGrouping = pieces[1].count == 3 && pieces[0] != "0" && pieces[0].count <= 3
    guard isGrouping else { return (pieces[0], pieces[1]) }
    guard last == groupingMark else { throw .ambiguousMark(number) }
    return (pieces.joined(), "")
  }

  private var groupingMark: Character {
    switch language {
    case .vietnamese: "."
    case .english: ","
    }
  }

  private func grouped(
    _ pieces: ArraySlice<String>, _ number: String
  ) throws(MoneyRefusal) -> String {
    guard let first = pieces.first, (1...3).contains(first.count),
      pieces.dropFirst().allSatisfy({ $0.count == 3 })
    else { throw .badNumber(number) }
    return pieces.joined()
  }
}
