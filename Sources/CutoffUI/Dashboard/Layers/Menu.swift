import CutoffDomain
import CutoffScreen
import CutoffWords

/// The one-line menu of `a` or `v`: names every letter, waits as long as needed.
package struct Menu: Layer {
  /// The command that opened it.
  package let opener: CommandID

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

  package var coversStatus: Bool { false }
  package var takesCommands: Bool { true }

  package func draw(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
    let entries = entries(state.surroundings.keymap).map { entry in
      (entry.key, state.commands.hint(of: entry.command)(state.language))
    }
    MenuDrawing.draw(state.commands.hint(of: opener)(state.language), entries, in: layout.hint, on: &canvas)
  }

  package func receive(_ input: TerminalInput, _ state: inout State) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    state.overlays.removeLast()
    guard let command = command(for: key, state.surroundings.keymap) else {
      Menu.sayNotBound(key, &state)
      return []
    }
    return Perform.run(command, &state)
  }

  /// Says that a menu has nothing under a key, unless it is one that closes a menu.
  static func sayNotBound(_ key: Key, _ state: inout State) {
    guard key != .escape, key != .control("c"), key != .character("q") else { return }
    let help = state.surroundings.keymap.shownKey(of: .help) ?? ""
    state.say(ScreenWords.notBound(key.name, help)(state.language))
  }
}

enum MenuDrawing {
  /// On the hint line, and on rows above it where one is too short.
  static func draw(
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
