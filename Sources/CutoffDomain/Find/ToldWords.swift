/// Words as columns show them (states, kinds, bands), folded for a search by typed words. A typed word has to begin
/// one of them, a short one has to be one: "cut" is a state and not the beginning of a kind.
enum ToldWords {
  /// Each word between blanks, with a line feed at the end of each text.
  static func bytes(of texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for text in texts {
      bytes.append(blank)
      Folding.fold(text, into: &bytes)
      bytes += [blank, lineFeed]
    }
    for place in bytes.indices where separators.contains(bytes[place]) { bytes[place] = blank }
    return bytes
  }

  /// Whether folded words, with single blanks between them, stand in `told`.
  static func contains(_ words: [UInt8], in told: [UInt8], within range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let end = words.count < wholeBelow ? [blank] : []
    return ByteSearch.find([blank] + words + end, in: told, within: range) != nil
  }

  /// Bytes of a typed word below which it has to be the whole of a shown one.
  private static let wholeBelow = 4
  private static let blank = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let separators: Set<UInt8> = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"),
  ]
}
