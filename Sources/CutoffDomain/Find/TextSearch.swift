/// Looks for typed words in one text: every word, or "quoted phrase", must occur in it. Folded, so that ha noi finds
/// Hà Nội however it is encoded.
package struct TextSearch: Sendable {
  private let words: [[UInt8]]

  package init(_ query: String) {
    var words: [[UInt8]] = []
    // Every second piece stood between quotation marks.
    let pieces = query.split(omittingEmptySubsequences: false) { "\"“”«»".contains($0) }
    for (index, piece) in pieces.enumerated() {
      let phrase = Self.folded(piece.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      words += index.isMultiple(of: 2) ? phrase.split(separator: UInt8(ascii: " ")).map(Array.init) : [phrase]
    }
    self.words = words.filter { !$0.isEmpty }
  }

  /// Nothing is looked for; nothing is found then.
  package var isEmpty: Bool { words.isEmpty }

  /// Where the words stand in `text`: whole characters, in order, those that touch as one. Empty unless all occur.
  package func matches(_ text: String) -> [Range<String.Index>] {
    isFound(in: text) ? marks(text) : []
  }

  /// Where any of the words stands in `text`, in the same form.
  package func marks(_ text: String) -> [Range<String.Index>] {
    guard !isEmpty else { return [] }
    let folded = FoldedText(text)
    let found = words.flatMap { ByteSearch.all($0, in: folded.bytes) }.sorted {
      $0.lowerBound < $1.lowerBound
    }
    var ranges: [Range<String.Index>] = []
    for match in found {
      let range = folded.characters(match, in: text)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// Whether all words occur in `text`; quicker than asking where.
  package func isFound(in text: String) -> Bool { isFound(in: SearchedText(text)) }

  /// The same for a text that is searched more than once.
  package func isFound(in text: SearchedText) -> Bool {
    !isEmpty && words.allSatisfy { ByteSearch.contains($0, in: text.bytes) }
  }

  private static func folded(_ text: String) -> [UInt8] { SearchedText(text).bytes }

  /// Folded bytes, each with the character that it comes from.
  private struct FoldedText {
    var bytes: [UInt8] = []
    private var owners: [String.Index] = []

    init(_ text: String) {
      for index in text.indices {
        for byte in TextSearch.folded(String(text[index])) {
          bytes.append(byte)
          owners.append(index)
        }
      }
    }

    /// The characters that `range`, which is not empty, lies in.
    func characters(_ range: Range<Int>, in text: String) -> Range<String.Index> {
      owners[range.lowerBound]..<text.index(after: owners[range.upperBound - 1])
    }
  }
}

/// A text in the form in which it is searched; making it costs more than a search in it.
package struct SearchedText: Hashable, Sendable {
  fileprivate let bytes: [UInt8]

  /// A line feed counts as a blank, so that a phrase is found across lines.
  package init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    Folding.fold(text, into: &bytes)
    for place in bytes.indices where bytes[place] == UInt8(ascii: "\n") || bytes[place] == UInt8(ascii: "\t")
    {
      bytes[place] = UInt8(ascii: " ")
    }
    self.bytes = bytes
  }
}
