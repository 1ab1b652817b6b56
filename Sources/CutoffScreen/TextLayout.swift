/// Fits text into columns. All of it makes the text safe first and counts by `TextWidth`.
package enum TextLayout {
  /// The side on which padded text begins or ends.
  package enum Alignment: Hashable, Sendable { case left, right }

  /// Stands where text was cut off.
  package static let ellipsis = "…"

  /// `text` on one line, at most `columns` cells wide, with `…` at its end if something was cut off: behind a whole
  /// word where that leaves a good part of the room filled, and never inside or right behind a figure.
  package static func cut(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    if let width = text.narrowWidth {
      guard width > columns else { return text }
      let scalars = text.unicodeScalars
      let end = scalars.index(scalars.startIndex, offsetBy: columns - 1)
      return shortened(String(scalars[..<end]), before: scalars[end] == " ", columns: columns) + ellipsis
    }
    var kept = ""
    var rest = ""
    var total = 0
    SafeText.forEachGlyph(in: text) { glyph, width in
      total += width
      if total < columns { kept.append(glyph) } else { rest.append(glyph) }
      return total <= columns
    }
    guard total > columns else { return kept + rest }
    return shortened(kept, before: rest.first == " ", columns: columns) + ellipsis
  }

  /// `text` up to its last whole word; `isWhole` says that it ends with one.
  private static func shortened(_ text: String, before isWhole: Bool, columns: Int) -> String {
    let blank = UInt8(ascii: " ")
    var kept = text.utf8[...]
    if !isWhole {
      guard let end = kept.lastIndex(of: blank) else { return text }
      kept = kept[..<end]
    }
    // A figure is not left without what it counts, nor a joint without what it joins.
    while let end = kept.lastIndex(of: blank), isLoose(Substring(kept[kept.index(after: end)...])) {
      kept = kept[..<end]
    }
    guard let last = kept.last else { return text }
    if last == UInt8(ascii: ",") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":") {
      kept = kept.dropLast()
    }
    let trimmed = String(Substring(kept))
    let isFigure = text.utf8.last.map { (0x30...0x39).contains($0) } ?? false
    return isFigure || TextWidth.width(of: trimmed) * 5 >= columns * 2 ? trimmed : text
  }

  /// A word that says nothing at the end, or something else than it did: a figure or a date, which "…" might be a
  /// part of, a dash, a dot, an opening mark.
  private static func isLoose(_ word: Substring) -> Bool {
    isFigure(word)
      || word.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "+")
      } || word == "–" || word == "/" || word == "·" || word == "→" || word == "«" || word == "≠"
  }

  /// "40–50", "30/6", "17h", "«17h".
  private static func isFigure(_ word: Substring) -> Bool {
    var bytes = Substring(word).utf8
    while let last = bytes.last,
      last == UInt8(ascii: ",") || last == UInt8(ascii: ".") || last == UInt8(ascii: ";")
        || last == UInt8(ascii: ")")
    {
      bytes.removeLast()
    }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard let last = bytes.last else { return false }
    if isDigit(last) { return true }
    return last == UInt8(ascii: "h") && bytes.dropLast().last.map(isDigit) ?? false
  }

  /// `text` in at most `columns` cells with its beginning and its end, `…` between them: for texts that begin alike.
  package static func cutInside(_ text: String, to columns: Int) -> String {
    guard TextWidth.width(of: text) > columns, columns >= 12 else { return cut(text, to: columns) }
    let words = text.split(separator: " ")
    var tail: [Substring] = []
    for word in words.reversed() {
      let longer = [word] + tail
      guard TextWidth.width(of: longer.joined(separator: " ")) <= columns / 2 else { break }
      tail = longer
    }
    guard !tail.isEmpty, tail.count < words.count else { return cut(text, to: columns) }
    let end = tail.joined(separator: " ")
    let head = words.dropLast(tail.count).joined(separator: " ")
    let room = columns - TextWidth.width(of: end)
    let beginning = cut(head, to: room)
    return (beginning.hasSuffix(ellipsis) ? beginning : cut(head + " x", to: room)) + end
  }

  /// `parts` with `joints` between them in at most `columns` cells: what is too long is cut at a word in the longest
  /// parts, so that each keeps its share.
  package static func cutEach(_ parts: [String], joints: [String], to columns: Int) -> String {
    let between = joints.prefix(max(0, parts.count - 1)).reduce(0) { $0 + TextWidth.width(of: $1) }
    var shares = parts.map { TextWidth.width(of: $0) }
    var excess = shares.reduce(between, +) - columns
    while excess > 0, let longest = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[longest] > 1 {
      shares[longest] -= 1
      excess -= 1
    }
    var text = ""
    for (place, part) in parts.enumerated() {
      text += (place > 0 && place <= joints.count ? joints[place - 1] : "") + cut(part, to: shares[place])
    }
    return excess > 0 ? cut(text, to: columns) : text
  }

  /// `text` exactly `columns` cells wide: cut where it is too long, filled up with blanks on the right
  /// (`.left` aligned) or on the left.
  package static func pad(_ text: String, to columns: Int, aligned alignment: Alignment = .left) -> String {
    if let width = text.narrowWidth, width <= columns {
      return alignment == .left ? text + blanks(columns - width) : blanks(columns - width) + text
    }
    let fitting = cut(text, to: columns)
    let blanks = blanks(columns - TextWidth.width(of: fitting))
    switch alignment {
    case .left: return fitting + blanks
    case .right: return blanks + fitting
    }
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// `text` as lines of at most `columns` cells, broken between words, inside a word only if it is
  /// longer than a line. Line feeds end lines, tabs are expanded, a paragraph keeps its first indent;
  /// blanks around a break are dropped. Gives at least one line, none if `columns` is below 1.
  package static func wrap(_ text: String, columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    if let width = text.narrowWidth, let lines = wrapNarrow(text, width: width, columns: columns) {
      return lines
    }
    var wrapped: [String] = []
    for line in SafeText.lines(of: text) {
      var filler = LineFiller(columns: columns)
      filler.add(line)
      wrapped += filler.finished
    }
    return wrapped
  }

  /// The same for a text of which each scalar takes one cell, word by word; nil where a word is longer than
  /// a line.
  private static func wrapNarrow(_ text: String, width: Int, columns: Int) -> [String]? {
    let blank = UInt8(ascii: " ")
    if width <= columns, text.utf8.last != blank { return [text] }
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    var blanks = -1
    for word in text.utf8.split(separator: blank, omittingEmptySubsequences: false) {
      blanks += 1
      guard !word.isEmpty else { continue }
      let wordWidth = word.count { $0 & 0xC0 != 0x80 }
      guard wordWidth <= columns else { return nil }
      if lineWidth + blanks + wordWidth <= columns {
        line += String(repeating: " ", count: blanks)
        lineWidth += blanks
      } else if lineWidth > 0 {
        lines.append(line)
        line = ""
        lineWidth = 0
      }
      line += Substring(word)
      lineWidth += wordWidth
      blanks = 0
    }
    return lines + [line]
  }
}

/// Fills lines with the words of one paragraph.
private struct LineFiller {
  let columns: Int
  private var lines: [String] = []
  private var line = ""
  private var lineWidth = 0
  private var blanks = 0
  private var word: [(glyph: Character, width: Int)] = []

  init(columns: Int) { self.columns = columns }

  /// The lines, the last unfinished one among them.
  var finished: [String] { lines + [line] }

  mutating func add(_ text: String) {
    SafeText.forEachGlyph(in: text) { glyph, width in
      if glyph == " " {
        endWord()
        blanks += 1
      } else {
        word.append((glyph, width))
      }
      return true
    }
    endWord()
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let width = word.reduce(0) { $0 + $1.width }
    if lineWidth + blanks + width <= columns {
      line += String(repeating: " ", count: blanks)
      lineWidth += blanks
    } else if lineWidth > 0 {
      breakLine()
    }
    blanks = 0
    for (glyph, width) in word { append(glyph, width: width) }
    word = []
  }

  private mutating func append(_ glyph: Character, width: Int) {
    guard width <= columns else { return append("…", width: 1) }
    if lineWidth + width > columns { breakLine() }
    line.append(glyph)
    lineWidth += width
  }

  private mutating func breakLine() {
    lines.append(line)
    line = ""
    lineWidth = 0
  }
}
