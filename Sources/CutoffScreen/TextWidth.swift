/// How many cells text takes on a screen: the one rule for drawing, layout and command output.
/// Ambiguous width counts as 1.
package enum TextWidth {
  /// The cells of a single scalar as a terminal counts them: 0 for combining and invisible ones, 1 or 2.
  package static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.plainWidth > 0 { return scalar.plainWidth }
    switch ScalarClass(scalar) {
    case .narrow, .missing: return 1
    case .wide: return 2
    case .mark, .invisible: return 0
    }
  }

  /// The cells that `SafeText` draws for a character: 1 or 2, and more only where one character
  /// holds several spacing letters (a Devanagari conjunct) or controls (CR LF).
  package static func width(of character: Character) -> Int {
    if let ascii = character.asciiValue, ascii >= 0x20 { return 1 }
    return width(of: String(character))
  }

  /// The cells that `SafeText` draws for `text`.
  package static func width(of text: String) -> Int {
    if let columns = text.narrowWidth { return columns }
    var columns = 0
    SafeText.forEachGlyph(in: text) { _, width in
      columns += width
      return true
    }
    return columns
  }
}
