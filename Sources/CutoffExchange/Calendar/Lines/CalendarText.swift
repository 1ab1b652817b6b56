import Foundation

/// Text values and their escapes (RFC 5545, 3.3.11).
enum CalendarText {
  /// The text that an escaped value means; nil for an escape that there is none of.
  static func plain(_ value: String) -> String? {
    guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in value.utf8 {
      guard isEscaped else {
        if byte == UInt8(ascii: "\\") { isEscaped = true } else { plain.append(byte) }
        continue
      }
      switch byte {
      case UInt8(ascii: "n"), UInt8(ascii: "N"): plain.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): plain.append(byte)
      default: return nil
      }
      isEscaped = false
    }
    return isEscaped ? nil : String(decoding: plain, as: UTF8.self)
  }

  /// `text` as a value: NFC, line breaks as `\n`, no other control characters.
  static func escaped(_ text: String) -> String {
    var value = ""
    for scalar in broken(text).precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "\\": value += "\\\\"
      case ";": value += "\\;"
      case ",": value += "\\,"
      case "\n": value += "\\n"
      default: if scalar.properties.generalCategory != .control { value.unicodeScalars.append(scalar) }
      }
    }
    return value
  }

  /// `text` with LF as its only line break.
  private static func broken(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
