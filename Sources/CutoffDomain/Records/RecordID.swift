/// The id of a record: a ULID of 26 lower-case Crockford base32 characters, so that ids sort by the
/// time they were made.
package struct RecordID: Hashable, Comparable, Sendable {
  /// The 128 bits of the ULID: ids are compared and looked up all the time, their text is seldom wanted.
  private let high: UInt64
  private let low: UInt64

  /// Nil unless `text` is a lower-case ULID (first character 0 … 7).
  package init?(_ text: String) {
    var text = text
    guard let id = text.withUTF8({ RecordID(utf8: $0) }) else { return nil }
    self = id
  }

  /// The same of the bytes of a text.
  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 26 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for byte in bytes {
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
