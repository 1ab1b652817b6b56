import CutoffDomain
import CutoffScreen

/// Which rows a form has at a width, before it is known how many of them fit.
struct FormLayout {
  enum Row: Hashable {
    /// A row of a field's entry; the first one carries the label.
    case entry(field: Int, line: Int)
    /// A line of what is said below a field.
    case echo(text: String, ink: Ink)
  }

  let fields: [Field]
  let rows: [Row]
  /// The rows of the focused field, with what is said below it.
  let focusedRows: Range<Int>
  let labelColumns: Int
  let entryColumns: Int

  init(_ form: Form, columns: Int, in surroundings: DraftSurroundings) {
    let surroundings = form.inside(surroundings)
    fields = form.shownFields
    labelColumns = Self.labelColumns(fields, columns: columns, surroundings.language)
    entryColumns = max(1, columns - labelColumns - Self.margins)
    var rows: [Row] = []
    var focused = 0..<0
    for (index, field) in fields.enumerated() {
      let start = rows.count
      for line in 0..<Self.lines(of: field, columns: entryColumns) {
        rows.append(.entry(field: index, line: line))
      }
      for echo in FieldEcho.of(field, isFocused: field.id == form.focus, in: surroundings) {
        let lines = TextLayout.wrap(echo.text, columns: entryColumns)
        rows += lines.map { Row.echo(text: $0, ink: echo.ink) }
      }
      if field.id == form.focus { focused = start..<rows.count }
    }
    self.rows = rows
    focusedRows = focused
  }

  /// The width of entries when the form is drawn `columns` wide.
  static func entryColumns(of form: Form, columns: Int, _ language: Language) -> Int {
    max(1, columns - labelColumns(form.shownFields, columns: columns, language) - margins)
  }

  /// Rows that a long text is shown in.
  static func areaRows(_ editor: TextAreaEditor, columns: Int) -> Int {
    min(10, max(3, editor.layout(columns: max(1, columns - 1)).rows.count))
  }

  /// The mark, the blank after it, two blanks after the label and one at the right edge.
  private static let margins = 5

  private static func labelColumns(_ fields: [Field], columns: Int, _ language: Language) -> Int {
    let longest = fields.map { TextWidth.width(of: $0.label(language)) }.max() ?? 0
    return min(longest, max(4, columns / 3))
  }

  private static func lines(of field: Field, columns: Int) -> Int {
    guard case .longText(let editor) = field.entry else { return 1 }
    return areaRows(editor, columns: columns)
  }
}
