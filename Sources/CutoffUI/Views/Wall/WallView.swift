import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

extension ViewID {
  /// Has nothing that keys could move.
  package static let wall = ViewID("wall")
}

/// The most urgent clocks, to be read across a room: of many as `WallBoard` draws them; of few the first as big as
/// fits, the next ones smaller, the rest and what has no clock in lines.
enum WallView {
  static let kind = ViewKind(
    .wall, WallWords.title, letter: "w", isOfAll: true,
    .whole { draw($0, in: $1, on: &$2) })

  /// Fills `area`; the wall has nothing to select and does not scroll.
  static func draw(_ scene: Scene, in area: Rect, on canvas: inout Canvas) {
    let all = scene.standings.shown(matching: scene.filter)
    let board = WallBoard(all, scene, columns: area.columns - 2)
    if let board, board.draw(in: area.inset(left: 1, right: 1), on: &canvas) { return }
    let inside = area.inset(left: 2, right: 2)
    // Those with a clock come first; no wall has room for more than these.
    let most = max(1, area.rows * area.columns / 200)
    let clocks = all.prefix(most).compactMap { WallClock($0, viewpoint: scene.viewpoint) }
    guard let first = clocks.first else { return silence(all, scene, in: inside, on: &canvas) }
    let main = WallMain(first, in: inside, isAlone: all.count == 1)
    let below = inside.inset(top: main.rows)
    let tiles = WallTiles(
      columns: below.columns, rows: below.rows, clocks: Array(clocks.dropFirst()),
      lines: all.count - clocks.count)
    let listed = Array(all.dropFirst(1 + tiles.count))
    // What is left over stands above and below, so that the wall has its weight in the middle.
    let air = max(0, below.rows - tiles.rows - listed.count) / 2
    let shown = inside.inset(top: air)
    main.draw(stroke: stroke(scene.viewpoint), in: shown, on: &canvas)
    let rest = shown.inset(top: main.rows)
    tiles.draw(scene, in: rest, on: &canvas)
    list(listed, scene, in: rest.inset(top: tiles.rows), on: &canvas)
  }

  /// Without any clock: that, and how each incident stands.
  private static func silence(
    _ standings: [Standing], _ scene: Scene, in area: Rect, on canvas: inout Canvas
  ) {
    let lines = min(standings.count, max(0, area.rows - 4))
    let top = max(0, (area.rows - lines - 2) / 3)
    centre(
      [Piece(WallWords.noClock(scene.language), .strong)], row: area.row + top, in: area, on: &canvas)
    list(standings, scene, in: area.inset(top: top + 2), on: &canvas)
  }

  /// One line each; the last one counts those that do not fit.
  private static func list(
    _ standings: [Standing], _ scene: Scene, in area: Rect, on canvas: inout Canvas
  ) {
    guard area.rows > 0, !standings.isEmpty else { return }
    let fitting = standings.count <= area.rows ? standings.count : area.rows - 1
    let columns = min(area.columns, 100)
    let column = area.column + (area.columns - columns) / 2
    for (offset, standing) in standings.prefix(fitting).enumerated() {
      WallLine.row(standing, scene, columns: columns).draw(
        on: &canvas, column: column, row: area.row + offset, columns: columns, ground: .screen)
    }
    guard fitting < standings.count else { return }
    let more = Piece(WallWords.more(standings.count - fitting)(scene.language), .muted)
    PaneRow([more]).draw(
      on: &canvas, column: column, row: area.row + fitting, columns: columns, ground: .screen)
  }

  /// A band's name, a rule, and how many incidents it has.
  static func rule(
    _ name: String, _ count: Int, isFirst: Bool = false, row: Int, in area: Rect, on canvas: inout Canvas
  ) {
    let count = "\(count)"
    let columns = max(0, area.columns - TextWidth.width(of: name) - count.count - 2)
    PaneRow(
      [
        Piece(name + " ", isFirst ? .title : .muted),
        Piece(String(repeating: isFirst ? "━" : "─", count: columns), .border),
      ], right: [Piece(count, .muted)]
    ).draw(on: &canvas, column: area.column, row: row, columns: area.columns, ground: .screen)
  }

  static func stroke(_ viewpoint: Viewpoint) -> BigDigits.Stroke {
    viewpoint.repertoire == .unicode ? .block : .ascii
  }

  static func centre(_ pieces: [Piece], row: Int, in area: Rect, on canvas: inout Canvas) {
    guard row < area.endRow else { return }
    let width = min(area.columns, pieces.reduce(0) { $0 + $1.width })
    PaneRow(pieces).draw(
      on: &canvas, column: area.column + (area.columns - width) / 2, row: row, columns: width, ground: .screen
    )
  }
}
