/// Sequences that go to the terminal beside the picture. Terminals end them at BEL.
enum TerminalSequence {
  /// Longest title or notice, in characters.
  private static let longestText = 200
  /// Longest copy, in bytes; many terminals refuse more than 100,000 of base64.
  static let longestCopy = 74_000

  static let beginFrame = "\u{1b}[?2026h"
  static let endFrame = "\u{1b}[?2026l"
  static let bell = "\u{7}"
  /// OSC 11 with a question, and primary device attributes, whose answer says that none to the first comes.
  static let askBackground = "\u{1b}]11;?\u{7}\u{1b}[c"

  /// OSC 2.
  static func title(_ text: String) -> String { "\u{1b}]2;\(printable(text))\u{7}" }

  /// OSC 9.
  static func notice(_ text: String) -> String { "\u{1b}]9;\(printable(text))\u{7}" }

  /// OSC 52, to the clipboard; nil if the text is too long.
  static func copy(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count <= longestCopy else { return nil }
    return "\u{1b}]52;c;\(base64(bytes))\u{7}"
  }

  /// Without controls, which would end the sequence and begin another.
  private static func printable(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.prefix(longestText).unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value)
      kept.append(isControl ? " " : scalar)
    }
    return String(kept)
  }

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let digit = digits[bits >> (18 - 6 * place) & 63]
        text.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
