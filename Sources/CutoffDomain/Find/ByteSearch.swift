/// Search in folded bytes: letters are compared, nothing else, which keeps a key press on thousands of incidents short.
enum ByteSearch {
  /// Where `needle` first occurs in `bytes` within `range`; nil if it does not. An empty one occurs nowhere.
  static func find(_ needle: [UInt8], in bytes: [UInt8], within range: Range<Int>) -> Int? {
    guard range.upperBound <= bytes.count, needle.count <= range.count else { return nil }
    return needle.count > shortLength
      ? findLong(needle, in: bytes, within: range) : findShort(needle, in: bytes, within: range)
  }

  /// Up to here, what is compared twice costs less than a table.
  private static let shortLength = 64

  private static func findShort(_ needle: [UInt8], in bytes: [UInt8], within range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { wanted in
        guard let first = wanted.first else { return nil }
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

  /// By Knuth, Morris and Pratt: no byte of the text is looked at again, so that a long paste into the filter
  /// takes no longer than a word, also on texts of one letter.
  private static func findLong(_ needle: [UInt8], in bytes: [UInt8], within range: Range<Int>) -> Int? {
    let borders = borders(of: needle)
    return bytes.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { wanted in
        var length = 0
        for place in range {
          while length > 0, text[place] != wanted[length] { length = borders[length - 1] }
          if text[place] == wanted[length] { length += 1 }
          if length == wanted.count { return place + 1 - length }
        }
        return nil
      }
    }
  }

  /// How long the longest proper beginning of each beginning of `needle` is that also ends it.
  private static func borders(of needle: [UInt8]) -> [Int] {
    var borders = [Int](repeating: 0, count: needle.count)
    var length = 0
    for place in needle.indices.dropFirst() {
      while length > 0, needle[place] != needle[length] { length = borders[length - 1] }
      if needle[place] == needle[length] { length += 1 }
      borders[place] = length
    }
    return borders
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
