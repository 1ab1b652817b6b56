import CutoffDomain

/// Small damages to the bytes of a file.
enum Mutation {
  /// One of eight at a random place.
  static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let place = Int(random.next() % UInt64(bytes.count))
    let length = min(Int(random.next() % 40), bytes.count - place)
    switch random.next() % 8 {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes.removeSubrange(place..<place + length)
    case 2: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
    case 3: bytes[place] ^= 1 << UInt8(random.next() % 8)
    case 4: bytes.insert(contentsOf: Array("[{\"\\ud800,9999-12-31T23:59:59-23:59".utf8), at: place)
    case 5: bytes.insert(contentsOf: [0xF4, 0x8F, 0xBF, 0xBF], at: place)
    case 6: bytes.replaceSubrange(place..<place + length, with: Array("-9223372036854775808".utf8))
    default: bytes.insert(UInt8(ascii: "0") + UInt8(random.next() % 10), at: place)
    }
  }
}
