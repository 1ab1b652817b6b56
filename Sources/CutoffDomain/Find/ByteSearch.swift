/// Search in folded bytes: letters are compared, nothing else, which keeps a key press on thousands of incidents short.
enum ByteSearch {
  /// Where `needle` first occurs in `bytes` within `range`; nil if it does not. An empty one occurs nowhere.
  static func find(_ needle: [UInt8], in bytes: [UInt8], within range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { wanted in
        guard let first = wanted.first, range.upperBound <= text.count else { return nil }
        let last = range.upperBound - wanted.count
        var start = range.lowerBound
        while start <= last {
          if text[start] == first {
            var length = 1
            while length < wanted.count, text[start + length] == wanted[length] { length += 1 }
            if length == wanted.count { return start }
          }
          start += 1
        }
        return nil
      }
    }
  }

  static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    find(needle, in: bytes, within: 0..<bytes.count) != nil
  }

  /// Every place of `needle`, from the left, none within another.
  static func all(_ needle: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while let place = find(needle, in: bytes, within: start..<bytes.count) {
      start = place + needle.count
      ranges.append(place..<start)
    }
    return ranges
  }
}
