extension String {
  /// The number of scalars, where each is a letter or sign of the Latin writings, or one of the signs of
  /// screens, that takes one cell and is drawn as it is; nil for every other text. Read off the bytes:
  /// nearly all that is drawn is such text, Vietnamese too.
  var narrowWidth: Int? {
    if let width = utf8.withContiguousStorageIfAvailable(String.narrowWidth) { return width }
    // No text of this program is kept otherwise.
    return Array(utf8).withUnsafeBufferPointer(String.narrowWidth)
  }

  private static func narrowWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      columns += 1
      if byte < 0x7F {
        guard byte >= 0x20 else { return nil }
        place += 1
        continue
      }
      guard byte >= 0xC2, place + 1 < bytes.count else { return nil }
      let second = bytes[place + 1]
      place += 2
      switch byte {
      case 0xC2: guard second >= 0xA0, second != 0xAD else { return nil }
      case 0xC3...0xCB: break
      // U+1E00 … U+1EFF; U+2010 … U+2027 and U+2030 … U+203F; U+2190 … U+21FF; U+2500 … U+25EF.
      case 0xE1:
        guard second >= 0xB8, second <= 0xBB, place < bytes.count else { return nil }
        place += 1
      case 0xE2:
        guard place < bytes.count else { return nil }
        let third = bytes[place]
        place += 1
        switch second {
        case 0x80: guard third >= 0x90, third <= 0xA7 || third >= 0xB0 else { return nil }
        case 0x86: guard third >= 0x90 else { return nil }
        case 0x87, 0x94...0x96: break
        case 0x97: guard third <= 0xAF else { return nil }
        default: return nil
        }
      default: return nil
      }
    }
    return columns
  }
}

extension Unicode.Scalar {
  /// The scalar as a character. Making one costs more than looking it up.
  var character: Character {
    if value < 0x300 { return NarrowCharacters.low[Int(value)] }
    if 0x1E00...0x1EFF ~= value { return NarrowCharacters.high[Int(value) - 0x1E00] }
    return Character(self)
  }
}

/// The characters of the Latin writings by their numbers.
enum NarrowCharacters {
  static let low = (UInt32(0)..<0x300).map { Character(Unicode.Scalar($0) ?? " ") }
  static let high = (UInt32(0x1E00)...0x1EFF).map { Character(Unicode.Scalar($0) ?? " ") }
}
