import CutoffDomain
import CutoffScreen
import CutoffWords

/// The themes by name; the one under the mark is shown at once, Esc goes back to the one before.
struct ThemePicker: Layer {
  private(set) var typed = ""
  private(set) var selected: Int
  /// The theme that was shown when it was opened.
  let before: String

  init(_ surroundings: Surroundings) {
    before = surroundings.theme
    selected = surroundings.themes.firstIndex(of: surroundings.theme) ?? 0
  }

  /// The themes whose name has every typed word.
  func names(_ surroundings: Surroundings) -> [String] {
    let words = Folding.fold(typed).split(separator: " ")
    return surroundings.themes.filter { name in words.allSatisfy { Folding.fold(name).contains($0) } }
  }

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    ThemePickerDrawing.draw(self, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    var picker = self
    switch key {
    case .escape, .control("c"): return close(&state)
    case .character("q") where typed.isEmpty: return close(&state)
    case .enter:
      guard names(state.surroundings).indices.contains(selected) else { return [] }
      state.overlays.removeLast()
      return ThemePicker.keep(state.surroundings.theme, &state)
    case .down, .tab, .control("n"): picker.selected += 1
    case .up, .backTab, .control("p"): picker.selected -= 1
    case .pageDown: picker.selected += 10
    case .pageUp: picker.selected -= 10
    case .home: picker.selected = 0
    case .end: picker.selected = .max
    case .character(let character): picker.type(typed + String(character), state)
    case .backspace, .control("h"): picker.type(String(typed.dropLast()), state)
    case .control("u"): picker.type("", state)
    case .control, .alt, .delete, .insert, .left, .right, .altLeft, .altRight, .shiftLeft, .shiftRight,
      .function:
      break
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

  private func close(_ state: inout State) -> [Effect] {
    state.overlays.removeLast()
    return ThemePicker.show(before, &state)
  }

  /// The mark goes to the first that is left; to the theme of before where nothing is typed.
  private mutating func type(_ text: String, _ state: State) {
    typed = text
    selected = text.isEmpty ? names(state.surroundings).firstIndex(of: before) ?? 0 : 0
  }

  private mutating func preview(_ state: inout State) -> [Effect] {
    let names = names(state.surroundings)
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
    "gõ để tìm · ↑↓ xem thử · Enter dùng · Esc như cũ",
    "type to search · ↑↓ previews · Enter takes it · Esc goes back")

  static func draw(_ picker: ThemePicker, state: State, in area: Rect, on canvas: inout Canvas) {
    let names = picker.names(state.surroundings)
    let rows = min(area.rows, state.surroundings.themes.count + 3)
    let box = Rect(column: area.column, row: area.endRow - rows, columns: area.columns, rows: rows)
    canvas.fill(box, paint: Paint(.text, on: .bar))
    let inside = box.inset(left: 1, right: 1)
    PaneRow([Piece(title(state.language), .title)], right: [Piece(hint(state.language), .muted)])
      .draw(on: &canvas, column: inside.column, row: inside.row, columns: inside.columns, ground: .bar)
    let end =
      picker.typed.isEmpty
      ? inside.column
      : canvas.write(
        "/ " + picker.typed, column: inside.column, row: inside.row + 1, limit: inside.columns,
        paint: Paint(.strong, on: .bar))
    let list = inside.inset(top: 2)
    guard !names.isEmpty else {
      let words = ScreenWords.noSuchTheme(picker.typed)(state.language)
      canvas.write(
        words, column: list.column, row: list.row, limit: list.columns, paint: Paint(.muted, on: .bar))
      canvas.cursor = Point(column: min(end, inside.endColumn), row: inside.row + 1)
      return
    }
    ChoiceList.draw(names.map { PaneRow([Piece($0)]) }, selected: picker.selected, in: list, on: &canvas)
    let top = min(max(0, picker.selected - list.rows / 2), max(0, names.count - list.rows))
    if picker.typed.isEmpty {
      let row = min(list.endRow - 1, list.row + picker.selected - top)
      canvas.stand(onRow: row, from: list.column, to: list.endColumn)
    } else {
      canvas.cursor = Point(column: min(end, inside.endColumn), row: inside.row + 1)
    }
  }
}
