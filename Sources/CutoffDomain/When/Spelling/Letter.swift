/// A letter taken apart as Vietnamese is written: base letter, shape (breve, circumflex, horn, stroke)
/// and the tone that the syllable carries.
struct Letter: Equatable, Sendable {
  /// Lower-case ASCII.
  var base: UInt8
  /// 0 none, 1 breve, 2 circumflex, 3 horn, 4 stroke, 5 anything that Vietnamese does not write.
  var shape: UInt8
  /// 0 level, 1 grave, 2 acute, 3 hook above, 4 tilde, 5 dot below.
  var tone: UInt8

  static func of(_ scalar: Unicode.Scalar) -> Letter? {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      guard let base = lowerASCII(byte) else { return nil }
      return Letter(base: base, shape: 0, tone: 0)
    }
    if let known = precomposed[value] { return known }
    return Folding.base(of: scalar).map { Letter(base: $0, shape: 5, tone: 0) }
  }

  /// What a combining mark adds to the letter before it; nil for a mark that Vietnamese does not use.
  static func mark(_ scalar: Unicode.Scalar) -> (shape: UInt8, tone: UInt8)? {
    switch scalar.value {
    case 0x300: (0, 1)
    case 0x301: (0, 2)
    case 0x309: (0, 3)
    case 0x303: (0, 4)
    case 0x323: (0, 5)
    case 0x306: (1, 0)
    case 0x302: (2, 0)
    case 0x31B: (3, 0)
    default: nil
    }
  }

  private static func lowerASCII(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A: byte
    case 0x41...0x5A: byte + 0x20
    default: nil
    }
  }

  /// Each vowel row: the six tones of one shaped letter, in the order of `tone`.
  private static let rows: [(base: Character, shape: UInt8, letters: String)] = [
    ("a", 0, "aàáảãạ"), ("a", 1, "ăằắẳẵặ"), ("a", 2, "âầấẩẫậ"),
    ("e", 0, "eèéẻẽẹ"), ("e", 2, "êềếểễệ"),
    ("i", 0, "iìíỉĩị"),
    ("o", 0, "oòóỏõọ"), ("o", 2, "ôồốổỗộ"), ("o", 3, "ơờớởỡợ"),
    ("u", 0, "uùúủũụ"), ("u", 3, "ưừứửữự"),
    ("y", 0, "yỳýỷỹỵ"),
    ("d", 4, "đ"),
  ]

  private static let precomposed: [UInt32: Letter] = {
    var table: [UInt32: Letter] = [:]
    for row in rows {
      guard let base = row.base.asciiValue else { continue }
      for (tone, character) in row.letters.enumerated() {
        let letter = Letter(base: base, shape: row.shape, tone: UInt8(tone))
        for form in [String(character), character.uppercased()] {
          if let scalar = form.unicodeScalars.first, scalar.value >= 0x80 { table[scalar.value] = letter }
        }
      }
    }
    return table
  }()
}
