import CutoffScreen

/// Places a layer: over the panes, so that the clock stays visible behind it.
enum OverlayDrawing {
  static func draw(_ overlay: Overlay, state: State, layout: Layout, on canvas: inout Canvas) {
    switch overlay {
    case .form(let form): FormPlacing.draw(form, state: state, layout: layout, on: &canvas)
    case .palette(let palette):
      PaletteDrawing.draw(palette, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
    case .commandLine(let line):
      TypedCommandDrawing.draw(line, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
    case .themes(let picker):
      ThemePickerDrawing.draw(
        picker, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
    case .menu(let menu): MenuDrawing.draw(menu, state: state, in: layout.hint, on: &canvas)
    case .userCommands: MenuDrawing.draw(userCommandsOf: state, in: layout.hint, on: &canvas)
    case .userCommand(let command):
      UserCommandDrawing.draw(command, state: state, in: layout.hint, on: &canvas)
    case .confirm(let confirm): ConfirmDrawing.draw(confirm, state: state, in: layout.hint, on: &canvas)
    case .line(let prompt): LinePromptDrawing.draw(prompt, state: state, in: layout.hint, on: &canvas)
    case .detail(let detail):
      DetailDrawing.draw(detail, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
    case .reading(let reading):
      ReadingDrawing.draw(reading, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
    }
  }
}
