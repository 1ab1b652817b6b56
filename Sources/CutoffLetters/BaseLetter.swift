/// The plain letter under a Latin letter: for folding, and for screens that know ASCII only.
package enum BaseLetter {
  /// The lower-case ASCII letter under a Latin letter of U+00C0 … U+024F or U+1E00 … U+1EFF; nil for anything else.
  package static func of(_ scalar: Unicode.Scalar) -> UInt8? {
    let byte: UInt8
    switch scalar.value {
    case latinRange: byte = latin[Int(scalar.value - latinRange.lowerBound)]
    case additionalRange: byte = additional[Int(scalar.value - additionalRange.lowerBound)]
    default: return nil
    }
    return byte == UInt8(ascii: ".") ? nil : byte
  }

  /// Latin-1 Supplement (its letters), Latin Extended-A and -B.
  package static let latinRange: ClosedRange<UInt32> = 0xC0...0x24F
  /// Latin Extended Additional.
  package static let additionalRange: ClosedRange<UInt32> = 0x1E00...0x1EFF
}
