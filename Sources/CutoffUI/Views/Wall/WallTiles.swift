import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// The clocks after the first, in a grid of smaller digits: five rows where all of them fit so, else three.
struct WallTiles {
  /// How many clocks have a tile.
  let count: Int
  /// The rows of the grid.
  let rows: Int
  private let clocks: [WallClock]
  private let across: Int
  private let font: BigDigits

  /// `lines` incidents without a clock are to be listed below and keep some rows.
  init(columns: Int, rows: Int, clocks: [WallClock], lines: Int) {
    let room = max(0, rows - min(4, lines))
    let big = clocks.map { $0.countdown.width(in: .five) + 4 }.max() ?? 1
    let isBig = WallTiles.fit(.five, big, columns, room) >= clocks.count
    font = isBig ? .five : .three
    let width = isBig ? big : 38
    across = max(1, min(clocks.count, columns / width))
    let tiles = min(clocks.count, WallTiles.fit(font, width, columns, room))
    self.clocks = Array(clocks.prefix(tiles))
    count = tiles
    self.rows = (tiles + across - 1) / across * WallTiles.height(font)
  }

  /// Name, digits, state and hour, and a blank row.
  private static func height(_ font: BigDigits) -> Int { font.rows + 3 }

  /// How many tiles of `width` there is room for.
  private static func fit(_ font: BigDigits, _ width: Int, _ columns: Int, _ rows: Int) -> Int {
    (columns / width) * (rows / height(font))
  }

  func draw(_ scene: Scene, in area: Rect, on canvas: inout Canvas) {
    let width = area.columns / across
    for (index, clock) in clocks.enumerated() {
      let place = Rect(
        column: area.column + index % across * width,
        row: area.row + index / across * WallTiles.height(font), columns: width - 2,
        rows: WallTiles.height(font))
      draw(clock, scene, in: place, on: &canvas)
    }
  }

  private func draw(_ clock: WallClock, _ scene: Scene, in area: Rect, on canvas: inout Canvas) {
    PaneRow([Piece(scene.standings.name(of: clock.standing, columns: area.columns), .strong)])
      .draw(on: &canvas, column: area.column, row: area.row, columns: area.columns, ground: .screen)
    if clock.countdown.width(in: font) <= area.columns {
      clock.countdown.draw(
        in: font, on: &canvas, at: Point(column: area.column, row: area.row + 1), paint: Paint(clock.ink),
        stroke: WallView.stroke(scene.viewpoint))
    } else {
      PaneRow([Piece(clock.time, clock.ink)]).draw(
        on: &canvas, column: area.column, row: area.row + 2, columns: area.columns, ground: .screen)
    }
    PaneRow([clock.word, Piece(" · " + clock.shortHour, .muted)])
      .draw(
        on: &canvas, column: area.column, row: area.row + font.rows + 1, columns: area.columns,
        ground: .screen)
  }
}
