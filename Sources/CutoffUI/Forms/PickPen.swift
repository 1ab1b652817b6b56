import CutoffDomain
import CutoffScreen
import CutoffWords

/// Draws a choice among many records: the typed words, and below them the records that have them.
struct PickPen {
  let entry: PickEntry
  let column: Int
  let columns: Int
  let language: Language

  func draw(line: Int, isFocused: Bool, hint: Wording?, at row: Int, on canvas: inout Canvas) {
    guard isFocused else { return drawChosen(hint, at: row, on: &canvas) }
    guard line > 0 else { return drawQuery(at: row, on: &canvas) }
    let window = entry.window
    let place = window.first + line - 1
    guard window.matches.indices.contains(place) else { return }
    let option = window.matches[place]
    let isMarked = place == entry.cursor
    let isChosen = entry.chosen.contains(option)
    let paint = Paint(isChosen || isMarked ? .strong : .text, on: isMarked ? .selection : .bar)
    let text = (isChosen ? "● " : "○ ") + entry.options[option].label(language)
    canvas.write(TextLayout.cut(text, to: columns), column: column, row: row, paint: paint)
    if isMarked, entry.query.isEmpty { canvas.cursor = Point(column: column, row: row) }
  }

  private func drawQuery(at row: Int, on canvas: inout Canvas) {
    let count = FormWords.picked(
      shown: entry.window.count, of: entry.options.count, chosen: entry.chosen.count)(language)
    let room = max(1, columns - TextWidth.width(of: count) - 2)
    let window = LineWindow(entry.query, columns: room)
    if entry.query.isEmpty {
      write(TextLayout.cut(FormWords.pickHint(language), to: room), .muted, at: row, on: &canvas)
    } else {
      write(window.text, .strong, at: row, on: &canvas)
      canvas.cursor = Point(column: column + window.cursorColumn, row: row)
    }
    let place = column + columns - TextWidth.width(of: count)
    canvas.write(
      count, column: place, row: row, limit: columns,
      paint: Paint(entry.window.count == 0 ? .warning : .muted, on: .bar))
  }

  private func drawChosen(_ hint: Wording?, at row: Int, on canvas: inout Canvas) {
    guard !entry.chosen.isEmpty else {
      return write(
        TextLayout.cut((hint ?? FormWords.none)(language), to: columns), .muted, at: row, on: &canvas)
    }
    let names = entry.chosen.map { entry.options[$0].label(language) }
    let count = names.count > 1 ? "● \(names.count): " : "● "
    write(TextLayout.cut(count + names.joined(separator: "; "), to: columns), .text, at: row, on: &canvas)
  }

  private func write(_ text: String, _ ink: Ink, at row: Int, on canvas: inout Canvas) {
    canvas.write(text, column: column, row: row, limit: columns, paint: Paint(ink, on: .bar))
  }
}
