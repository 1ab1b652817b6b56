/// A constituent of a phrase: a run of digits, a word, or a sign.
struct Token: Sendable {
  enum Shape: Sendable {
    /// `value` is cut off at nine digits; `count` is the true length.
    case digits(value: Int, count: Int)
    case word(Spelling)
    /// An ASCII byte; dashes, quotes and brackets of other shapes are mapped to it.
    case sign(UInt8)
    /// Something that no date is written with.
    case unknown
  }

  let shape: Shape
  /// True when no blank stands before it.
  let isTight: Bool
  /// Unicode scalars from the start of the phrase.
  let range: Range<Int>

  var spelling: Spelling? {
    switch shape {
    case .word(let spelling): spelling
    case .sign(let byte): Spelling(sign: byte)
    case .digits, .unknown: nil
    }
  }
}
