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
  static func draw(_ menu: Menu, state: State, in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.muted, on: .bar))
    var column =
      canvas.write(
        menu.opener.hint(state.language), column: area.column + 1, row: area.row,
        paint: Paint(.title, on: .bar)) + 2
    for entry in menu.entries(state.surroundings.keymap) {
      let word = " " + entry.command.hint(state.language)
      guard column + entry.key.name.count + TextWidth.width(of: word) < area.endColumn else { break }
      column = canvas.write(entry.key.name, column: column, row: area.row, paint: Paint(.focus, on: .bar))
      column = canvas.write(word, column: column, row: area.row, paint: Paint(.muted, on: .bar)) + 2
    }
    canvas.write("Esc", column: column, row: area.row, paint: Paint(.focus, on: .bar))
  }
}
