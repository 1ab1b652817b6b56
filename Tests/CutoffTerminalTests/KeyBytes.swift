import CutoffScreen

extension Key {
  /// What xterm sends for the key, with its keypad in application mode.
  var terminalBytes: [UInt8] {
    Array(terminalText.utf8)
  }

  private var terminalText: String {
    switch self {
    case .character(let character): String(character)
    case .control(let character): Self.control(character)
    case .alt(let character): "\u{1b}\(character)"
    case .enter: "\r"
    case .escape: "\u{1b}"
    case .tab: "\t"
    case .backTab: "\u{1b}[Z"
    case .backspace: "\u{7f}"
    case .delete: "\u{1b}[3~"
    case .insert: "\u{1b}[2~"
    case .up: "\u{1b}OA"
    case .down: "\u{1b}OB"
    case .right: "\u{1b}OC"
    case .left: "\u{1b}OD"
    case .home: "\u{1b}OH"
    case .end: "\u{1b}OF"
    case .pageUp: "\u{1b}[5~"
    case .pageDown: "\u{1b}[6~"
    case .altLeft: "\u{1b}[1;3D"
    case .altRight: "\u{1b}[1;3C"
    case .shiftLeft: "\u{1b}[1;2D"
    case .shiftRight: "\u{1b}[1;2C"
    case .function(let number): Self.function(number)
    }
  }

  private static func control(_ character: Character) -> String {
    guard let value = character.asciiValue else { return "" }
    return String(Character(Unicode.Scalar(value & 0x1f)))
  }

  private static func function(_ number: Int) -> String {
    let sequences = [
      "OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~",
    ]
    return sequences.indices.contains(number - 1) ? "\u{1b}\(sequences[number - 1])" : ""
  }
}
