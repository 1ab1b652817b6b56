import CutoffDomain
import CutoffScreen
import CutoffWords

/// Every command with its key, narrowed by typed words, run by Enter.
struct Palette: Layer {
  var typed = ""
  var selected = 0

  func commands(_ state: State) -> [CommandID] { CommandSearch.commands(typed, state) }

  func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    PaletteDrawing.draw(self, state: state, in: LayerGeometry.lower(layout, state: state), on: &canvas)
  }

  func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    var palette = self
    switch palette.receive(key, state) {
    case .stay:
      state.replaceTop(with: palette)
      return []
    case .close:
      state.overlays.removeLast()
      return []
    case .run(let command):
      state.overlays.removeLast()
      return Perform.run(command, &state)
    }
  }

  /// Selects the row; runs the one that is selected already.
  func choose(row: Int, _ state: inout State) -> [Effect] {
    guard row != selected else { return receive(.key(.enter), &state) }
    var palette = self
    palette.selected = row
    state.replaceTop(with: palette)
    return []
  }

  private enum Reply {
    case stay, close
    case run(CommandID)
  }

  private mutating func receive(_ key: Key, _ state: State) -> Reply {
    let count = commands(state).count
    switch key {
    case .escape, .control("c"): return .close
    case .enter: return commands(state).indices.contains(selected) ? .run(commands(state)[selected]) : .stay
    case .down, .control("n"), .tab: selected = min(max(0, count - 1), selected + 1)
    case .up, .control("p"), .backTab: selected = max(0, selected - 1)
    case .pageDown: selected = min(max(0, count - 1), selected + 10)
    case .pageUp: selected = max(0, selected - 10)
    case .home: selected = 0
    case .end: selected = max(0, count - 1)
    case .backspace, .control("h"):
      if typed.isEmpty { return .close }
      typed.removeLast()
      selected = 0
    case .control("u"):
      typed = ""
      selected = 0
    case .character(let character):
      // A q is a letter here: "quit" is what newcomers look for.
      if typed.isEmpty, character == "?" { return .close }
      typed.append(character)
      selected = 0
    case .control, .alt, .delete, .insert, .left, .right, .altLeft, .altRight, .shiftLeft,
      .shiftRight, .function:
      break
    }
    return .stay
  }
}

enum PaletteDrawing {
  static let title = Wording("Mọi lệnh", "Commands")
  static let hint = Wording(
    "gõ để tìm · Enter chạy · Esc đóng", "type to search · Enter runs · Esc closes")
  static let nothing = Wording("không có lệnh nào như thế", "no such command")

  static func draw(_ palette: Palette, state: State, in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.text, on: .bar))
    canvas.offer(.layer, in: area)
    let inside = area.inset(left: 1, right: 1)
    PaneRow([Piece(title(state.language), .title)], right: [Piece(hint(state.language), .muted)])
      .draw(on: &canvas, column: inside.column, row: inside.row, columns: inside.columns, ground: .bar)
    let close = hint(state.language).split(separator: "·").last.map { TextWidth.width(of: String($0)) } ?? 0
    canvas.offer(
      .key(.escape), in: Rect(column: inside.endColumn - close, row: inside.row, columns: close, rows: 1))
    let end = canvas.write(
      "/ " + palette.typed, column: inside.column, row: inside.row + 1, limit: inside.columns,
      paint: Paint(.strong, on: .bar))
    canvas.cursor = Point(column: min(end, inside.endColumn), row: inside.row + 1)
    var body = inside.inset(top: 2)
    if let remark = CommandSynonyms.remark(Folding.fold(palette.typed)) {
      for line in TextLayout.wrap(remark(state.language), columns: max(1, body.columns)).prefix(2) {
        canvas.write(
          line, column: body.column, row: body.row, limit: body.columns, paint: Paint(.muted, on: .bar))
        body = body.inset(top: 1)
      }
    }
    list(palette, state: state, in: body, on: &canvas)
  }

  private static func list(_ palette: Palette, state: State, in area: Rect, on canvas: inout Canvas) {
    let commands = palette.commands(state)
    guard !commands.isEmpty else {
      canvas.write(
        nothing(state.language), column: area.column, row: area.row, paint: Paint(.muted, on: .bar))
      return
    }
    let rows = commands.map { line($0, state: state, isNarrow: area.columns < 56) }
    ChoiceList.draw(rows, selected: palette.selected, in: area, on: &canvas)
  }

  /// Key and summary; at the right the other keys, or why the command is off.
  static func line(_ command: CommandID, state: State, isNarrow: Bool) -> PaneRow {
    let keys = state.surroundings.keymap.sequences(of: command).map(Keymap.text)
    let columns = isNarrow ? 8 : 10
    var right: [Piece] = [Piece(keys.dropFirst().joined(separator: "  "), .muted)]
    var ink = Ink.text
    if case .off(let reason) = state.availability(command) {
      ink = .muted
      right = [Piece(reason(state.language), .muted)]
    }
    return PaneRow(
      [
        Piece(TextLayout.pad(keys.first ?? "", to: columns), .focus),
        Piece(state.commands.summary(of: command)(state.language), ink),
      ],
      right: isNarrow ? [] : right)
  }
}
