/// The id of a record: a ULID of 26 lower-case Crockford base32 characters, so that ids sort by the
/// time they were made.
package struct RecordID: Hashable, Comparable, Sendable {
  /// The 128 bits of the ULID: ids are compared and looked up all the time, their text is seldom wanted.
  private let high: UInt64
  private let low: UInt64

  /// Nil unless `text` is a lower-case ULID (first character 0 … 7).
  package init?(_ text: String) {
    guard text.utf8.count == 26 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for byte in text.utf8 {
      guard let digit = Crockford.value(of: byte), high >> 59 == 0 else { return nil }
      high = high << 5 | low >> 59
      low = low << 5 | digit
    }
    self.high = high
    self.low = low
  }

  /// An id made at `milliseconds` since 1970 (clamped to 48 bits) with 80 bits of `random`.
  package init(milliseconds: Int64, random: (UInt64, UInt16)) {
    let time = UInt64(max(0, min(milliseconds, (1 << 48) - 1)))
    high = time << 16 | random.0 >> 48
    low = random.0 << 16 | UInt64(random.1)
  }

  package var text: String {
    var bytes = [UInt8](repeating: 0, count: 26)
    var (high, low) = (high, low)
    for index in bytes.indices.reversed() {
      bytes[index] = Crockford.digits[Int(low & 31)]
      low = low >> 5 | high << 59
      high >>= 5
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func < (left: RecordID, right: RecordID) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}

extension RecordID: CustomStringConvertible {
  package var description: String { text }
}

/// The id of an incident, also its file's name: folded title, "-", six random Crockford characters.
package struct IncidentID: Hashable, Comparable, Sendable {
  package let text: String

  /// Nil unless `text` has the shape of an id: at most 64 bytes of a-z, 0-9 and single hyphens, ending
  /// in a hyphen and six Crockford characters.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 7, bytes.count <= 64, bytes.suffix(6).allSatisfy(Crockford.isDigit),
      bytes[bytes.count - 7] == UInt8(ascii: "-"), bytes.count == 7 || bytes[0] != UInt8(ascii: "-")
    else { return nil }
    for (index, byte) in bytes.enumerated() {
      let isHyphen = byte == UInt8(ascii: "-")
      guard isHyphen || Crockford.isLetterOrDigit(byte) else { return nil }
      if isHyphen, index > 0, bytes[index - 1] == byte { return nil }
    }
    self.text = text
  }

  /// The id for a new incident; `random` gives the last 30 bits.
  package init(title: String, random: UInt64) {
    let slug = Folding.slug(title)
    let tail = Crockford.text(random & 0x3FFF_FFFF, digits: 6)
    text = (slug.isEmpty ? "incident" : slug) + "-" + tail
  }

  package static func < (left: IncidentID, right: IncidentID) -> Bool { left.text < right.text }
}

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
