import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffWords

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
  static func draw(_ menu: Menu, state: State, in area: Rect, on canvas: inout Canvas) {
    let entries = menu.entries(state.surroundings.keymap).map { entry in
      (entry.key, state.commands.hint(of: entry.command)(state.language))
    }
    draw(state.commands.hint(of: menu.opener)(state.language), entries, in: area, on: &canvas)
  }

  /// The person's own commands by their letters.
  static func draw(userCommandsOf state: State, in area: Rect, on canvas: inout Canvas) {
    let entries = state.surroundings.commands.map { (Key.character($0.key), $0.name) }
    draw(state.commands.hint(of: .userCommands)(state.language), entries, in: area, on: &canvas)
  }

  /// On the hint line, and on rows above it where one is too short.
  private static func draw(
    _ title: String, _ entries: [(Key, String)], in area: Rect, on canvas: inout Canvas
  ) {
    let lines = lines(title, entries, columns: area.columns - 2)
    let top = max(0, area.endRow - lines.count)
    let rect = Rect(column: area.column, row: top, columns: area.columns, rows: area.endRow - top)
    canvas.fill(rect, paint: Paint(.muted, on: .bar))
    for (offset, line) in lines.suffix(rect.rows).enumerated() {
      PaneRow(line.flatMap(\.pieces)).draw(
        on: &canvas, column: area.column + 1, row: top + offset, columns: area.columns, ground: .bar)
      var column = area.column + 1
      for entry in line {
        if let key = entry.key {
          let place = Rect(column: column, row: top + offset, columns: entry.width, rows: 1)
          canvas.offer(.key(key), in: place)
        }
        column += entry.width
      }
    }
    canvas.cursor = Point(column: area.column, row: area.endRow - 1)
  }

  /// A key with its word; the menu's own word has no key.
  private struct Entry {
    var key: Key?
    var pieces: [Piece]

    var width: Int { pieces.reduce(0) { $0 + $1.width } }
  }

  private static func lines(_ title: String, _ entries: [(Key, String)], columns: Int) -> [[Entry]] {
    var lines = [[Entry(pieces: [Piece(title + "  ", .title)])]]
    let entries = entries.map { key, word in
      Entry(key: key, pieces: [Piece(key.name, .focus), Piece(" " + word + "  ", .muted)])
    }
    for entry in entries + [Entry(key: .escape, pieces: [Piece("Esc", .focus)])] {
      let used = (lines.last ?? []).reduce(0) { $0 + $1.width }
      if used + entry.width - 2 > columns { lines.append([]) }
      lines[lines.count - 1].append(entry)
    }
    return lines
  }
}
