/// A place in a text file as editors count it.
package struct TextPosition: Hashable, Sendable {
  /// From 1; lines end with a line feed.
  package var line: Int
  /// From 1, in characters as a reader sees them.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of the byte at `offset`, which may also be the end of the file.
  package init(offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(max(0, offset))
    line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    column = 1 + String(decoding: before[lineStart...], as: UTF8.self).count
  }
}
