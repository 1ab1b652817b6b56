import CutoffScreen

/// Rows of text in columns that are straight on a terminal, for the output of commands.
package enum PlainTable {
  /// The lines of `rows`: each column as wide as its widest cell but at most its limit in `limits` (none
  /// beyond those), two blanks between columns, none at the end of a line.
  package static func lines(
    _ rows: [[String]], limits: [Int?] = [], rightAligned: Set<Int> = []
  ) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column -> Int in
      let widest = rows.map { column < $0.count ? TextWidth.width(of: $0[column]) : 0 }.max() ?? 0
      let limit = column < limits.count ? limits[column] : nil
      return min(widest, limit ?? .max)
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        TextLayout.pad(text, to: widths[column], aligned: rightAligned.contains(column) ? .right : .left)
      }
      return cells.joined(separator: "  ").withoutTrailingBlanks
    }
  }
}

extension String {
  var withoutTrailingBlanks: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
