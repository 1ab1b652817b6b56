/// Writes a canvas as text with SGR escape sequences, for output that a terminal or pager shows.
package enum AnsiWriter {
  /// The rows of `canvas` in the looks of `styles`, separated by line feeds. Each row begins and ends
  /// without attributes; blanks that would show nothing are left out at its end.
  package static func text(of canvas: Canvas, styles: StyleSheet) -> String {
    (0..<canvas.size.rows).map { row in
      line(of: canvas.runs(inRow: row), styles: styles)
    }.joined(separator: "\n")
  }

  private static func line(
    of runs: [(column: Int, text: String, paint: Paint)], styles: StyleSheet
  ) -> String {
    var line = ""
    var current: [String] = []
    for run in withoutTrailingBlanks(runs, styles: styles) {
      let codes = codes(of: run.paint, styles: styles)
      if codes != current { line += sequence(from: current, to: codes) }
      line += run.text
      current = codes
    }
    return current.isEmpty ? line : line + sequence(from: current, to: [])
  }

  private static func withoutTrailingBlanks(
    _ runs: [(column: Int, text: String, paint: Paint)], styles: StyleSheet
  ) -> [(column: Int, text: String, paint: Paint)] {
    var kept = runs
    while let last = kept.indices.last, !styles.showsBlanks(kept[last].paint) {
      while kept[last].text.last == " " { kept[last].text.removeLast() }
      guard kept[last].text.isEmpty else { break }
      kept.removeLast()
    }
    return kept
  }

  /// The sequence that changes the attributes; it starts from none, so nothing is left behind.
  private static func sequence(from old: [String], to new: [String]) -> String {
    "\u{1B}[" + ((old.isEmpty ? [] : ["0"]) + new).joined(separator: ";") + "m"
  }

  private static func codes(of paint: Paint, styles: StyleSheet) -> [String] {
    let ink = styles.ink(of: paint)
    var codes: [String] = []
    if ink.isBold { codes.append("1") }
    if ink.isDim { codes.append("2") }
    if ink.isUnderlined { codes.append("4") }
    if styles.isReversed(paint) { codes.append("7") }
    codes += colourCodes(ink.colour, base: 30)
    codes += colourCodes(styles.ground(of: paint).colour, base: 40)
    return codes
  }

  /// `base` is 30 for the foreground and 40 for the background.
  private static func colourCodes(_ colour: Colour, base: Int) -> [String] {
    switch colour {
    case .standard: []
    case .indexed(let number) where number < 8: ["\(base + Int(number))"]
    case .indexed(let number) where number < 16: ["\(base + 60 + Int(number) - 8)"]
    case .indexed(let number): ["\(base + 8)", "5", "\(number)"]
    case .rgb(let red, let green, let blue): ["\(base + 8)", "2", "\(red)", "\(green)", "\(blue)"]
    }
  }
}

extension StyleSheet {
  /// Whether a blank in this paint looks different from nothing.
  fileprivate func showsBlanks(_ paint: Paint) -> Bool {
    ink(of: paint).isUnderlined || isReversed(paint) || ground(of: paint).colour != .standard
  }
}
