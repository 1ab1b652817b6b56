/// The encodings in which Vietnamese and English texts come, where it is not UTF-8.
package enum LikelyEncoding: Hashable, Sendable, CaseIterable {
  case utf16LittleEndian, utf16BigEndian
  /// The Windows code page for Vietnamese: tones are marks of their own after the letter.
  case windows1258
  /// The fonts whose names begin with ".Vn" (TCVN 5712, VN3).
  case tcvn3
  /// The Windows code page for western Europe.
  case windows1252
  /// ISO 8859-1.
  case latin1

  /// The command that makes UTF-8 of it.
  package var change: String { "iconv -f \(iconvName) -t UTF-8" }

  /// What `iconv` calls it.
  private var iconvName: String {
    switch self {
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1258: "CP1258"
    case .tcvn3: "TCVN5712-1"
    case .windows1252: "CP1252"
    case .latin1: "ISO-8859-1"
    }
  }

  /// What bytes look like that are not UTF-8; nil for what is no text.
  package init?(of bytes: [UInt8]) {
    if let wide = Self.wide(bytes) {
      self = wide
    } else if bytes.contains(where: { $0 < 0x20 && !Self.blanks.contains($0) }) {
      return nil
    } else {
      self = Self.narrow(bytes)
    }
  }

  private static let blanks: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D]

  // MARK: Two bytes a character

  /// By the mark at the beginning, else by the half of the bytes that says which writing it is: nearly all
  /// characters of such texts are in very few blocks.
  private static func wide(_ bytes: [UInt8]) -> LikelyEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    guard bytes.count >= 2, bytes.count % 2 == 0, bytes.contains(0) else { return nil }
    let sample = bytes.prefix(4_096)
    let (even, odd) = (blockShare(sample, from: 0), blockShare(sample, from: 1))
    guard max(even, odd) >= 0.9, even != odd else { return nil }
    return odd > even ? .utf16LittleEndian : .utf16BigEndian
  }

  /// Latin, its extensions, combining marks, the Vietnamese letters, general punctuation.
  private static let blocks: Set<UInt8> = [0x00, 0x01, 0x03, 0x1E, 0x20]

  private static func blockShare(_ bytes: ArraySlice<UInt8>, from first: Int) -> Double {
    let half = stride(from: first, to: bytes.count, by: 2).map { bytes[$0] }
    return Double(half.count { blocks.contains($0) }) / Double(max(1, half.count))
  }

  // MARK: One byte a character

  private static func narrow(_ bytes: [UInt8]) -> LikelyEncoding {
    let letters = insideWords(bytes, 0xA8...0xBE) { isASCIILetter($0) }
    let tones = insideWords(bytes, nil) { isVowel($0) }
    if letters > 0, letters * 3 >= tones { return .tcvn3 }
    if tones > 0 { return .windows1258 }
    return bytes.contains { 0x80...0x9F ~= $0 } ? .windows1252 : .latin1
  }

  /// The tones of windows-1258: grave, hook, tilde, acute, dot below.
  private static let tones: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]

  /// How many bytes of `range` (nil: tones) follow a byte of a word. Elsewhere they are signs.
  private static func insideWords(
    _ bytes: [UInt8], _ range: ClosedRange<UInt8>?, after fits: (UInt8) -> Bool
  ) -> Int {
    zip(bytes, bytes.dropFirst()).count { before, byte in
      (range.map { $0.contains(byte) } ?? tones.contains(byte)) && fits(before)
    }
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  /// A vowel of windows-1258, also â ă ê ô ơ ư.
  private static func isVowel(_ byte: UInt8) -> Bool {
    Array("aeiouyAEIOUY".utf8).contains(byte)
      || [0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD].contains(byte)
  }
}
