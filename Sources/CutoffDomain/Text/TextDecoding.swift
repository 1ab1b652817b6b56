/// Bytes from outside as text: UTF-8 or nothing. What would have to be guessed is refused, with the guess.
package enum TextDecoding {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text; a byte order mark is left out, CR LF is one line feed.
  package static func text(_ bytes: [UInt8]) throws(EncodingProblem) -> String {
    let content = bytes.dropFirst(bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
    let bad = firstBadOffset(in: content) ?? content.firstIndex(of: 0)
    if let bad { throw EncodingProblem(offset: bad, likely: LikelyEncoding(of: bytes)) }
    let text = String(decoding: content, as: UTF8.self)
    return text.utf8.contains(UInt8(ascii: "\r")) ? Self.withoutCarriageReturns(text) : text
  }

  /// The index of the first byte that belongs to no well-formed sequence; nil when all do.
  package static func firstBadOffset(in bytes: ArraySlice<UInt8>) -> Int? {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let sequence): offset += sequence.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  /// CR LF is one character to Swift.
  private static func withoutCarriageReturns(_ text: String) -> String {
    String(text.map { $0 == "\r\n" ? "\n" : $0 })
  }
}

/// Bytes that are no text in UTF-8.
package struct EncodingProblem: Error, Hashable, Sendable {
  /// Where the first byte is that does not fit, from 0.
  package let offset: Int
  /// What the bytes look like; nil when they look like nothing that is known here.
  package let likely: LikelyEncoding?

  package init(offset: Int, likely: LikelyEncoding?) {
    self.offset = offset
    self.likely = likely
  }
}
