import CutoffDomain
import CutoffScreen
import CutoffWords

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
    let offered = form.takesOffer ? form.offeredField : nil
    for (index, field) in fields.enumerated() {
      let start = rows.count
      let lines = Self.lines(
        of: field, isFocused: field.id == form.focus, columns: entryColumns, in: surroundings.incident)
      for line in 0..<lines {
        rows.append(.entry(field: index, line: line))
      }
      let echoes = FormEcho.of(
        field, of: form, isFocused: field.id == form.focus, takesOffer: field.id == offered, in: surroundings)
      for echo in echoes {
        let lines = TextLayout.wrap(echo.text, columns: entryColumns)
        rows += lines.map { Row.echo(text: $0, ink: echo.ink) }
      }
      if form.isQuick {
        for echo in Self.offersBehind(form, in: surroundings) {
          let lines = TextLayout.wrap(echo.text, columns: entryColumns)
          rows += lines.map { Row.echo(text: $0, ink: echo.ink) }
        }
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

  private static func lines(
    of field: Field, isFocused: Bool, columns: Int, in incident: Incident?
  ) -> Int {
    switch field.entry {
    case .longText(let editor): areaRows(editor, columns: columns)
    case .pick(let entry): isFocused ? 1 + entry.window.matches.count : 1
    case .party(let entry): isFocused ? 1 + (PartyList(entry, in: incident)?.rows.count ?? 0) : 1
    case .text(let editor): isFocused ? editor.lineCount : 1
    case .time, .choice, .money, .name: 1
    }
  }

  /// What a paste offers for fields that are not open yet.
  private static func offersBehind(_ form: Form, in surroundings: DraftSurroundings) -> [FieldEcho] {
    form.fields.dropFirst(form.shownFields.count).filter(form.isAsked).compactMap { field in
      let isNext = form.takesOffer && form.offeredField == field.id
      return FieldEcho.offer(of: field, isFocused: false, takesIt: isNext, in: surroundings).map {
        FieldEcho(text: field.label(surroundings.language) + ": " + $0.text, ink: $0.ink)
      }
    }
  }
}
