import CutoffLetters
import Foundation

/// Folding for search and ids: lower case, no diacritics, đ as d, the same for NFC and NFD.
package enum Folding {
  /// "Hà Nội" gives "ha noi". Scalars without a Latin base letter are kept, lowercased.
  package static func fold(_ text: String) -> String {
    if let plain = foldedASCII(text) { return plain }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isCombining(scalar) {
      if let base = base(of: scalar) {
        folded.append(Unicode.Scalar(base))
      } else {
        folded.append(contentsOf: decomposed(scalar.properties.lowercaseMapping))
      }
    }
    return String(folded)
  }

  /// Appends the UTF-8 of the folded `text`.
  package static func fold(_ text: String, into bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars where !isCombining(scalar) {
      if let base = base(of: scalar) {
        bytes.append(base)
      } else {
        for scalar in decomposed(scalar.properties.lowercaseMapping) {
          bytes += UTF8.encode(scalar) ?? .init()
        }
      }
    }
  }

  /// Without marks, so that a Cyrillic й is the same in both normal forms.
  private static func decomposed(_ lowercase: String) -> [Unicode.Scalar] {
    guard lowercase.unicodeScalars.contains(where: { $0.value >= 0x370 }) else {
      return Array(lowercase.unicodeScalars)
    }
    return lowercase.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !isCombining($0) }
  }

  /// What names are compared by: folded, letters and digits only.
  package static func key(_ text: String) -> String { fold(text).filter { $0.isLetter || $0.isNumber } }

  /// Folded words joined by hyphens, ASCII letters and digits only, at most `limit` bytes, cut
  /// between words where possible: "Cổng dịch vụ" gives "cong-dich-vu". May be empty.
  package static func slug(_ text: String, limit: Int = 40) -> String {
    var words: [String] = []
    var length = 0
    let pieces = fold(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    for piece in pieces {
      let word = words.isEmpty ? String(piece.prefix(limit)) : String(piece)
      guard length + word.utf8.count + (words.isEmpty ? 0 : 1) <= limit else { break }
      length += word.utf8.count + (words.isEmpty ? 0 : 1)
      words.append(word)
    }
    return words.joined(separator: "-")
  }

  /// True for the combining marks that folding drops (U+0300 … U+036F).
  package static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// The lower-case ASCII base letter of a Latin letter; nil for anything else.
  package static func base(of scalar: Unicode.Scalar) -> UInt8? {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      return (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
    return BaseLetter.of(scalar)
  }

  private static func foldedASCII(_ text: String) -> String? {
    var isLower = true
    for byte in text.utf8 {
      if byte >= 0x80 { return nil }
      if (0x41...0x5A).contains(byte) { isLower = false }
    }
    return isLower ? text : text.lowercased()
  }
}
