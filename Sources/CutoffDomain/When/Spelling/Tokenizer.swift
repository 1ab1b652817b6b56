/// Splits a phrase into tokens: "17h30 ngày 4/7" gives 17, h, 30, ngày, 4, /, 7.
struct Tokenizer {
  private var scalars: [Unicode.Scalar]
  private var position = 0
  private var tokens: [Token] = []
  private var isTight = false
  /// True between single quotes around a phrase.
  private var isQuoted = false

  private init(_ phrase: String) {
    scalars = phrase.unicodeScalars.map(Tokenizer.narrow)
    tokens.reserveCapacity(16)
  }

  static func tokens(of phrase: String) -> [Token] {
    var tokenizer = Tokenizer(phrase)
    return tokenizer.run()
  }

  /// The tokens of a phrase on its own: bullets before it and marks that end a sentence say nothing.
  static func tokens(ofPhrase phrase: String) -> [Token] {
    var tokens = tokens(of: phrase)[...]
    let scalars = Array(phrase.unicodeScalars)
    while let first = tokens.first, isBullet(first, before: tokens.dropFirst().first, scalars) {
      tokens.removeFirst()
    }
    while let last = tokens.last, tokens.count > 1, isEnd(last, in: tokens, scalars) { tokens.removeLast() }
    return Array(tokens)
  }

  private static func isBullet(_ token: Token, before next: Token?, _ scalars: [Unicode.Scalar]) -> Bool {
    guard let next else { return false }
    if token.isSign("-") { return !next.isTight }
    guard case .unknown = token.shape else { return false }
    return "•·▪▫▸►▶→●○◦‣⁃>#|✓✗★¿¡".unicodeScalars.contains(scalars[token.range.lowerBound])
  }

  private static func isEnd(
    _ token: Token, in tokens: ArraySlice<Token>, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    if token.isSign(")") {
      return tokens.count { $0.isSign("(") } < tokens.count { $0.isSign(")") }
    }
    if token.isSign("'") || token.isSign(",") || token.isSign(":") { return true }
    guard case .unknown = token.shape else { return false }
    return "!?…‼⁇⁈⁉。！？|".unicodeScalars.contains(scalars[token.range.lowerBound])
  }

  private mutating func run() -> [Token] {
    while position < scalars.count {
      let scalar = scalars[position]
      if isBlank(scalar) || isDressing(at: position) {
        isTight = false
        position += 1
      } else if isDigit(scalar) {
        readDigits()
      } else if Letter.of(scalar) != nil {
        readWord()
      } else {
        readSign(scalar)
      }
    }
    return tokens
  }

  private mutating func emit(_ shape: Token.Shape, from start: Int) {
    tokens.append(Token(shape: shape, isTight: isTight, range: start..<position))
    isTight = true
  }

  private mutating func readDigits() {
    let start = position
    var value = 0
    while position < scalars.count, isDigit(scalars[position]) {
      if position - start < 9 { value = value * 10 + Int(scalars[position].value - 0x30) }
      position += 1
    }
    emit(.digits(value: value, count: position - start), from: start)
  }

  private mutating func readWord() {
    let start = position
    var spelling = Spelling()
    while position < scalars.count {
      let scalar = scalars[position]
      if let letter = Letter.of(scalar) {
        spelling.append(letter)
      } else if let mark = Letter.mark(scalar) {
        spelling.add(shape: mark.shape, tone: mark.tone)
      } else if !isInnerApostrophe(scalar) {
        break
      }
      position += 1
    }
    spelling.finish()
    emit(.word(spelling), from: start)
  }

  private mutating func readSign(_ scalar: Unicode.Scalar) {
    let start = position
    position += 1
    emit(sign(scalar).map(Token.Shape.sign) ?? .unknown, from: start)
  }

  /// "o'clock" is one word.
  private func isInnerApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    guard sign(scalar) == UInt8(ascii: "'"), position + 1 < scalars.count else { return false }
    return Letter.of(scalars[position + 1]) != nil
  }

  /// Full-width digits, letters and signs, as East Asian keyboards give them, are the narrow ones.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  /// What only dresses words: asterisks and underscores of emphasis, single quotes around what was said.
  private mutating func isDressing(at index: Int) -> Bool {
    let scalar = scalars[index]
    let left = index > 0 ? scalars[index - 1] : " "
    let right = index + 1 < scalars.count ? scalars[index + 1] : " "
    if scalar == "*" { return true }
    if scalar == "_" { return Letter.of(left) == nil || Letter.of(right) == nil }
    guard sign(scalar) == UInt8(ascii: "'") else { return false }
    let isOpening = Letter.of(left) == nil && !isDigit(left) && (Letter.of(right) != nil || isDigit(right))
    let isClosing = isQuoted && Letter.of(right) == nil && !isDigit(right)
    if isOpening || isClosing { isQuoted = isOpening }
    return isOpening || isClosing
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Blanks, quotes around what somebody said, and characters that nobody sees.
  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x22, 0xAB, 0xBB, 0xAD, 0x200B...0x200D, 0x201C, 0x201D, 0x202F,
      0x2060, 0x3000, 0xFEFF:
      true
    case 0x2000...0x200A: true
    default: false
    }
  }

  private func sign(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "/", "-", ".", ":", ",", "+", "=", "~", "@", "'", "(", ")", "_":
      UInt8(truncatingIfNeeded: scalar.value)
    case "[": UInt8(ascii: "(")
    case "]": UInt8(ascii: ")")
    case ";": UInt8(ascii: ",")
    case "→", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": UInt8(ascii: "-")
    case "\u{2018}", "\u{2019}", "\u{2032}": UInt8(ascii: "'")
    case "≈": UInt8(ascii: "~")
    default: nil
    }
  }
}
