/// One step of a grammar rule.
enum Element: Sendable {
  /// A word of this kind; its value is captured.
  case word(WordKind)
  /// A word of this kind and value.
  case fixed(WordKind, Int)
  /// A word of this kind.
  case mark(WordKind)
  /// A word of this kind may stand here.
  case maybe(WordKind)
  /// A number up to 99, in digits or words; captured.
  case number
  /// A number up to 999 in words; captured.
  case spelled
  /// Any number of so many digits; captured.
  case digits(ClosedRange<Int>)
  /// An ordinal up to 31, "1st" or "twenty-first"; captured.
  case ordinal
  /// No blank before the next token.
  case tight
  /// A blank before the next token.
  case loose

  /// The kinds that can stand first here; nil when the element takes no token.
  var mask: UInt128? {
    switch self {
    case .word(let kind), .fixed(let kind, _), .mark(let kind), .maybe(let kind): kind.bit
    case .number, .spelled: Numeral.mask
    case .digits: WordKind.digits.bit
    case .ordinal: Numeral.mask | WordKind.ordinal.bit
    case .tight, .loose: nil
    }
  }

  var isOptional: Bool {
    switch self {
    case .maybe: true
    case .word, .fixed, .mark, .number, .spelled, .digits, .ordinal, .tight, .loose: false
    }
  }

  static func unit(_ unit: TimeUnit) -> Element { .fixed(.unit, unit.rawValue) }
}
