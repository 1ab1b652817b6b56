import CutoffScreen

/// The part of a line that is shown in a narrow field: always the part with the cursor.
package struct LineWindow: Hashable, Sendable {
  package let text: String
  /// Columns from the left edge of the field to the cursor, always inside the field.
  package let cursorColumn: Int
  package let hidesStart: Bool
  package let hidesEnd: Bool

  /// Scrolls by half fields, so the text stands still while the cursor moves within a half. The last
  /// column is kept free for the cursor behind the text.
  package init(_ editor: LineEditor, columns: Int) {
    let widths = editor.characters.map(TextWidth.width(of:))
    let start = Self.start(widths, cursor: editor.cursor, columns: columns)
    var end = start
    var used = 0
    while end < widths.count, used + widths[end] <= columns {
      used += widths[end]
      end += 1
    }
    text = String(editor.characters[start..<end])
    cursorColumn = widths[start..<max(start, editor.cursor)].reduce(0, +)
    hidesStart = start > 0
    hidesEnd = end < widths.count
  }

  private static func start(_ widths: [Int], cursor: Int, columns: Int) -> Int {
    let before = widths[..<cursor].reduce(0, +)
    guard before >= columns, columns > 0 else { return 0 }
    let half = max(1, columns / 2)
    let hidden = (before - columns) / half * half + half
    var passed = 0
    var index = 0
    while index < cursor, passed < hidden {
      passed += widths[index]
      index += 1
    }
    return index
  }
}
