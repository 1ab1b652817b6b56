import CutoffScreen

/// Places a layer: over the panes, so that the clock stays visible behind it.
enum OverlayDrawing {
  static func draw(_ overlay: Overlay, state: State, layout: Layout, on canvas: inout Canvas) {
    switch overlay {
    case .form(let form): FormPlacing.draw(form, state: state, layout: layout, on: &canvas)
    case .palette(let palette):
      PaletteDrawing.draw(palette, state: state, in: lower(layout, state: state), on: &canvas)
    case .commandLine(let line):
      TypedCommandDrawing.draw(line, state: state, in: lower(layout, state: state), on: &canvas)
    case .themes(let picker):
      ThemePickerDrawing.draw(picker, state: state, in: lower(layout, state: state), on: &canvas)
    case .menu(let menu): MenuDrawing.draw(menu, state: state, in: layout.hint, on: &canvas)
    case .userCommands: MenuDrawing.draw(userCommandsOf: state, in: layout.hint, on: &canvas)
    case .userCommand(let command):
      UserCommandDrawing.draw(command, state: state, in: layout.hint, on: &canvas)
    case .confirm(let confirm): ConfirmDrawing.draw(confirm, state: state, in: layout.hint, on: &canvas)
    case .line(let prompt): LinePromptDrawing.draw(prompt, state: state, in: layout.hint, on: &canvas)
    case .detail(let detail):
      DetailDrawing.draw(detail, state: state, in: lower(layout, state: state), on: &canvas)
    case .reading(let reading):
      ReadingDrawing.draw(reading, state: state, in: lower(layout, state: state), on: &canvas)
    }
  }

  /// Rows from the title to the end of the clock.
  private static func clockRows(_ digits: Layout.Digits) -> Int {
    switch digits {
    case .five: 9
    case .three: 6
    case .plain: 3
    }
  }

  /// The part of the screen below the clock: all of it where there is no room for both.
  static func lower(_ layout: Layout, state: State) -> Rect {
    let isWide = layout.mode == .wide
    let clockEnd: Int
    if isWide {
      clockEnd = max(layout.header.row + 10, layout.body.row)
    } else {
      clockEnd = layout.header.row + clockRows(layout.digits)
    }
    let column = isWide ? (layout.divider.map { $0 + 1 } ?? 0) : 0
    // A word of warning stays in sight under the layer.
    let end = state.toast == nil && state.unsaved.isEmpty ? layout.hint.endRow : layout.status.row
    let top = min(clockEnd, max(layout.body.row, end - 8))
    return Rect(column: column, row: top, columns: layout.body.endColumn - column, rows: end - top)
  }
}
