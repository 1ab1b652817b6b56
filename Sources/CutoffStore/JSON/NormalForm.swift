/// A quick look at UTF-8 that saves normalising texts that are in form C already.
enum NormalForm {
  /// True only when the text is in form C for certain: all of it comes from blocks in which every
  /// character is its own form C and none joins the one before it. Vietnamese, most of Latin, the signs of
  /// currencies, Chinese characters, emoji; no combining mark. The bytes must be well-formed.
  static func isCertain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
      } else if lead < 0xCC {
        // U+0080 … U+02FF
        index += 2
      } else if isSafeTriple(lead, at: index, in: bytes) {
        index += 3
      } else if lead == 0xF0, bytes[index + 1] == 0x9F {
        // U+1F000 … U+1FFFF
        index += 4
      } else {
        return false
      }
    }
    return true
  }

  private static func isSafeTriple(_ lead: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool
  {
    guard lead & 0xF0 == 0xE0, index + 2 < bytes.count else { return false }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    switch lead {
    // U+1E00 … U+1EFF, Latin Extended Additional
    case 0xE1: return second >= 0xB8 && second <= 0xBB
    // U+2010 … U+2027, punctuation; U+20A0 … U+20BF, currencies
    case 0xE2: return second == 0x80 && third >= 0x90 && third <= 0xA7 || second == 0x82 && third >= 0xA0
    // U+5000 … U+9FFF, Chinese characters
    case 0xE5...0xE9: return true
    default: return false
    }
  }
}
