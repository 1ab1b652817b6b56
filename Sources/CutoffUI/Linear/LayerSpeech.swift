import CutoffScreen
import CutoffUI
import CutoffWords

/// Any other layer in words: what it draws, row by row.
enum LayerSpeech {
  /// The rows of the topmost layer; none without one.
  static func lines(_ state: State) -> [String] {
    guard let layer = state.overlays.last else { return [] }
    var canvas = Canvas(state.surroundings.size)
    layer.draw(state, Layout(state: state), on: &canvas)
    return canvas.lines.map { LinearText.line($0, state.language) }.filter { !$0.isEmpty }
  }

  /// The keys that a line presses in a layer.
  static func inputs(_ line: String) -> [TerminalInput] {
    if line.isEmpty { return [.key(.enter)] }
    if let key = keys[line.lowercased()] { return [.key(key)] }
    if line.count == 1, let character = line.first { return [.key(.character(character))] }
    return [.paste(line), .key(.enter)]
  }

  private static let keys: [String: Key] = [
    "enter": .enter, "escape": .escape, "esc": .escape, "tab": .tab, "space": .character(" "), "up": .up,
    "down": .down, "left": .left, "right": .right, "page down": .pageDown, "page up": .pageUp,
    "home": .home, "end": .end, "delete": .delete, "ctrl-s": .control("s"), "ctrl-o": .control("o"),
    "ctrl-x": .control("x"), "yes": .character("y"), "có": .character("y"), "no": .escape, "không": .escape,
  ]
}
