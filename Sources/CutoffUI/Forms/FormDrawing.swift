import CutoffDomain
import CutoffScreen
import CutoffWords

/// Draws a form over the bottom of the body.
package enum FormDrawing {
  /// Rows that the whole form takes at a width: the rule, the fields, the keys.
  package static func height(of form: Form, columns: Int, in surroundings: DraftSurroundings) -> Int {
    FormLayout(form, columns: columns, in: surroundings).rows.count + 2
  }

  /// Draws the form into `rect`, scrolled so that the focused field is in sight, and puts the hardware
  /// cursor at the place of editing. The keys go first where rows are missing, then the rule.
  package static func draw(
    _ form: Form, on canvas: inout Canvas, in rect: Rect, surroundings: DraftSurroundings,
    remark: Wording? = nil
  ) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, paint: Paint(.text, on: .bar))
    var body = rect
    if body.rows >= 2 {
      drawRule(form, on: &canvas, in: body, surroundings)
      if let remark { draw(remark(surroundings.language), beside: form, on: &canvas, in: body, surroundings) }
      body = body.inset(top: 1)
    }
    if body.rows >= 3 || (body.rows == 2 && form.isQuick) {
      let hints = Rect(column: body.column, row: body.endRow - 1, columns: body.columns, rows: 1)
      FormHints.draw(form, on: &canvas, in: hints, surroundings)
      body = body.inset(bottom: 1)
    }
    drawRows(form, on: &canvas, in: body, surroundings)
    guard let cursor = canvas.cursor else { return }
    canvas.cursor = Point(column: max(rect.column, min(cursor.column, rect.endColumn - 1)), row: cursor.row)
  }

  private static func drawRule(
    _ form: Form, on canvas: inout Canvas, in rect: Rect, _ surroundings: DraftSurroundings
  ) {
    let rule = Paint(.focus, on: .bar)
    canvas.fill(
      Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1), glyph: "━", paint: rule)
    let title = " " + TextLayout.cut(form.title(surroundings.language), to: max(1, rect.columns - 2)) + " "
    canvas.write(title, column: rect.column, row: rect.row, limit: rect.columns, paint: rule)
    guard let name = form.inside(surroundings).incident?.header.known(at: surroundings.now).shortTitle else {
      return
    }
    let subject = " " + name + " "
    let width = TextWidth.width(of: subject)
    guard TextWidth.width(of: title) + width + 4 <= rect.columns else { return }
    canvas.write(subject, column: rect.endColumn - width, row: rect.row, paint: Paint(.muted, on: .bar))
  }

  /// A warning right after the title, where the eye is.
  private static func draw(
    _ remark: String, beside form: Form, on canvas: inout Canvas, in rect: Rect,
    _ surroundings: DraftSurroundings
  ) {
    let title = TextWidth.width(of: form.title(surroundings.language)) + 3
    let column = min(rect.column + title, max(rect.column, rect.endColumn - TextWidth.width(of: remark) - 4))
    canvas.write(
      " ! " + remark + " ", column: column, row: rect.row, limit: max(0, rect.endColumn - column),
      paint: Paint(.warning, on: .bar))
  }

  private static func drawRows(
    _ form: Form, on canvas: inout Canvas, in rect: Rect, _ surroundings: DraftSurroundings
  ) {
    let layout = FormLayout(form, columns: rect.columns, in: surroundings)
    let pen = FieldPen(form: form, layout: layout, rect: rect, surroundings: form.inside(surroundings))
    let first = firstRow(layout, visible: rect.rows, cursorRow: pen.cursorRow)
    for offset in 0..<min(rect.rows, layout.rows.count - first) {
      pen.draw(layout.rows[first + offset], at: rect.row + offset, on: &canvas)
    }
  }

  /// Keeps the focused field in sight with what is said below it; if it is too long, its cursor.
  private static func firstRow(_ layout: FormLayout, visible: Int, cursorRow: Int) -> Int {
    let last = max(0, layout.rows.count - visible)
    let focused = layout.focusedRows
    let cursor = focused.lowerBound + cursorRow
    let wanted = max(0, focused.upperBound - visible)
    guard cursor < wanted || focused.count > visible else { return min(wanted, last) }
    return min(max(0, min(cursor, max(focused.lowerBound, cursor - visible + 1))), last)
  }
}
