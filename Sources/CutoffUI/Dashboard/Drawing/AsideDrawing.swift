import CutoffContent
import CutoffScreen
import CutoffViews
import CutoffWords

/// Draws what a wide screen shows beside the panes.
enum AsideDrawing {
  static func draw(_ state: State, layout: Layout, on canvas: inout Canvas) {
    guard let aside = layout.aside else { return }
    canvas.vline(
      column: aside.divider, row: layout.body.row, rows: layout.body.rows, glyph: "│", paint: Paint(.border))
    let scene = state.scene
    guard let sections = AsideSections(scene, columns: aside.selected.columns) else { return }
    let item = state.selectedItem
    stack(
      [sections.selected(item), sections.contradicted(by: item)].compactMap { $0 }, in: aside.selected,
      isWhole: false, on: &canvas)
    let kept = state.aside(aside, scene)
    stack(kept.below, in: aside.below, isWhole: true, on: &canvas)
    if let under = aside.under { stack(kept.beside, in: under, isWhole: true, on: &canvas) }
  }

  /// One section below the other, a blank row between. With `isWhole` one of which not even three rows have room is
  /// left out; what does not fit of the last one is counted.
  private static func stack(
    _ sections: [AsideSection], in area: Rect, isWhole: Bool, on canvas: inout Canvas
  ) {
    var row = area.row
    for section in sections {
      let room = area.endRow - row - 1
      guard room >= (isWhole ? min(3, section.rows.count) : 1) else { return }
      PaneFrame(title: section.title, count: section.count, isFocused: false)
        .drawTitle(on: &canvas, in: Rect(column: area.column, row: row, columns: area.columns, rows: 1))
      row += 1
      let isCut = section.rows.count > room
      for line in section.rows.prefix(isCut ? room - 1 : room) {
        line.draw(on: &canvas, column: area.column, row: row, columns: area.columns, ground: .screen)
        row += 1
      }
      if isCut {
        canvas.write(
          "▼ \(section.rows.count - room + 1)", column: area.column, row: row, paint: Paint(.muted))
        row += 1
      }
      row += 1
    }
  }
}
