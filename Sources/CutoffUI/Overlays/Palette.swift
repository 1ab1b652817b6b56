import CutoffDomain
import CutoffScreen

/// Every command with its key, narrowed by typed words, run by Enter.
package struct Palette: Hashable, Sendable {
  package var typed = ""
  package var selected = 0
  /// Opened by `:`: the typed words stand behind a colon.
  package var isCommandLine: Bool

  package init(isCommandLine: Bool) {
    self.isCommandLine = isCommandLine
  }

  /// The commands whose summary, name or key contains every typed word.
  func commands(_ state: State) -> [CommandID] {
    let words = Folding.fold(typed).split(separator: " ")
    guard !words.isEmpty else { return CommandID.allCases }
    return CommandID.allCases.filter { command in
      let keys = state.surroundings.keymap.sequences(of: command).map(Keymap.text)
      let isKey = keys.contains(typed)
      let text = Folding.fold(
        [command.summary.vietnamese, command.summary.english, command.rawValue].joined(separator: " "))
      return isKey || words.allSatisfy { text.contains($0) }
    }
  }

  /// What a key makes of it: `nil` stays open; a command runs; `.some(nil)` closes.
  mutating func receive(_ key: Key, _ state: State) -> PaletteReply {
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
      if typed.isEmpty, character == "?" || character == "q", !isCommandLine { return .close }
      typed.append(character)
      selected = 0
    case .control, .alt, .delete, .insert, .left, .right, .altLeft, .altRight, .function: break
    }
    return .stay
  }
}

enum PaletteReply {
  case stay, close
  case run(CommandID)
}

enum PaletteDrawing {
  static let title = Wording("Mọi lệnh", "Commands")
  static let hint = Wording(
    "gõ để tìm · Enter chạy · Esc đóng", "type to search · Enter runs · Esc closes")
  static let nothing = Wording("không có lệnh nào như thế", "no such command")

  static func draw(_ palette: Palette, state: State, in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.text, on: .bar))
    let inside = area.inset(left: 1, right: 1)
    PaneRow([Piece(title(state.language), .title)], right: [Piece(hint(state.language), .muted)])
      .draw(on: &canvas, column: inside.column, row: inside.row, columns: inside.columns, ground: .bar)
    let mark = palette.isCommandLine ? ":" : "/"
    let end = canvas.write(
      mark + " " + palette.typed, column: inside.column, row: inside.row + 1, limit: inside.columns,
      paint: Paint(.strong, on: .bar))
    canvas.cursor = Point(column: min(end, inside.endColumn), row: inside.row + 1)
    list(palette, state: state, in: inside.inset(top: 2), on: &canvas)
  }

  private static func list(_ palette: Palette, state: State, in area: Rect, on canvas: inout Canvas) {
    let commands = palette.commands(state)
    guard !commands.isEmpty else {
      canvas.write(
        nothing(state.language), column: area.column, row: area.row, paint: Paint(.muted, on: .bar))
      return
    }
    let top = min(max(0, palette.selected - area.rows / 2), max(0, commands.count - area.rows))
    for (offset, command) in commands.dropFirst(top).prefix(area.rows).enumerated() {
      let isSelected = top + offset == palette.selected
      let ground: Ground = isSelected ? .selection : .bar
      let row = area.row + offset
      if isSelected {
        canvas.fill(
          Rect(column: area.column, row: row, columns: area.columns, rows: 1),
          paint: Paint(.text, on: .selection))
        canvas.write("▌", column: area.column, row: row, paint: Paint(.focus, on: ground))
      }
      line(command, state: state, isNarrow: area.columns < 56)
        .draw(on: &canvas, column: area.column + 2, row: row, columns: area.columns - 2, ground: ground)
    }
  }

  /// Key and summary; at the right the other keys, or why the command is off.
  private static func line(_ command: CommandID, state: State, isNarrow: Bool) -> PaneRow {
    let keys = state.surroundings.keymap.sequences(of: command).map(Keymap.text)
    let summary = command.summary(state.language)
    let columns = isNarrow ? 8 : 10
    var right: [Piece] = [Piece(keys.dropFirst().joined(separator: "  "), .muted)]
    var ink = Ink.text
    if case .off(let reason) = state.availability(command) {
      ink = .muted
      right = [Piece(reason(state.language), .muted)]
    }
    return PaneRow(
      [Piece(TextLayout.pad(keys.first ?? "", to: columns), .focus), Piece(summary, ink)],
      right: isNarrow ? [] : right)
  }
}
