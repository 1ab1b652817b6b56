import CutoffDomain
import CutoffScreen
import CutoffWords

/// The themes by name; the one under the mark is shown at once, Esc goes back to the one before.
struct ThemePicker: Layer {
  private(set) var selected: Int
  /// The theme that was shown when it was opened.
  let before: String

  init(_ surroundings: Surroundings) {
    before = surroundings.theme
    selected = surroundings.themes.firstIndex(of: surroundings.theme) ?? 0
  }

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    ThemePickerDrawing.draw(self, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    var picker = self
    switch state.surroundings.keymap.match([key]) {
    case .command(.back), .command(.quitOrBack):
      state.overlays.removeLast()
      return ThemePicker.show(before, &state)
    case .command(.open):
      state.overlays.removeLast()
      return ThemePicker.keep(state.surroundings.theme, &state)
    case .command(.moveDown): picker.selected += 1
    case .command(.moveUp): picker.selected -= 1
    case .command(.pageDown): picker.selected += 10
    case .command(.pageUp): picker.selected -= 10
    case .command(.first): picker.selected = 0
    case .command(.last): picker.selected = state.surroundings.themes.count - 1
    case .command, .prefix, .nothing: break
    }
    return picker.preview(&state)
  }

  /// Shows the theme of the row; takes the one that is shown already.
  func choose(row: Int, _ state: inout State) -> [Effect] {
    guard row != selected else { return receive(.key(.enter), &state) }
    var picker = self
    picker.selected = row
    return picker.preview(&state)
  }

  private mutating func preview(_ state: inout State) -> [Effect] {
    let names = state.surroundings.themes
    selected = min(max(0, selected), max(0, names.count - 1))
    state.replaceTop(with: self)
    return names.indices.contains(selected) ? ThemePicker.show(names[selected], &state) : []
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
