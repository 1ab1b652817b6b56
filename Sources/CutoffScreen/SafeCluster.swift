/// Turns the scalars of one character into safe glyphs: one for most, several where the character
/// holds controls, invisible scalars or more than one letter that takes cells of its own.
struct SafeCluster {
  private(set) var glyphs: [(glyph: Character, width: Int)] = []
  /// The letter being collected, with its marks.
  private var letter = ""
  private var letterWidth = 0
  private var marks = 0

  init(_ scalars: Substring.UnicodeScalarView) {
    var rest = scalars
    while let scalar = rest.popFirst() {
      add(scalar)
      if scalar.properties.isEmoji { EmojiTail.drop(from: &rest, after: scalar) }
    }
    finishLetter()
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if let picture = scalar.controlPicture ?? scalar.flagLetter {
      return emit(Character(picture), width: 1)
    }
    switch ScalarClass(scalar) {
    case .narrow: beginLetter(scalar, width: 1)
    case .wide: beginLetter(scalar, width: 2)
    case .mark: addMark(scalar)
    case .invisible: emit(SafeText.invisibleMark, width: 1)
    case .missing: emit(SafeText.missingMark, width: 1)
    }
  }

  private mutating func beginLetter(_ scalar: Unicode.Scalar, width: Int) {
    finishLetter()
    letter = String(scalar)
    letterWidth = width
  }

  /// Puts a mark on the letter before it. A mark that would not join (a lone Hangul vowel) would
  /// take no cell of its own on a terminal, so it is shown as missing.
  private mutating func addMark(_ mark: Unicode.Scalar) {
    if letter.isEmpty { beginLetter(SafeText.loneMarkBase, width: 1) }
    guard marks < SafeText.marksPerGlyph else { return }
    let joined = letter + String(mark)
    guard joined.count == 1 else { return emit(SafeText.missingMark, width: 1) }
    letter = joined
    marks += 1
  }

  private mutating func emit(_ glyph: Character, width: Int) {
    finishLetter()
    glyphs.append((glyph, width))
  }

  private mutating func finishLetter() {
    if let glyph = letter.first { glyphs.append((glyph, letterWidth)) }
    letter = ""
    marks = 0
  }
}

/// What follows the first scalar of an emoji and only changes its looks.
private enum EmojiTail {
  private static let joiner: Unicode.Scalar = "\u{200D}"
  private static let keycap: Unicode.Scalar = "\u{20E3}"
  private static let flag: Unicode.Scalar = "\u{1F3F4}"
  private static let endOfTags: Unicode.Scalar = "\u{E007F}"

  /// Removes from the front of `rest` one presentation selector, skin tones, keycaps, the tags
  /// of a flag and the other emoji joined to `base`. Anything else is not part of an emoji and stays.
  static func drop(from rest: inout Substring.UnicodeScalarView, after base: Unicode.Scalar) {
    dropSelector(from: &rest)
    guard base.value >= 0x80 else {
      while rest.first == keycap { rest.removeFirst() }
      return
    }
    dropSkinTones(from: &rest)
    if base == flag { dropTags(from: &rest) }
    while rest.first == joiner, rest.dropFirst().first?.properties.isEmoji == true {
      rest.removeFirst(2)
      dropSelector(from: &rest)
      dropSkinTones(from: &rest)
    }
  }

  private static func dropSelector(from rest: inout Substring.UnicodeScalarView) {
    if rest.first == "\u{FE0F}" || rest.first == "\u{FE0E}" { rest.removeFirst() }
  }

  private static func dropSkinTones(from rest: inout Substring.UnicodeScalarView) {
    while rest.first?.properties.isEmojiModifier == true { rest.removeFirst() }
  }

  private static func dropTags(from rest: inout Substring.UnicodeScalarView) {
    let tags = rest.prefix { 0xE0020..<0xE007F ~= $0.value }
    guard !tags.isEmpty, tags.count <= 6, rest.dropFirst(tags.count).first == endOfTags else { return }
    rest.removeFirst(tags.count + 1)
  }
}

extension Unicode.Scalar {
  /// The picture of an ASCII control.
  fileprivate var controlPicture: Unicode.Scalar? {
    if value < 0x20 { return Unicode.Scalar(0x2400 + value) }
    return value == 0x7F ? "\u{2421}" : nil
  }

  /// The letter of a regional indicator; two of them make a flag.
  fileprivate var flagLetter: Unicode.Scalar? {
    0x1F1E6...0x1F1FF ~= value ? Unicode.Scalar(value - 0x1F1E6 + 0x41) : nil
  }
}
