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
    "▀": "\"", "▄": "_", "□": "?", "␦": "?", "◌": "?", "★": "*", "☆": "*",
  ]

  /// The base of a Latin letter, with its case; the mark of a currency is its first letter.
  static func letter(of glyph: Character) -> Character? {
    guard let scalar = glyph.unicodeScalars.first else { return nil }
    if scalar.isASCII { return Character(scalar) }
    if let other = others[Character(scalar)] { return other }
    guard let byte = byte(of: scalar), byte != UInt8(ascii: ".") else { return nil }
    let letter = Character(Unicode.Scalar(byte))
    return scalar.properties.isUppercase ? letter.uppercased().first : letter
  }

  private static let others: [Character: Character] = [
    "₫": "d", "€": "E", "£": "L", "¥": "Y", "₹": "R", "₽": "R", "₴": "H", "₩": "W", "ß": "s", "æ": "a",
    "Æ": "A", "œ": "o", "Œ": "O", "ð": "d", "Ð": "D", "þ": "t", "Þ": "T",
  ]

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0xC0...0x24F: latin[Int(scalar.value - 0xC0)]
    case 0x1E00...0x1EFF: additional[Int(scalar.value - 0x1E00)]
    default: nil
    }
  }

  // Base letters by the canonical decompositions of the Unicode Character Database 15.0, with đ ø ł ı ħ ŧ
  // added; `.` where there is none.

  /// U+00C0 … U+024F
  private static let latin: [UInt8] = Array(
    ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll."
      + ".llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz."
      + "................................oo.............uu..............."
      + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...."
      + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
      + "................").utf8)

  /// U+1E00 … U+1EFF
  private static let additional: [UInt8] = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)
}
