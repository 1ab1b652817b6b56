import CutoffScreen

/// How the rows of the wall are shared out among its parts.
struct WallPlan {
  /// What stands below the first band.
  struct Below {
    /// Incidents in lines.
    var ahead: Int
    var hasAhead: Bool
    /// Lines of words; 0 for none.
    var open: Int
  }

  let largeFont: BigDigits
  let largeRows: Int
  /// What the digits count stands over them.
  let hasLabel: Bool
  /// A blank row stands below the large clocks.
  let hasAir: Bool
  let across: Int
  let tileFont: BigDigits
  let tileHeight: Int
  /// How many clocks have a tile.
  let tiles: Int
  /// Rows of lines of the first band.
  let lineRows: Int
  /// A blank row stands over each of the later bands.
  let hasBlanks: Bool
  let aheadRows: Int
  let openRows: Int

  var tileRows: Int { (tiles + across - 1) / across * tileHeight }

  /// Nil where the rows do not do.
  init?(_ area: Rect, large: [WallClock], clocks: [WallClock], others: Int, below: Below) {
    let width = area.columns / 2 - 3
    let sizes = (1...4).reversed().map { BigDigits.five.scaled(by: $0) }
    let fits = { (font: BigDigits) in large.allSatisfy { $0.plainCountdown.width(in: font) <= width } }
    let font = sizes.first { $0.rows <= max(3, area.rows / 5) && fits($0) } ?? .three
    guard fits(font) else { return nil }
    largeFont = font
    hasLabel = font.rows > 3
    largeRows = font.rows + (hasLabel ? 3 : 2)
    hasAir = area.rows >= 24
    let sections = (below.hasAhead ? 1 : 0) + (below.open > 0 ? 1 : 0)
    let lines = WallPlan.linesAcross(area.columns)
    // Of what is ahead the first one is named.
    let least = below.hasAhead && lines == 1 ? min(2, max(1, below.ahead)) : 1
    var free = area.rows - 1 - largeRows - (hasAir ? 1 : 0) - 2 * sections - (least - 1)
    guard free >= 0 else { return nil }

    let most = min(6, clocks.count)
    across = area.columns >= 110 ? 3 : area.columns >= 74 ? 2 : 1
    let tileWidth = area.columns / across - 3
    let isTall =
      area.rows >= 50 && clocks.prefix(most).allSatisfy { $0.countdown.width(in: .five) <= tileWidth }
    tileFont = isTall ? .five : .three
    tileHeight = tileFont.rows + 3
    let rowsOfTiles = (most + across - 1) / across
    let (tileColumns, height, room) = (across, tileHeight, free)
    let left = { (rows: Int) in
      (clocks.count - min(most, rows * tileColumns) + others + lines - 1) / lines
    }
    // Clocks before lines: what finds none is counted in the last one.
    let rows = (0...rowsOfTiles).last { $0 * height + min(1, left($0)) <= room } ?? 0
    tiles = min(most, rows * across)
    free -= rows * height
    lineRows = max(0, min(free, left(rows)))
    free -= lineRows
    hasBlanks = free >= sections
    if hasBlanks { free -= sections }
    let moreWords = min(free, max(0, below.open - 1), 4)
    openRows = below.open > 0 ? 1 + moreWords : 0
    free -= moreWords
    let wanted = (below.ahead + lines - 1) / lines
    aheadRows = below.hasAhead ? min(wanted, least + free) : 0
  }

  /// How many lines stand beside each other.
  static func linesAcross(_ columns: Int) -> Int { columns >= 160 ? 3 : columns >= 96 ? 2 : 1 }
}
