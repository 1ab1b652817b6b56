/// Signs, and what is written alike in both languages.
enum SharedWords {
  static let lists: [WordList] = [
    WordList(.slash, "/"), WordList(.dash, "-"), WordList(.dot, "."), WordList(.colon, ":"),
    WordList(.comma, ","), WordList(.open, "("), WordList(.close, ")"), WordList(.equals, "="),
    WordList(.plus, "+"), WordList(.tilde, "~"), WordList(.apostrophe, "'"), WordList(.atWord, "@"),
    WordList(.letterT, "t"), WordList(.letterW, "w"),
    WordList(.hourMark, "h"), WordList(units: [(.hour, "h")]),
    WordList(.meridiem, [(0, "am; a.m.; a.m"), (12, "pm; p.m.; p.m")]),
    WordList(.roman, [(1, "i"), (2, "ii"), (3, "iii"), (4, "iv")]),
    WordList(units: [(.quarter, "q")]),
    WordList(.offsetMark, "gmt; utc"),
    WordList(.zone, ZoneWords.rows), WordList(.region, ZoneWords.regionRows),
    WordList(.shortRegion, ZoneWords.shortRegionRows), WordList(.refusedZone, ZoneWords.refusedRows),
    WordList(.underscore, "_"),
    WordList(.edgeCode, PeriodCodes.rows),
  ]
}

/// Short codes of task lists: start or end, of the previous, present or next unit ("eom", "sonw").
enum PeriodCodes {
  static let rows: [(Int, String)] = {
    let edges: [(Edge, [String])] = [(.start, ["so", "bo"]), (.end, ["eo"])]
    let offsets: [(Int, [String])] = [(-1, ["p"]), (0, ["", "c"]), (1, ["n"])]
    let units: [(TimeUnit, String)] = [
      (.day, "d"), (.week, "w"), (.month, "m"), (.quarter, "q"), (.year, "y"),
    ]
    var rows: [(Int, String)] = []
    for (edge, prefixes) in edges {
      for (offset, middles) in offsets {
        for (unit, letter) in units {
          let code = PeriodCode(edge: edge, offset: offset, unit: unit)
          rows += prefixes.flatMap { prefix in middles.map { (code.packed, prefix + $0 + letter) } }
        }
      }
    }
    return rows
  }()
}

/// An edge of a period near now, packed into the one number that a sense can carry.
struct PeriodCode {
  let edge: Edge
  let offset: Int
  let unit: TimeUnit

  init(edge: Edge, offset: Int, unit: TimeUnit) {
    self.edge = edge
    self.offset = offset
    self.unit = unit
  }

  init?(packed: Int) {
    guard let edge = Edge(rawValue: packed / 100), let unit = TimeUnit(rawValue: packed % 10) else {
      return nil
    }
    self.init(edge: edge, offset: packed / 10 % 10 - 1, unit: unit)
  }

  var packed: Int { edge.rawValue * 100 + (offset + 1) * 10 + unit.rawValue }
}
