/// The places of a text's lines, so that any byte's line and column are found quickly.
package struct TextLines: Sendable {
  private let bytes: [UInt8]
  /// Offsets of the first bytes of all lines.
  private let starts: [Int]

  /// Lines end with a line feed, or with a carriage return that no line feed follows.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let isLoneReturn =
        byte == UInt8(ascii: "\r") && (offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"))
      if byte == UInt8(ascii: "\n") || isLoneReturn { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// The line, from 1, that holds the byte at `offset`.
  package func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Line and column of the byte at `offset`, which may also be the end; the column in characters.
  package func place(of offset: Int) -> TextPlace {
    let line = line(of: offset)
    let before = bytes[starts[line - 1]..<min(max(offset, starts[line - 1]), bytes.count)]
    return TextPlace(line: line, column: 1 + String(decoding: before, as: UTF8.self).count)
  }
}
