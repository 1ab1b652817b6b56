/// How a word is spelled, as two numbers that are equal for equal spellings.
///
/// Letter case and Unicode normalisation do not count, nor where in the syllable the tone mark sits
/// ("hoà" is "hòa"), because people and input methods differ on both.
struct Spelling: Sendable {
  /// The same for "từ", "tư" and "tu".
  private(set) var folded: UInt64 = Spelling.seed
  /// Without marks, the same number as `folded`.
  private(set) var exact: UInt64 = Spelling.seed
  /// True when no letter carries a mark.
  private(set) var isPlain = true
  private var pending: Letter?
  private var tone: UInt8 = 0

  private static let seed: UInt64 = 14_695_981_039_346_656_037
  private static let prime: UInt64 = 1_099_511_628_211

  init() {}

  /// A sign such as `/`, so that words and signs can stand in one sequence.
  init(sign: UInt8) {
    folded = (folded ^ UInt64(sign)) &* Spelling.prime
    exact = folded
  }

  mutating func append(_ letter: Letter) {
    flush()
    pending = letter
  }

  /// Adds a combining mark to the letter before it.
  mutating func add(shape: UInt8, tone: UInt8) {
    if shape > 0 { pending?.shape = shape }
    if tone > 0 { pending?.tone = tone }
  }

  /// To be called after the last letter.
  mutating func finish() {
    flush()
    guard tone > 0 else { return }
    exact = (exact ^ (UInt64(tone) << 12)) &* Spelling.prime
    isPlain = false
  }

  private mutating func flush() {
    guard let letter = pending else { return }
    pending = nil
    folded = (folded ^ UInt64(letter.base)) &* Spelling.prime
    exact = (exact ^ (UInt64(letter.base) | UInt64(letter.shape) << 8)) &* Spelling.prime
    if letter.shape > 0 { isPlain = false }
    if letter.tone > 0 { tone = letter.tone }
  }
}
