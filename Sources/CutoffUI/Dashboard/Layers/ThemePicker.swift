import CutoffDomain
import CutoffScreen
import CutoffWords

/// The themes by name; the one under the mark is shown at once, Esc goes back to the one before.
package struct ThemePicker: Hashable, Sendable {
  package var selected: Int
  /// The theme that was shown when it was opened.
  package let before: String

  init(_ surroundings: Surroundings) {
    before = surroundings.theme
    selected = surroundings.themes.firstIndex(of: surroundings.theme) ?? 0
  }
}

enum ThemePickerUpdate {
  static func receive(_ state: inout State, _ picker: ThemePicker, _ key: Key) -> [Effect] {
    let names = state.surroundings.themes
    var picker = picker
    switch state.surroundings.keymap.match([key]) {
    case .command(.back), .command(.quitOrBack):
      state.overlays.removeLast()
      return show(picker.before, &state)
    case .command(.open):
      state.overlays.removeLast()
      return keep(state.surroundings.theme, &state)
    case .command(.moveDown): picker.selected += 1
    case .command(.moveUp): picker.selected -= 1
    case .command(.pageDown): picker.selected += 10
    case .command(.pageUp): picker.selected -= 10
    case .command(.first): picker.selected = 0
    case .command(.last): picker.selected = names.count - 1
    case .command, .prefix, .nothing: break
    }
    picker.selected = min(max(0, picker.selected), max(0, names.count - 1))
    state.overlays[state.overlays.count - 1] = .themes(picker)
    return names.indices.contains(picker.selected) ? show(names[picker.selected], &state) : []
  }

  /// Takes a theme for good: also the next time.
  static func keep(_ name: String, _ state: inout State) -> [Effect] {
    state.surroundings.theme = name
    return [.theme(name, isKept: true)]
  }

  private static func show(_ name: String, _ state: inout State) -> [Effect] {
    guard name != state.surroundings.theme else { return [] }
    state.surroundings.theme = name
    return [.theme(name, isKept: false)]
  }
}

enum ThemePickerDrawing {
  static let title = Wording("Màu sắc", "Themes")
  private static let hint = Wording(
    "↑↓ xem thử · Enter dùng · Esc như cũ", "↑↓ previews · Enter takes it · Esc goes back")

  static func draw(_ picker: ThemePicker, state: State, in area: Rect, on canvas: inout Canvas) {
    let names = state.surroundings.themes
    let rows = min(area.rows, names.count + 3)
    let box = Rect(column: area.column, row: area.endRow - rows, columns: area.columns, rows: rows)
    canvas.fill(box, paint: Paint(.text, on: .bar))
    let inside = box.inset(left: 1, right: 1)
    PaneRow([Piece(title(state.language), .title)], right: [Piece(hint(state.language), .muted)])
      .draw(on: &canvas, column: inside.column, row: inside.row, columns: inside.columns, ground: .bar)
    let list = inside.inset(top: 2)
    ChoiceList.draw(names.map { PaneRow([Piece($0)]) }, selected: picker.selected, in: list, on: &canvas)
    let top = min(max(0, picker.selected - list.rows / 2), max(0, names.count - list.rows))
    canvas.cursor = Point(column: list.column, row: min(list.endRow - 1, list.row + picker.selected - top))
  }
}
