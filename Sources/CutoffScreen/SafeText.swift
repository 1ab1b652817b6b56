/// The only way from data to a screen or stream: every control, bidirectional and invisible
/// character becomes a visible mark, so text can neither steer a terminal nor look like other text.
package enum SafeText {
  /// Stands for one invisible character. It is the sign for a substitute from the Control Pictures
  /// block, beside the pictures of the controls: one cell wide in every locale (unlike `¿` and `·`,
  /// whose width is ambiguous), and no writing uses it, so it cannot be taken for text.
  package static let invisibleMark: Character = "␦"
  /// Stands for one character that nobody can draw: private use, unassigned, noncharacter.
  package static let missingMark: Character = "□"
  /// Carries combining marks that have no letter before them.
  package static let loneMarkBase: Unicode.Scalar = "◌"
  /// The most combining marks kept in one cell: a terminal drops more without a word.
  package static let marksPerGlyph = 4

  /// The drawable glyphs of `text` with their widths in cells (1 or 2). Line feeds and tabs are
  /// visible marks here. Making safe text safe again changes nothing.
  package static func glyphs(of text: String) -> [(glyph: Character, width: Int)] {
    var glyphs: [(glyph: Character, width: Int)] = []
    glyphs.reserveCapacity(text.utf8.count)
    forEachGlyph(in: text) { glyph, width in
      glyphs.append((glyph, width))
      return true
    }
    return glyphs
  }

  /// `text` on one line, safe to send to a terminal: for the output of commands.
  package static func line(_ text: String) -> String {
    if text.narrowWidth != nil { return text }
    var line = ""
    line.reserveCapacity(text.utf8.count)
    forEachGlyph(in: text) { glyph, _ in
      line.append(glyph)
      return true
    }
    return line
  }

  /// `text` made safe, with its line feeds kept (CR LF becomes one) and its tabs expanded to stops
  /// every `tabWidth` cells.
  package static func multiline(_ text: String, tabWidth: Int = 8) -> String {
    lines(of: text, tabWidth: tabWidth).joined(separator: "\n")
  }

  /// `text` made safe, with its line feeds and tabs as they are: for a clipboard or another program. CR LF is one line
  /// feed.
  package static func block(_ text: String) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      (line.last == "\r" ? line.dropLast() : line).split(separator: "\t", omittingEmptySubsequences: false)
        .map { Self.line(String($0)) }.joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// The safe lines of `text`, at least one, without their line feeds.
  static func lines(of text: String, tabWidth: Int = 8) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let ending = line.last == "\r" ? line.dropLast() : line
      return expandTabs(in: String(ending), tabWidth: max(1, tabWidth))
    }
  }

  private static func expandTabs(in text: String, tabWidth: Int) -> String {
    let parts = text.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return line(text) }
    var expanded = ""
    var column = 0
    for (number, part) in parts.enumerated() {
      if number > 0 {
        let gap = tabWidth - column % tabWidth
        expanded += String(repeating: " ", count: gap)
        column += gap
      }
      expanded += line(String(part))
      column += TextWidth.width(of: String(part))
    }
    return expanded
  }

  /// Gives each glyph of `text` and its width to `body`, from left to right, until it returns false.
  @inline(__always)
  static func forEachGlyph(in text: String, _ body: (Character, Int) -> Bool) {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var width = scalars.first?.plainWidth ?? 0
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let nextWidth = next < scalars.endIndex ? scalars[next].plainWidth : 0
      if width > 0, nextWidth > 0 || next == scalars.endIndex {
        guard body(scalars[index].character, width) else { return }
        index = next
        width = nextWidth
        continue
      }
      let end = text.index(after: index)
      for (glyph, width) in SafeCluster(scalars[index..<end]).glyphs {
        guard body(glyph, width) else { return }
      }
      index = end
      width = end < scalars.endIndex ? scalars[end].plainWidth : 0
    }
  }
}
