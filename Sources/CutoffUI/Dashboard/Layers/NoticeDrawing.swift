import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffNotices
import CutoffScreen
import CutoffWords

/// Draws what was read of a notice: the list, below it all of the selected line, and the keys.
struct NoticeDrawing {
  private let layer: NoticeLayer
  private let intake: NoticeIntake
  private let state: State

  init(_ layer: NoticeLayer, _ intake: NoticeIntake, _ state: State) {
    self.layer = layer
    self.intake = intake
    self.state = state
  }

  private var language: Language { state.language }
  private var lines: [IntakeItem] { intake.lines }

  /// All of the screen below its first bar; a word of warning stays in sight.
  static func area(_ layout: Layout, _ state: State) -> Rect {
    let end = state.toast == nil && state.unsaved.isEmpty ? layout.hint.endRow : layout.status.row
    return Rect(
      column: 0, row: layout.body.row, columns: layout.body.columns, rows: max(1, end - layout.body.row))
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.text, on: .bar))
    canvas.offer(.layer, in: area)
    drawRule(in: area, on: &canvas)
    let inside = area.inset(top: 1)
    switch layer.mode {
    case .text(let top): drawText(top, in: inside, on: &canvas)
    case .choices(let place): drawChoices(place, in: inside, on: &canvas)
    case .list, .edit: drawList(in: inside, on: &canvas)
    }
  }

  private func drawRule(in area: Rect, on canvas: inout Canvas) {
    let paint = Paint(.focus, on: .bar)
    canvas.fill(
      Rect(column: area.column, row: area.row, columns: area.columns, rows: 1), glyph: "━", paint: paint)
    let title =
      " " + TextLayout.cut(NoticeWords.title(intake.letter.file)(language), to: max(8, area.columns / 2))
      + " "
    canvas.write(title, column: area.column, row: area.row, limit: area.columns, paint: paint)
    let found = intake.items.count { $0.subject.isOptional }
    let counts = " " + NoticeWords.counts(intake.letter.text.lines.count, found)(language) + " "
    let width = TextWidth.width(of: counts)
    guard TextWidth.width(of: title) + width + 2 <= area.columns else { return }
    canvas.write(counts, column: area.endColumn - width, row: area.row, paint: Paint(.muted, on: .bar))
  }

  // MARK: The list

  private func drawList(in area: Rect, on canvas: inout Canvas) {
    let detail = detail(columns: area.columns - 2, rows: area.rows >= 20 ? 5 : area.rows >= 14 ? 3 : 2)
    let isRoomy = area.rows >= 14
    var list = area
    drawKeys(row: area.endRow - 1, in: area, on: &canvas)
    list = list.inset(bottom: 1)
    if isRoomy {
      PaneRow([Piece(summary, .muted)]).draw(
        on: &canvas, column: area.column + 1, row: list.endRow - 1, columns: area.columns - 2, ground: .bar)
      list = list.inset(bottom: 1)
    }
    let below: [PaneRow] =
      if case .edit(let editor, let refusal) = layer.mode { editing(editor, refusal, list, on: &canvas) } else
      { detail }
    let start = list.endRow - below.count
    for (offset, row) in below.enumerated() {
      row.draw(
        on: &canvas, column: area.column + 1, row: start + offset, columns: area.columns - 2, ground: .bar)
    }
    list = list.inset(bottom: below.count)
    let columns = NoticeColumns(area.columns, fields: lines.map { IntakeText.field($0, language) })
    if list.rows > 4, area.columns >= 60 {
      columns.header(language).draw(
        on: &canvas, column: area.column + 2, row: list.row, columns: area.columns - 2, ground: .bar)
      list = list.inset(top: 1)
    }
    let isEditing = if case .edit = layer.mode { true } else { false }
    ChoiceList.draw(lines.map { row($0, columns) }, selected: layer.selected, in: list, on: &canvas)
    guard !isEditing else { return }
    let top = min(max(0, layer.selected - list.rows / 2), max(0, lines.count - list.rows))
    canvas.cursor = Point(
      column: list.column + 2, row: max(list.row, min(list.endRow - 1, list.row + layer.selected - top)))
  }

  private func row(_ item: IntakeItem, _ columns: NoticeColumns) -> PaneRow {
    let mark = item.subject.isOptional ? (item.isTaken ? "[x] " : "[ ] ") : "    "
    let field = TextLayout.pad(
      TextLayout.cut(IntakeText.field(item, language), to: columns.field), to: columns.field)
    let isOut = item.subject.isOptional && !item.isTaken
    var pieces = [Piece(mark, isOut ? .muted : .focus), Piece(field + "  ", isOut ? .muted : .text)]
    let ask = item.openQuestion.map { "? " + IntakeWords.ask($0.reason)(language) }
    let value = value(item)
    let room = columns.value - (ask.map { min(TextWidth.width(of: $0) + 1, columns.value * 2 / 3) } ?? 0)
    let whole = TextWidth.width(of: value) <= room ? value : shortValue(item)
    let shown = TextLayout.cut(whole, to: max(0, room))
    pieces.append(Piece(shown, isOut ? .muted : .strong))
    var used = TextWidth.width(of: shown)
    if let ask {
      let gap = used > 0 ? " " : ""
      let text = gap + TextLayout.cut(ask, to: max(0, columns.value - used - gap.count))
      pieces.append(Piece(text, .warning))
      used += TextWidth.width(of: text)
    }
    guard columns.quote > 0 else { return PaneRow(pieces) }
    pieces.append(Piece(String(repeating: " ", count: max(0, columns.value - used) + 2)))
    let quote = item.quotes.first
    pieces.append(
      Piece(TextLayout.pad(quote.map { String($0.line) } ?? "", to: 4, aligned: .right) + " ", .muted))
    if let quote {
      let words = quote.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      pieces.append(Piece("“" + TextLayout.cut(words, to: columns.quote - 2) + "”", .muted))
    } else if item.isEdited {
      pieces.append(Piece(TextLayout.cut(NoticeWords.typed(language), to: columns.quote), .muted))
    }
    return PaneRow(pieces)
  }

  private func value(_ item: IntakeItem) -> String {
    if item.subject == .incident, item.openQuestion == nil {
      let title = intake.target.flatMap { state.incident($0) }?.header.shortTitle
      return title.map { NoticeWords.into($0)(language) }
        ?? NoticeWords.newIncident(intake.reading.zone.identifier)(language)
    }
    let value = IntakeText.value(item, of: intake, language)
    guard item.repeats != nil else { return value }
    return value + " · " + NoticeWords.isThere(language)
  }

  /// The same with times as short as a table has them.
  private func shortValue(_ item: IntakeItem) -> String {
    guard item.said?.point != nil, item.openQuestion == nil || item.subject != .incident else {
      return value(item)
    }
    return IntakeText.value(item, of: intake, language, now: state.shownAt)
  }

  /// All of the selected line: its value, its words, how sure it is.
  private func detail(columns: Int, rows: Int) -> [PaneRow] {
    guard let item = layer.item(intake) else { return [] }
    var pieces: [[Piece]] = TextLayout.wrap(
      IntakeText.field(item, language) + ": " + value(item), columns: max(1, columns)
    ).map { [Piece($0, .strong)] }
    if rows == 2 {
      let words = item.quotes.first.map { TextLayout.cut(quoted($0), to: columns) }
      return [PaneRow([Piece(TextLayout.cutInside(value(item), to: columns), .strong)])]
        + (words.map { [PaneRow([Piece($0)])] } ?? [])
    }
    let notes = notes(item)
    if !notes.isEmpty { pieces.append([Piece(TextLayout.cut(notes, to: columns), .warning)]) }
    let quotes = item.quotes.prefix(2).flatMap { TextLayout.wrap(quoted($0), columns: max(1, columns)) }
    pieces += quotes.map { [Piece($0, .text)] }
    return pieces.prefix(rows).map { PaneRow($0) }
  }

  private func quoted(_ quote: NoticeQuote) -> String {
    "\(quote.line): “" + quote.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "”"
  }

  private func notes(_ item: IntakeItem) -> String {
    var notes: [String] = []
    if let question = item.openQuestion { notes.append("? " + IntakeWords.ask(question.reason)(language)) }
    if item.isEdited, item.quotes.isEmpty { notes.append(NoticeWords.notSaid(language)) }
    switch item.proposal?.confidence {
    case .likely: notes.append(NoticeWords.fromTwo(language))
    case .unsure: notes.append(NoticeWords.unsure(language))
    case .clear, nil: break
    }
    return notes.joined(separator: " · ")
  }

  /// What was read and is not taken, and what gave nothing.
  private var summary: String {
    let out = intake.items.filter { $0.subject.isOptional && !$0.isTaken }.compactMap {
      $0.quotes.first?.line
    }
    let lines = Set(out + intake.unread.map(\.line)).sorted().map(String.init).joined(separator: ", ")
    let open = intake.items.count { $0.openQuestion != nil }
    let parts = [
      intake.isKnown ? NoticeWords.isKnown(language) : nil, open > 0 ? NoticeWords.open(open)(language) : nil,
      lines.isEmpty ? NoticeWords.allUsed(language) : NoticeWords.notUsed(lines)(language),
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  // MARK: Another value

  private func editing(
    _ editor: LineEditor, _ refusal: String?, _ list: Rect, on canvas: inout Canvas
  ) -> [PaneRow] {
    guard let item = layer.item(intake) else { return [] }
    let label = IntakeText.field(item, language) + " "
    let columns = max(4, list.columns - 2 - TextWidth.width(of: label))
    let window = LineWindow(editor, columns: columns)
    var rows = [PaneRow([Piece(label, .focus), Piece(window.text, .strong)])]
    let echo = echo(item, editor, refusal)
    rows.append(PaneRow([Piece(TextLayout.cut(echo.text, to: max(1, list.columns - 2)), echo.ink)]))
    canvas.cursor = Point(
      column: min(list.endColumn - 1, list.column + 1 + TextWidth.width(of: label) + window.cursorColumn),
      row: list.endRow - rows.count)
    return rows
  }

  private func echo(_ item: IntakeItem, _ editor: LineEditor, _ refusal: String?) -> Piece {
    if let refusal { return Piece(refusal, .warning) }
    switch item.editing {
    case .time:
      guard editor.text.trimmed != nil else { return Piece("", .muted) }
      switch intake.readTime(editor.text, state.noticeSurroundings(intake)) {
      case .success(let span): return Piece("→ " + IntakeText.span(span, language), .muted)
      case .failure(let refusal): return Piece(refusal.words, .warning)
      }
    case .money, .text, .title, nil: return Piece(item.quotes.first.map(quoted) ?? "", .muted)
    }
  }

  // MARK: Answers

  private func drawChoices(_ place: Int, in area: Rect, on canvas: inout Canvas) {
    guard let item = layer.item(intake) else { return }
    let columns = max(1, area.columns - 2)
    let question = item.openQuestion ?? item.questions.last
    var head = TextLayout.wrap(IntakeText.field(item, language) + ": " + value(item), columns: columns)
      .map { PaneRow([Piece($0, .strong)]) }
    if let question {
      head.append(PaneRow([Piece("? " + IntakeWords.ask(question.reason)(language), .warning)]))
    }
    let quotes = (question?.quotes.isEmpty == false ? question?.quotes : item.quotes) ?? []
    head += quotes.prefix(2).flatMap { TextLayout.wrap(quoted($0), columns: columns) }.map {
      PaneRow([Piece($0)])
    }
    let rows = NoticeChoices.rows(layer, intake, state)
    head = Array(head.prefix(max(1, area.rows - 1 - min(rows.count, max(2, area.rows / 2)))))
    for (offset, row) in head.enumerated() {
      row.draw(on: &canvas, column: area.column + 1, row: area.row + offset, columns: columns, ground: .bar)
    }
    drawKeys(row: area.endRow - 1, in: area, on: &canvas)
    let list = area.inset(top: head.count, bottom: 1)
    let shown = rows.enumerated().map { offset, row in
      PaneRow([Piece(offset < 9 ? "\(offset + 1) " : "  ", .focus), Piece(row.words)])
    }
    ChoiceList.draw(shown, selected: place, in: list, on: &canvas)
    let top = min(max(0, place - list.rows / 2), max(0, rows.count - list.rows))
    canvas.cursor = Point(
      column: list.column + 2, row: max(list.row, min(list.endRow - 1, list.row + place - top)))
  }

  // MARK: Keys

  private func drawKeys(row: Int, in area: Rect, on canvas: inout Canvas) {
    var column = area.column + 1
    for key in fitting(columns: area.columns - 1) {
      let start = column
      column = canvas.write(
        key.name, column: column, row: row, limit: max(0, area.endColumn - column),
        paint: Paint(.focus, on: .bar))
      let words = TextLayout.cut(" " + key.words(language), to: max(0, area.endColumn - column))
      column = canvas.write(words, column: column, row: row, paint: Paint(.muted, on: .bar))
      if let pressed = key.key {
        canvas.offer(.key(pressed), in: Rect(column: start, row: row, columns: column - start, rows: 1))
      }
      column += 2
    }
  }

  /// Where there is no room for all, what is in the middle goes first: how to write and how to leave stay.
  private func fitting(columns: Int) -> [(key: Key?, name: String, words: Wording)] {
    var keys = keys
    func width() -> Int {
      keys.reduce(-2) { $0 + TextWidth.width(of: $1.name + " " + $1.words(language)) + 2 }
    }
    for name in ["t", "ctrl-s", "↑↓", "PgDn", "e", "Space"] where width() > columns {
      keys.removeAll { $0.name == name }
    }
    return keys
  }

  private var keys: [(key: Key?, name: String, words: Wording)] {
    switch layer.mode {
    case .list:
      let isAsked = layer.item(intake)?.openQuestion != nil
      let write = intake.target == nil ? NoticeWords.make : NoticeWords.add
      return [
        (.enter, "Enter", isAsked ? NoticeWords.answer : write), (.character(" "), "Space", NoticeWords.tick),
        (.character("e"), "e", NoticeWords.edit), (.pageDown, "PgDn", NoticeWords.seeNotice),
        (.escape, "Esc", NoticeWords.leave), (.control("s"), "ctrl-s", isAsked ? write : NoticeWords.make),
        (.character("t"), "t", NoticeWords.asEvent),
      ].filter { isAsked || $0.name != "ctrl-s" }
    case .choices:
      return [
        (.enter, "Enter", NoticeWords.choose), (nil, "↑↓", NoticeWords.scroll),
        (.escape, "Esc", NoticeWords.back),
      ]
    case .edit: return [(.enter, "Enter", NoticeWords.take), (.escape, "Esc", NoticeWords.back)]
    case .text: return [(.escape, "Esc", NoticeWords.back), (nil, "↑↓ PgUp PgDn", NoticeWords.scroll)]
    }
  }

  // MARK: The notice itself

  private struct TextRow {
    var line: Int
    var text: String
    var isFirst: Bool
  }

  private static func rows(_ intake: NoticeIntake, columns: Int) -> [TextRow] {
    intake.letter.text.lines.enumerated().flatMap { index, line in
      let parts = line.trimmed == nil ? [""] : TextLayout.wrap(line, columns: max(1, columns))
      return parts.enumerated().map { TextRow(line: index + 1, text: $0.element, isFirst: $0.offset == 0) }
    }
  }

  private static func textColumns(_ state: State) -> Int {
    max(1, NoticeDrawing.area(Layout(state: state), state).columns - 7)
  }

  /// Rows of the notice that stand below each other.
  static func textRows(_ state: State) -> Int { max(1, area(Layout(state: state), state).rows - 2) }

  static func lastTop(_ intake: NoticeIntake, _ state: State) -> Int {
    max(0, rows(intake, columns: textColumns(state)).count - textRows(state))
  }

  /// The row to begin with, so that a line's words stand in the middle.
  static func firstRow(of item: IntakeItem?, _ intake: NoticeIntake, _ state: State) -> Int {
    guard let line = item?.quotes.first?.line else { return 0 }
    let rows = rows(intake, columns: textColumns(state))
    let place = rows.firstIndex { $0.line == line } ?? 0
    return max(0, min(lastTop(intake, state), place - textRows(state) / 2))
  }

  private func drawText(_ top: Int, in area: Rect, on canvas: inout Canvas) {
    let body = area.inset(bottom: 1)
    let item = layer.item(intake)
    let marked = Set(
      (item?.quotes ?? []).flatMap { quote in
        quote.line...(quote.line + quote.text.filter(\.isNewline).count)
      })
    let rows = Self.rows(intake, columns: Self.textColumns(state))
    for (offset, row) in rows.dropFirst(top).prefix(body.rows).enumerated() {
      let isMarked = marked.contains(row.line)
      let ground: Ground = isMarked ? .selection : .bar
      let place = body.row + offset
      if isMarked {
        canvas.fill(
          Rect(column: body.column, row: place, columns: body.columns, rows: 1),
          paint: Paint(.text, on: .selection))
        canvas.write("▌", column: body.column, row: place, paint: Paint(.focus, on: .selection))
      }
      let number = row.isFirst ? TextLayout.pad(String(row.line), to: 4, aligned: .right) : "    "
      PaneRow([Piece(number + " ", .muted), Piece(row.text, isMarked ? .strong : .text)]).draw(
        on: &canvas, column: body.column + 1, row: place, columns: body.columns - 1, ground: ground)
    }
    drawKeys(row: area.endRow - 1, in: area, on: &canvas)
    canvas.cursor = Point(column: body.column, row: body.row)
  }
}

/// How wide the parts of a line are.
struct NoticeColumns {
  let field: Int
  let value: Int
  /// 0 where there is no room for the notice's words.
  let quote: Int

  init(_ columns: Int, fields: [String]) {
    let widest = fields.map { TextWidth.width(of: $0) }.max() ?? 0
    field = max(6, min(widest, columns >= 100 ? 18 : 12))
    // The mark of the selection, the tick, the field, the blanks between.
    let rest = columns - 2 - 4 - field - 2
    guard columns >= 70 else {
      value = max(4, rest)
      quote = 0
      return
    }
    value = (rest - 7) * 11 / 20
    quote = rest - 7 - value
  }

  func header(_ language: Language) -> PaneRow {
    var text = "    " + TextLayout.pad(NoticeWords.field(language), to: field) + "  "
    guard quote > 0 else { return PaneRow([Piece(text + NoticeWords.value(language), .muted)]) }
    text += TextLayout.pad(NoticeWords.value(language), to: value) + "  "
    text += TextLayout.pad(TextLayout.cut(NoticeWords.line(language), to: 4), to: 4, aligned: .right) + " "
    return PaneRow([Piece(text + NoticeWords.says(language), .muted)])
  }
}
