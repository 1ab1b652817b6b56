import CutoffScreen

/// Puts typed characters together from bytes: UTF-8 however the line cuts it, and marks on their letters.
///
/// A letter waits for what comes behind it in the same portion: an input method may send the mark apart, and
/// the letter alone would be taken for a command.
struct TypedText {
  /// What a byte of text is.
  enum Step: Hashable {
    /// The character is not whole.
    case waits
    case character(Unicode.Scalar)
    /// Not a byte of the character that has begun, which is left out.
    case stray
  }

  private var bytes: [UInt8] = []
  private var expected = 0
  private var letter: Character?
  private var marks = 0

  /// True while bytes of a character are missing.
  var isPartial: Bool { !bytes.isEmpty }
  /// True if a letter waits for a mark of which one byte has arrived.
  var waitsForMark: Bool { letter != nil && (bytes.first == 0xcc || bytes.first == 0xcd) }

  /// Begins a character of more than one byte; false if no character begins so.
  mutating func begin(_ byte: UInt8) -> Bool {
    guard let length = Self.length(byte) else { return false }
    (bytes, expected) = ([byte], length)
    return true
  }

  /// How many bytes a character has that begins with this one; nil if none of several bytes does.
  static func length(_ byte: UInt8) -> Int? {
    switch byte {
    case 0xc2...0xdf: 2
    case 0xe0...0xef: 3
    case 0xf0...0xf4: 4
    default: nil
    }
  }

  mutating func proceed(_ byte: UInt8) -> Step {
    guard byte & 0xc0 == 0x80 else {
      bytes = []
      return .stray
    }
    bytes.append(byte)
    guard bytes.count == expected else { return .waits }
    defer { bytes = [] }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first, scalar != "\u{fffd}" else { return .stray }
    return .character(scalar)
  }

  /// Drops the character that has begun.
  mutating func forget() { bytes = [] }

  // MARK: Marks

  /// As many as a cell shows.
  private static let mostMarks = 4

  /// Takes a typed character; the one before it, which is whole now, comes first.
  mutating func add(_ scalar: Unicode.Scalar) -> [Character] {
    if let base = letter, 0x300..<0x370 ~= scalar.value, marks < Self.mostMarks {
      letter = Character(String(base) + String(scalar))
      marks += 1
      return []
    }
    let before = finished()
    let character = Character(scalar)
    guard character.isLetter else { return before + [character] }
    letter = character
    return before
  }

  /// The letter that waited.
  mutating func finished() -> [Character] {
    defer { (letter, marks) = (nil, 0) }
    return letter.map { [$0] } ?? []
  }
}
