import CutoffDomain
import CutoffScreen

/// The one-line menu of `a` or `v`: names every letter, waits as long as needed.
package struct Menu: Hashable, Sendable {
  /// The command that opened it.
  package var opener: CommandID

  package init(opener: CommandID) { self.opener = opener }

  /// The entries with the letter of each, in the keymap's order; digits count them from 1.
  func entries(_ keymap: Keymap) -> [(key: Key, command: CommandID)] {
    let prefix = keymap.sequences(of: opener).first { $0.count == 1 } ?? []
    return keymap.entries(after: prefix)
  }

  /// The command behind a key; nil for any other key.
  func command(for key: Key, _ keymap: Keymap) -> CommandID? {
    let entries = entries(keymap)
    if case .character(let character) = key, let digit = character.wholeNumberValue, digit >= 1,
      digit <= entries.count
    {
      return entries[digit - 1].command
    }
    return entries.first { $0.key == key }?.command
  }
}

enum MenuDrawing {
  /// On the hint line, and on rows above it where one is too short.
  static func draw(_ menu: Menu, state: State, in area: Rect, on canvas: inout Canvas) {
    let lines = lines(menu, state: state, columns: area.columns - 2)
    let top = max(0, area.endRow - lines.count)
    let rect = Rect(column: area.column, row: top, columns: area.columns, rows: area.endRow - top)
    canvas.fill(rect, paint: Paint(.muted, on: .bar))
    for (offset, line) in lines.suffix(rect.rows).enumerated() {
      PaneRow(line).draw(
        on: &canvas, column: area.column + 1, row: top + offset, columns: area.columns - 2, ground: .bar)
    }
    canvas.cursor = Point(column: area.column, row: area.endRow - 1)
  }

  private static func lines(_ menu: Menu, state: State, columns: Int) -> [[Piece]] {
    var lines: [[Piece]] = [[Piece(menu.opener.hint(state.language) + "  ", .title)]]
    let entries = menu.entries(state.surroundings.keymap).map { entry in
      [Piece(entry.key.name, .focus), Piece(" " + entry.command.hint(state.language) + "  ", .muted)]
    }
    for entry in entries + [[Piece("Esc", .focus)]] {
      let used = (lines.last ?? []).reduce(0) { $0 + $1.width }
      if used + entry.reduce(0, { $0 + $1.width }) - 2 > columns { lines.append([]) }
      lines[lines.count - 1] += entry
    }
    return lines
  }
}
