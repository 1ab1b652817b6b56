import CutoffScreen

/// Two screens, and the first cell in which they differ.
package struct ScreenDifference: CustomStringConvertible {
  private let expected: [String]
  private let actual: [String]
  private let columns: Int
  /// From 0.
  private let row: Int
  private let column: Int

  /// Nil if the screens are the same, scalar for scalar.
  package init?(expected: [String], actual: [String], columns: Int) {
    let count = max(expected.count, actual.count)
    let line: ([String], Int) -> String? = { $1 < $0.count ? $0[$1] : nil }
    let scalars: ([String], Int) -> [Unicode.Scalar]? = { line($0, $1).map { Array($0.unicodeScalars) } }
    guard let row = (0..<count).first(where: { scalars(expected, $0) != scalars(actual, $0) }) else {
      return nil
    }
    self.expected = expected
    self.actual = actual
    self.columns = columns
    self.row = row
    let pair = zip(line(expected, row) ?? "", line(actual, row) ?? "")
    column = TextWidth.width(of: String(pair.prefix { $0 == $1 }.map(\.0)))
  }

  /// Both screens whole, with an arrow under the first cell that differs.
  package var description: String {
    """
    differs first in row \(row + 1), column \(column + 1)
    expected:
    \(framed(expected))
    actual:
    \(framed(actual))
    """
  }

  private func framed(_ lines: [String]) -> String {
    var lines = lines
    let arrow = String(repeating: " ", count: column) + "^^^ row \(row + 1), column \(column + 1)"
    lines.insert(arrow, at: min(row + 1, lines.count))
    return ([Self.ruler(columns)] + lines + [Self.ruler(columns)]).joined(separator: "\n")
  }

  /// The line above and below a screen of that many columns.
  package static func ruler(_ columns: Int) -> String {
    "+" + String(repeating: "-", count: max(1, columns - 2)) + "+"
  }
}
