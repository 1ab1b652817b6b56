import CutoffDomain
import CutoffScreen
import CutoffWords

/// Draws single rows of a form's body.
struct FieldPen {
  let form: Form
  let layout: FormLayout
  let rect: Rect
  let surroundings: DraftSurroundings

  private var entryColumn: Int { rect.column + 4 + layout.labelColumns }
  private var language: Language { surroundings.language }

  /// The row of the focused field that holds the cursor, counted from its first row.
  var cursorRow: Int {
    switch form.focusedField?.entry {
    case .pick(let entry)?: return 1 + entry.cursor - entry.window.first
    case .party(let entry)?:
      return PartyList(entry, in: surroundings.incident).map { $0.markedRow > 6 ? 1 + $0.markedRow : 0 } ?? 0
    case .text(let editor)?: return editor.cursorLine
    case .longText?, .time?, .choice?, .money?, .name?, nil: break
    }
    guard case .longText(let editor)? = form.focusedField?.entry else { return 0 }
    let area = AreaWindow(editor, columns: layout.entryColumns)
    return area.cursorRow - area.first
  }

  func draw(_ row: FormLayout.Row, at place: Int, on canvas: inout Canvas) {
    switch row {
    case .echo(let text, let ink):
      canvas.write(
        text, column: entryColumn, row: place, limit: layout.entryColumns, paint: Paint(ink, on: .bar))
    case .entry(let index, let line):
      let field = layout.fields[index]
      let isFocused = field.id == form.focus
      canvas.offer(
        .field(field.id), in: Rect(column: rect.column, row: place, columns: rect.columns, rows: 1))
      let isInList = if case .party = field.entry { line > 0 } else { false }
      if isFocused, !isInList {
        canvas.write("▌", column: rect.column, row: place, paint: Paint(.focus, on: .bar))
      }
      if line == 0 { drawLabel(field, isFocused: isFocused, at: place, on: &canvas) }
      drawEntry(field, line: line, isFocused: isFocused, at: place, on: &canvas)
    }
  }

  private func drawLabel(_ field: Field, isFocused: Bool, at row: Int, on canvas: inout Canvas) {
    let label = TextLayout.cut(field.label(language), to: layout.labelColumns)
    canvas.write(label, column: rect.column + 2, row: row, paint: Paint(.muted, on: .bar))
  }

  private func drawEntry(
    _ field: Field, line: Int, isFocused: Bool, at row: Int, on canvas: inout Canvas
  ) {
    switch field.entry {
    case .choice(let entry): drawChoice(entry, field, isFocused: isFocused, at: row, on: &canvas)
    case .longText(let editor): drawArea(editor, line: line, isFocused: isFocused, at: row, on: &canvas)
    case .pick(let entry):
      PickPen(entry: entry, column: entryColumn, columns: layout.entryColumns, language: language)
        .draw(
          line: line, isFocused: isFocused, hint: form.derivedHint(of: field, in: surroundings) ?? field.hint,
          at: row, on: &canvas)
    case .party(let entry) where line > 0:
      guard let list = PartyList(entry, in: surroundings.incident) else { return }
      PartyListPen(list: list, column: entryColumn, columns: layout.entryColumns, language: language)
        .draw(line: line - 1, at: row, on: &canvas)
    case .text(let editor) where editor.lineCount > 1:
      drawLines(editor, field, line: line, isFocused: isFocused, at: row, on: &canvas)
    case .text, .time, .party, .money, .name:
      guard let editor = field.entry.line else { return }
      drawLine(editor, field, isFocused: isFocused, at: row, on: &canvas)
    }
  }

  private func drawLine(
    _ editor: LineEditor, _ field: Field, isFocused: Bool, at row: Int, on canvas: inout Canvas
  ) {
    guard isFocused || !editor.isEmpty else { return drawHint(field, at: row, on: &canvas) }
    let shown = isFocused ? editor : editor.movedToStart
    let window = LineWindow(shown, columns: layout.entryColumns)
    let end = write(window.text, at: row, ink: isFocused ? .strong : .text, on: &canvas)
    if window.hidesStart { mark("‹", column: entryColumn - 1, row: row, on: &canvas) }
    if window.hidesEnd { mark("›", column: entryColumn + layout.entryColumns, row: row, on: &canvas) }
    guard isFocused else { return }
    canvas.cursor = Point(column: entryColumn + window.cursorColumn, row: row)
    if editor.isEmpty {
      drawHint(field, at: row, on: &canvas)
    } else if let completion = field.entry.completion(in: surroundings.incident) {
      let room = entryColumn + layout.entryColumns - end
      let several = completion.count > 1 ? "  ↑↓ \(completion.count)" : ""
      let ghost = TextLayout.cut(completion.shown.ghost + several, to: room)
      canvas.write(ghost, column: end, row: row, paint: Paint(.muted, on: .bar))
    }
  }

  /// One of several lines; of a field without the focus the first, with the number of the others.
  private func drawLines(
    _ editor: LineEditor, _ field: Field, line: Int, isFocused: Bool, at row: Int, on canvas: inout Canvas
  ) {
    guard !isFocused else {
      return drawLine(
        editor.line(line), field, isFocused: line == editor.cursorLine, at: row, on: &canvas)
    }
    let count = " " + ScreenWords.moreLines(editor.lineCount - 1)(language)
    let room = max(1, layout.entryColumns - TextWidth.width(of: count))
    let subject = TextLayout.cut(editor.line(0).text, to: room)
    write(subject, at: row, ink: .text, on: &canvas)
    canvas.write(
      count, column: entryColumn + TextWidth.width(of: subject), row: row, limit: layout.entryColumns,
      paint: Paint(.muted, on: .bar))
  }

  private func drawHint(_ field: Field, at row: Int, on canvas: inout Canvas) {
    guard let hint = form.derivedHint(of: field, in: surroundings) ?? field.hint else { return }
    write(TextLayout.cut(hint(language), to: layout.entryColumns), at: row, ink: .muted, on: &canvas)
  }

  private func drawArea(
    _ editor: TextAreaEditor, line: Int, isFocused: Bool, at row: Int, on canvas: inout Canvas
  ) {
    let area = AreaWindow(editor, columns: layout.entryColumns)
    let index = area.first + line
    guard index < area.rows.count else { return }
    write(editor.text(of: area.rows[index]), at: row, ink: isFocused ? .strong : .text, on: &canvas)
    if isFocused, index == area.cursorRow {
      canvas.cursor = Point(column: entryColumn + area.cursorColumn, row: row)
    }
  }

  private func drawChoice(
    _ entry: ChoiceEntry, _ field: Field, isFocused: Bool, at row: Int, on canvas: inout Canvas
  ) {
    guard isFocused else { return drawChosen(entry, field, at: row, on: &canvas) }
    let window = ChoiceWindow(entry, columns: layout.entryColumns, language)
    var column = entryColumn
    for index in window.shown {
      let isChosen = entry.chosen.contains(index)
      let stands = entry.allowsSeveral ? index == entry.cursor : isChosen
      let paint = Paint(isChosen || stands ? .strong : .text, on: stands ? .selection : .bar)
      let room = entryColumn + layout.entryColumns - column
      let piece = TextLayout.cut(ChoiceWindow.text(entry, index, language), to: room)
      if stands { canvas.cursor = Point(column: column, row: row) }
      column = canvas.write(piece, column: column, row: row, paint: paint) + ChoiceWindow.gap
    }
    if window.shown.lowerBound > 0 { mark("‹", column: entryColumn - 1, row: row, on: &canvas) }
    if window.shown.upperBound < entry.options.count {
      mark("›", column: entryColumn + layout.entryColumns, row: row, on: &canvas)
    }
    if canvas.cursor == nil { canvas.cursor = Point(column: entryColumn, row: row) }
  }

  private func drawChosen(_ entry: ChoiceEntry, _ field: Field, at row: Int, on canvas: inout Canvas) {
    guard !entry.chosen.isEmpty else {
      let hint = field.hint ?? FormWords.none
      write(TextLayout.cut(hint(language), to: layout.entryColumns), at: row, ink: .muted, on: &canvas)
      return
    }
    let names = entry.chosen.map { entry.options[$0].label(language) }.joined(separator: ", ")
    let end = write(TextLayout.cut("● " + names, to: layout.entryColumns), at: row, ink: .text, on: &canvas)
    // Few answers are seen at once when the field is entered.
    guard entry.options.count > 6, !entry.allowsSeveral else { return }
    let note = " " + FormWords.letterNote(entry.options.count)(language)
    guard TextWidth.width(of: note) <= entryColumn + layout.entryColumns - end else { return }
    canvas.write(note, column: end, row: row, paint: Paint(.muted, on: .bar))
  }

  @discardableResult
  private func write(_ text: String, at row: Int, ink: Ink, on canvas: inout Canvas) -> Int {
    canvas.write(
      text, column: entryColumn, row: row, limit: layout.entryColumns, paint: Paint(ink, on: .bar))
  }

  private func mark(_ glyph: String, column: Int, row: Int, on canvas: inout Canvas) {
    canvas.write(glyph, column: column, row: row, paint: Paint(.focus, on: .bar))
  }
}

extension FieldEntry {
  /// The name that stands muted after the cursor, and how many there are.
  func completion(in incident: Incident?) -> (shown: NameCandidate, count: Int)? {
    switch self {
    // How many there are stands below.
    case .party(let entry): entry.completion(in: incident).map { ($0, 1) }
    case .name(let entry): entry.completion.map { ($0, entry.candidates.count) }
    case .text, .longText, .time, .choice, .money, .pick: nil
    }
  }
}

/// The part of a long text that is in sight: around the cursor.
private struct AreaWindow {
  let rows: [AreaRow]
  let first: Int
  let cursorRow: Int
  let cursorColumn: Int

  init(_ editor: TextAreaEditor, columns: Int) {
    let layout = editor.layout(columns: max(1, columns - 1))
    let visible = FormLayout.areaRows(editor, columns: columns)
    rows = layout.rows
    cursorRow = layout.cursorRow
    cursorColumn = layout.cursorColumn
    first = max(0, min(layout.cursorRow - visible / 2, layout.rows.count - visible))
  }
}

/// The options of a choice that are in sight: the one with the mark always is.
private struct ChoiceWindow {
  let shown: Range<Int>

  /// Blanks between two options.
  static let gap = 2

  init(_ entry: ChoiceEntry, columns: Int, _ language: Language) {
    let widths = entry.options.indices.map { TextWidth.width(of: Self.text(entry, $0, language)) + Self.gap }
    let cursor = min(entry.cursor, max(0, widths.count - 1))
    var start = 0
    while start < cursor, widths[start...cursor].reduce(0, +) - Self.gap > columns { start += 1 }
    var end = start
    var used = 0
    while end < widths.count, used + widths[end] - Self.gap <= columns || end == start {
      used += widths[end]
      end += 1
    }
    shown = start..<end
  }

  static func text(_ entry: ChoiceEntry, _ index: Int, _ language: Language) -> String {
    (entry.chosen.contains(index) ? "● " : "○ ") + entry.options[index].label(language)
  }
}
