import CutoffScreen
import CutoffWords

/// A list to choose from on the ground of a bar, the selected row in sight.
enum ChoiceList {
  static func draw(_ rows: [PaneRow], selected: Int, in area: Rect, on canvas: inout Canvas) {
    let top = min(max(0, selected - area.rows / 2), max(0, rows.count - area.rows))
    for (offset, line) in rows.dropFirst(top).prefix(max(0, area.rows)).enumerated() {
      let isSelected = top + offset == selected
      let ground: Ground = isSelected ? .selection : .bar
      let row = area.row + offset
      canvas.offer(
        .row(top + offset), in: Rect(column: area.column, row: row, columns: area.columns, rows: 1))
      if isSelected {
        canvas.fill(
          Rect(column: area.column, row: row, columns: area.columns, rows: 1),
          paint: Paint(.text, on: .selection))
        canvas.write("▌", column: area.column, row: row, paint: Paint(.focus, on: ground))
      }
      line.draw(on: &canvas, column: area.column + 2, row: row, columns: area.columns - 2, ground: ground)
    }
  }
}
