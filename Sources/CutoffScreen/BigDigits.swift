/// Digits several rows high, for the countdown: 0 to 9, colon, plus, minus and blank. Any other
/// character is drawn as a blank. One free column (as many as the scale) stands between two characters.
package struct BigDigits: Sendable {
  /// How the strokes are made: of block elements, or of ASCII for terminals that have none.
  package enum Stroke: Hashable, Sendable { case block, ascii }

  /// The rows that every text takes.
  package let rows: Int
  /// The columns of every character but the colon.
  private let columns: Int
  private let colonColumns: Int
  /// The free columns between two characters.
  private let gap: Int
  /// How often the shapes are enlarged, when they are drawn: of all sizes that are tried one is, and of its
  /// characters few.
  private let scale: Int
  private let block: [Character: [[Character]]]
  private let ascii: [Character: [[Character]]]

  /// Five rows, digits six columns wide.
  package static let five = BigDigits(
    columns: 6, colonColumns: 2, block: fiveRows,
    ascii: fiveRows.map { String($0.map { $0 == "█" ? "#" : $0 }) })

  /// Three rows, digits three columns wide, of half blocks; in ASCII of the strokes of a pocket
  /// calculator, because three rows of `#` cannot tell 8 from 0.
  package static let three = BigDigits(
    columns: 3, colonColumns: 1, block: threeRows, ascii: threeRowsOfASCII)

  /// The columns that `draw` uses for `text`, in either stroke; 0 for an empty text.
  package func width(of text: String) -> Int {
    max(0, text.reduce(-gap) { $0 + gap + columns(of: $1) })
  }

  /// Draws `text` with its upper left corner at `point`, what lies between the strokes blank on the
  /// same ground; clipped at the edges. Gives the columns used.
  @discardableResult
  package func draw(
    _ text: String, on canvas: inout Canvas, at point: Point, paint: Paint = .plain,
    stroke: Stroke = .block
  ) -> Int {
    let width = width(of: text)
    canvas.fill(
      Rect(column: point.column, row: point.row, columns: width, rows: rows),
      paint: Paint(ground: paint.ground))
    var column = point.column
    for character in text {
      draw(shape(of: character, stroke), on: &canvas, column: column, row: point.row, paint: paint)
      column += columns(of: character) + gap
    }
    return width
  }

  private func draw(
    _ shape: [[Character]], on canvas: inout Canvas, column: Int, row: Int, paint: Paint
  ) {
    for (rowOffset, line) in shape.enumerated() {
      for (offset, glyph) in line.enumerated() where glyph != " " {
        canvas.put(glyph, width: 1, column: column + offset, row: row + rowOffset, paint: paint)
      }
    }
  }

  private func columns(of character: Character) -> Int {
    character == ":" ? colonColumns : columns
  }

  private func shape(of character: Character, _ stroke: Stroke) -> [[Character]] {
    guard scale > 1 else { return (stroke == .block ? block : ascii)[character] ?? [] }
    let shape = BigDigits.enlarge(block[character] ?? [], by: scale)
    return stroke == .block ? shape : shape.map { $0.map { $0 == " " ? " " : "#" } }
  }

  /// Cuts the shapes out of `block` and `ascii`: rows with the characters of `order` side by side,
  /// one column apart.
  private init(columns: Int, colonColumns: Int, block: [String], ascii: [String]) {
    func shapes(in art: [String]) -> [Character: [[Character]]] {
      var start = 0
      var shapes: [Character: [[Character]]] = [:]
      for character in Self.order {
        let width = character == ":" ? colonColumns : columns
        shapes[character] = art.map { Array($0.dropFirst(start).prefix(width)) }
        start += width + 1
      }
      return shapes
    }
    rows = block.count
    self.columns = columns
    self.colonColumns = colonColumns
    gap = 1
    scale = 1
    self.block = shapes(in: block)
    self.ascii = shapes(in: ascii)
  }

  /// The same digits `scale` times as wide and as high; half blocks are cut anew, so that no stroke tears.
  /// In ASCII the strokes are of `#`.
  package func scaled(by scale: Int) -> BigDigits {
    scale < 2 ? self : BigDigits(self, scale: scale)
  }

  private init(_ digits: BigDigits, scale: Int) {
    rows = digits.rows * scale
    columns = digits.columns * scale
    colonColumns = digits.colonColumns * scale
    gap = digits.gap * scale
    self.scale = digits.scale * scale
    block = digits.block
    ascii = digits.ascii
  }

  /// Works on half cells: a cell is an upper and a lower one.
  private static func enlarge(_ shape: [[Character]], by scale: Int) -> [[Character]] {
    let halves = shape.flatMap { line -> [[Bool]] in
      let wide = line.flatMap { Array(repeating: $0, count: scale) }
      return [wide.map { $0 == "█" || $0 == "▀" }, wide.map { $0 == "█" || $0 == "▄" }]
    }
    let tall = halves.flatMap { Array(repeating: $0, count: scale) }
    return stride(from: 0, to: tall.count - 1, by: 2).map { row in
      zip(tall[row], tall[row + 1]).map { upper, lower in
        upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ")
      }
    }
  }

  private static let order = "0123456789:+-"

  private static let fiveRows = [
    "██████ ████   ██████ ██████ ██  ██ ██████ ██████ ██████ ██████ ██████                  ",
    "██  ██   ██       ██     ██ ██  ██ ██     ██         ██ ██  ██ ██  ██ ██   ██          ",
    "██  ██   ██   ██████ ██████ ██████ ██████ ██████     ██ ██████ ██████    ██████ ██████ ",
    "██  ██   ██   ██         ██     ██     ██ ██  ██     ██ ██  ██     ██ ██   ██          ",
    "██████ ██████ ██████ ██████     ██ ██████ ██████     ██ ██████ ██████                  ",
  ]

  private static let threeRows = [
    "█▀█ ▀█  ▀▀█ ▀▀█ █ █ █▀▀ █▀▀ ▀▀█ █▀█ █▀█ ▄  ▄     ",
    "█ █  █  █▀▀ ▀▀█ ▀▀█ ▀▀█ █▀█   █ █▀█ ▀▀█ ▄ ▀█▀ ▀▀▀",
    "▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀   ▀ ▀▀▀ ▀▀▀   ▀ ▀▀▀ ▀▀▀          ",
  ]

  private static let threeRowsOfASCII = [
    " _       _   _       _   _   _   _   _           ",
    "| |   |  _|  _| |_| |_  |_    | |_| |_| . _|_ ___",
    "|_|   | |_   _|   |  _| |_|   | |_|  _| .  |     ",
  ]
}
