import CutoffLetters

/// What stands in ASCII for signs and letters, one for one.
enum StandIns {
  /// Signs; those of the program are all here. A word stands beside each of them, so that two signs may
  /// share a stand-in.
  static let signs: [Character: Character] = [
    "▲": "^", "△": "^", "●": "*", "○": "o", "◐": "%", "✗": "x", "✓": "v", "≠": "#", "‖": "|", "⇄": "=",
    "↺": "@", "►": ">", "▌": ">", "▼": "V", "→": ">", "←": "<", "↑": "^", "↓": "v", "·": "-", "•": "*",
    "…": "~", "—": "-", "–": "-", "‐": "-", "‑": "-", "−": "-", "×": "x", "≥": ">", "≤": "<", "≈": "~",
    "±": "+", "‹": "<", "›": ">", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"", "‘": "'",
    "’": "'", "°": "o", "\u{A0}": " ", "─": "-", "━": "=", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+",
    "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "█": "#", "▓": "#", "▒": ":", "░": ".",
    "▀": "\"", "▄": "_", "□": "?", "␦": "?", "◌": "?", "★": "*", "☆": "*", "▸": ">", "▾": "v",
  ]

  /// The base of a Latin letter, with its case; the mark of a currency is its first letter.
  static func letter(of glyph: Character) -> Character? {
    guard let scalar = glyph.unicodeScalars.first else { return nil }
    if scalar.isASCII { return Character(scalar) }
    if let other = others[Character(scalar)] { return other }
    guard let byte = BaseLetter.of(scalar) else { return nil }
    let letter = Character(Unicode.Scalar(byte))
    return scalar.properties.isUppercase ? letter.uppercased().first : letter
  }

  private static let others: [Character: Character] = [
    "₫": "d", "€": "E", "£": "L", "¥": "Y", "₹": "R", "₽": "R", "₴": "H", "₩": "W", "ß": "s", "æ": "a",
    "Æ": "A", "œ": "o", "Œ": "O", "ð": "d", "Ð": "D", "þ": "t", "Þ": "T",
  ]
}
