/// Crockford's base32 in lower case: digits and letters without i, l, o, u.
enum Crockford {
  static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// What each ASCII byte counts as a digit; 32 for those that are none.
  private static let values = (UInt8(0)..<128).map { UInt8(digits.firstIndex(of: $0) ?? 32) }

  /// The value of a digit; nil for another byte.
  static func value(of byte: UInt8) -> UInt64? {
    guard byte < 128, values[Int(byte)] < 32 else { return nil }
    return UInt64(values[Int(byte)])
  }

  static func isDigit(_ byte: UInt8) -> Bool { value(of: byte) != nil }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The lowest `digits` * 5 bits of `value`.
  static func text(_ value: UInt64, digits count: Int) -> String {
    var bytes = [UInt8](repeating: digits[0], count: count)
    var rest = value
    for index in stride(from: count - 1, through: 0, by: -1) {
      bytes[index] = digits[Int(rest & 31)]
      rest >>= 5
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
