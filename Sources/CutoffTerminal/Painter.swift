import CNcurses
import CutoffScreen

/// Brings a canvas into the curses window, touching only the cells that differ from the last one.
@MainActor
struct Painter {
  private let depth: ColourDepth
  private var pairs: PairTable
  private var sheet = StyleSheet.plain
  private var looks: [Paint: Look] = [:]
  /// Of full blocks: behind the glyph lies its own colour, as many fonts leave a line between two rows of them.
  private var blockLooks: [Paint: Look] = [:]
  private var halfLooks: [Paint: Look] = [:]
  private var shown: Canvas?

  /// How cells of one paint are drawn.
  private struct Look {
    var attributes: UInt32
    var pair: Int32
  }

  init(depth: ColourDepth, pairs: Int) {
    self.depth = depth
    self.pairs = PairTable(capacity: depth == .none ? 0 : pairs)
  }

  /// Cells on the screen hold numbers of pairs: with another meaning all are drawn anew.
  mutating func apply(_ sheet: StyleSheet) {
    self.sheet = sheet
    forgetPairs()
  }

  /// The next canvas is painted whole.
  mutating func forget() {
    shown = nil
  }

  /// True if the canvas was painted whole.
  mutating func paint(_ canvas: Canvas, in size: Size) -> Bool {
    let isWhole = shown?.size != canvas.size
    let visible = Size(
      columns: min(size.columns, canvas.size.columns), rows: min(size.rows, canvas.size.rows))
    if !paintCells(of: canvas, visible, mayFallBack: false) {
      // More colours since the table was emptied than the terminal has pairs: begin again.
      forgetPairs()
      _ = paintCells(of: canvas, visible, mayFallBack: true)
    }
    shown = canvas
    return isWhole
  }

  private mutating func forgetPairs() {
    pairs.removeAll()
    looks.removeAll(keepingCapacity: true)
    blockLooks.removeAll(keepingCapacity: true)
    halfLooks.removeAll(keepingCapacity: true)
    terminal_repaint()
    shown = nil
  }

  /// False if the pairs ran out; then nothing is finished.
  private mutating func paintCells(of canvas: Canvas, _ visible: Size, mayFallBack: Bool) -> Bool {
    let old = shown.flatMap { $0.size == canvas.size ? $0.cells : nil }
    if old == nil { terminal_erase() }
    for row in 0..<visible.rows {
      let start = row * canvas.size.columns
      for column in 0..<visible.columns {
        let cell = canvas.cells[start + column]
        if let old, old[start + column] == cell { continue }
        guard cell.width > 0, column + Int(cell.width) <= visible.columns else { continue }
        let found =
          cell.glyph == "█" || cell.glyph == "▀" || cell.glyph == "▄"
          ? blockLook(of: cell, mayFallBack: mayFallBack)
          : look(of: cell.paint, mayFallBack: mayFallBack)
        guard let look = found else { return false }
        put(cell, column: column, row: row, look)
      }
    }
    return true
  }

  private func put(_ cell: Cell, column: Int, row: Int, _ look: Look) {
    terminal_put(
      Int32(row), Int32(column), String(cell.glyph), Int32(cell.width), look.attributes, look.pair)
  }

  // MARK: Looks

  private mutating func look(of paint: Paint, mayFallBack: Bool) -> Look? {
    if let look = looks[paint] { return look }
    let ink = sheet.ink(of: paint)
    let ground = sheet.ground(of: paint)
    let isDim = ink.isDim && terminal_can_dim() == 1
    let colour = ink.isDim && !isDim ? ink.otherwise ?? ink.colour : ink.colour
    guard let pair = pair(colour, ground.colour) ?? (mayFallBack ? 0 : nil) else { return nil }
    var attributes: UInt32 = 0
    if ink.isBold { attributes |= UInt32(TERMINAL_BOLD) }
    if isDim { attributes |= UInt32(TERMINAL_DIM) }
    if ink.isUnderlined { attributes |= UInt32(TERMINAL_UNDERLINED) }
    if ink.isReversed != ground.isReversed { attributes |= UInt32(TERMINAL_REVERSED) }
    let look = Look(attributes: attributes, pair: pair)
    looks[paint] = look
    return look
  }

  /// Bold makes glyphs brighter in small palettes, and a digit is of whole and half blocks. A block in the terminal's
  /// own colour stays a glyph: that colour is not known as a ground.
  private mutating func blockLook(of cell: Cell, mayFallBack: Bool) -> Look? {
    let (paint, isFull) = (cell.paint, cell.glyph == "█")
    if let look = isFull ? blockLooks[paint] : halfLooks[paint] { return look }
    guard var look = look(of: paint, mayFallBack: mayFallBack) else { return nil }
    let ink = sheet.ink(of: paint)
    if ink.colour != .standard, !ink.isReversed, !sheet.ground(of: paint).isReversed {
      look.attributes &= ~UInt32(TERMINAL_BOLD)
      if isFull {
        guard let pair = pair(ink.colour, ink.colour) ?? (mayFallBack ? look.pair : nil) else { return nil }
        look.pair = pair
      }
    }
    if isFull { blockLooks[paint] = look } else { halfLooks[paint] = look }
    return look
  }

  /// The pair's number, nil if there is none left.
  private mutating func pair(_ foreground: Colour, _ background: Colour) -> Int32? {
    let pair = PairTable.Pair(
      foreground: foreground.number(at: depth), background: background.number(at: depth))
    switch pairs.number(for: pair) {
    case .known(let number): return number
    case .full: return nil
    case .new(let number):
      return terminal_define_pair(number, pair.foreground, pair.background) == 1 ? number : 0
    }
  }
}
