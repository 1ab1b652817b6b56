/// A line as it was before it was folded (RFC 5545, 3.1), as bytes: a fold may stand inside a character.
struct RawLine {
  var bytes: ArraySlice<UInt8>
  /// The line of the file on which it begins, from 1.
  var line: Int
  /// Where it was folded: the index in `bytes` of what follows, and the line on which that stands.
  var folds: [(index: Int, line: Int)]

  /// The place of the byte at `index`, in characters.
  func place(of index: Int) -> TextPlace {
    let fold = folds.last { $0.index <= index }
    let start = fold?.index ?? bytes.startIndex
    // A line that goes on begins with a blank of its own.
    let column = bytes[start..<index].count { $0 & 0xC0 != 0x80 } + (fold == nil ? 1 : 2)
    return TextPlace(line: fold?.line ?? line, column: column)
  }
}

/// The lines of a calendar, unfolded. A line ends with CRLF; a bare LF is forgiven, empty lines are passed over.
struct RawLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index: Int
  /// The line at `index`, from 1; after the last one the number of lines.
  private(set) var line = 1

  private static let feed = UInt8(ascii: "\n")
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A byte order mark in front is passed over.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: RawLines.mark) ? 3 : 0
  }

  mutating func next() -> RawLine? {
    while index < bytes.count {
      let first = line
      let start = take()
      guard isFolded else {
        if start.isEmpty { continue }
        return RawLine(bytes: bytes[start], line: first, folds: [])
      }
      return unfolded(start, from: first)
    }
    return nil
  }

  private var isFolded: Bool {
    index < bytes.count && (bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t"))
  }

  /// What stands up to the next line's start, without its end.
  private mutating func take() -> Range<Int> {
    let start = index
    while index < bytes.count, bytes[index] != RawLines.feed { index += 1 }
    var end = index
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    if index < bytes.count {
      index += 1
      if index < bytes.count { line += 1 }
    }
    return start..<end
  }

  private mutating func unfolded(_ start: Range<Int>, from first: Int) -> RawLine {
    var whole = Array(bytes[start])
    var folds: [(index: Int, line: Int)] = []
    while isFolded {
      index += 1
      folds.append((whole.count, line))
      whole += bytes[take()]
    }
    return RawLine(bytes: whole[...], line: first, folds: folds)
  }
}
