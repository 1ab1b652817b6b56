/// Characters that steer a terminal, hide, reorder what stands beside them, or that nobody can draw: one of each kind.
enum DangerousText {
  static let kinds: [UInt32] = [
    0x1B, 0x07, 0x08, 0x0B, 0x0C, 0x0E, 0x01, 0x7F,  // ESC, BEL, other controls, DEL
    0x9B, 0x9D, 0x85,  // C1: CSI, OSC, NEL
    0x202E, 0x2066, 0x2069, 0x200E, 0x061C,  // bidi: override, isolate, its end, marks
    0x200B, 0x200D, 0x2060, 0xFEFF,  // zero width
    0xE0041, 0xFE0F, 0xE0100,  // tag, variation selectors
    0xE000, 0xF0000, 0xFFFE,  // private use, noncharacter
    0xAD, 0x2028,  // soft hyphen, line separator
  ]

  /// A word of all of them, each behind a letter.
  static let word = kinds.compactMap(Unicode.Scalar.init).map { "a\($0)" }.joined()

  /// The same in JSON.
  static let escaped = word.utf16.map { unit in
    unit < 0x7F && unit >= 0x20 ? String(UnicodeScalar(UInt8(unit))) : "\\u" + hex(unit)
  }.joined()

  /// Those that stand in `output` raw; line feeds may.
  static func found(in output: String) -> Set<String> {
    Set(output.unicodeScalars.filter(isDangerous).map { String($0.value, radix: 16) })
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar != "\n" else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator:
      return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
