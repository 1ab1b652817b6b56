/// A table as RFC 4180 writes it: rows of cells, each cell with the byte that it begins at.
package struct CSVTable: Sendable {
  package struct Cell: Hashable, Sendable {
    package var text: String
    /// Offset of its first byte, of its quote where it has one.
    package var offset: Int
  }

  /// Why the text stops being a table.
  package enum Problem: Hashable, Sendable {
    case quoteNotClosed(offset: Int)
    /// Something between the closing quote and the separator.
    case afterQuote(offset: Int)
  }

  package private(set) var rows: [[Cell]] = []
  /// Where it stopped being a table; the rows before stand.
  package private(set) var problem: Problem?
  /// Offset of the first byte after the last row.
  package private(set) var end = 0

  /// Reads well-formed UTF-8 from `start`. Lines end with CR LF, LF or CR; empty lines are no rows.
  package init(_ bytes: [UInt8], from start: Int = 0, separator: UInt8, rowLimit: Int = .max) {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = CSVCells(buffer, start, separator)
      while reader.index < buffer.count, rows.count < rowLimit {
        guard let row = reader.row() else { break }
        if row.count > 1 || row[0].text != "" { rows.append(row) }
      }
      problem = reader.problem
      end = reader.index
    }
  }
}

/// Reads cell by cell.
private struct CSVCells {
  let bytes: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  var index: Int
  var problem: CSVTable.Problem?

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    index = start
  }

  /// The next row with the end of its line; nil where the text is no table any more.
  mutating func row() -> [CSVTable.Cell]? {
    var cells: [CSVTable.Cell] = []
    while true {
      let start = index
      guard let text = index < bytes.count && bytes[index] == Self.quote ? quoted() : plain() else {
        return nil
      }
      cells.append(CSVTable.Cell(text: text, offset: start))
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    endLine()
    return cells
  }

  private mutating func plain() -> String {
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != Self.lineFeed,
      bytes[index] != Self.carriageReturn
    {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// A doubled quote stands for one.
  private mutating func quoted() -> String? {
    let opening = index
    var text: [UInt8] = []
    index += 1
    while true {
      let start = index
      while index < bytes.count, bytes[index] != Self.quote { index += 1 }
      text += bytes[start..<index]
      guard index < bytes.count else {
        problem = .quoteNotClosed(offset: opening)
        return nil
      }
      index += 1
      guard index < bytes.count, bytes[index] == Self.quote else { break }
      text.append(Self.quote)
      index += 1
    }
    return endsCell ? String(decoding: text, as: UTF8.self) : nil
  }

  private var endsCell: Bool {
    mutating get {
      guard index < bytes.count else { return true }
      let next = bytes[index]
      if next == separator || next == Self.lineFeed || next == Self.carriageReturn { return true }
      problem = .afterQuote(offset: index)
      return false
    }
  }

  private mutating func endLine() {
    if index < bytes.count, bytes[index] == Self.carriageReturn { index += 1 }
    if index < bytes.count, bytes[index] == Self.lineFeed { index += 1 }
  }
}
