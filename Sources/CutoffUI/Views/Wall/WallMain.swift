import CutoffDomain
import CutoffScreen
import CutoffWords

/// The most urgent clock in the middle of the wall: name, digits, state and hour.
struct WallMain {
  /// The rows that it takes, a blank one below included.
  let rows: Int
  private let clock: WallClock
  private let font: BigDigits?
  /// A blank row stands above and below the digits.
  private let blanks: Int

  init(_ clock: WallClock, in area: Rect, isAlone: Bool) {
    self.clock = clock
    let room = isAlone ? area.rows - 5 : area.rows * 3 / 5 - 3
    font = clock.countdown.font(columns: area.columns, rows: room)
    let least = 1 + (font?.rows ?? 1) + 2 + 1
    blanks = area.rows >= least + 3 ? 1 : 0
    rows = least + 2 * blanks
  }

  func draw(stroke: BigDigits.Stroke, in area: Rect, on canvas: inout Canvas) {
    WallView.centre([Piece(clock.name, .strong)], row: area.row, in: area, on: &canvas)
    let row = area.row + 1 + blanks
    if let font {
      let column = area.column + (area.columns - clock.countdown.width(in: font)) / 2
      clock.countdown.draw(
        in: font, on: &canvas, at: Point(column: column, row: row), paint: Paint(clock.ink), stroke: stroke)
    } else {
      WallView.centre([Piece(clock.time, clock.ink)], row: row, in: area, on: &canvas)
    }
    let below = row + (font?.rows ?? 1) + blanks
    WallView.centre([clock.word], row: below, in: area, on: &canvas)
    WallView.centre([Piece(clock.hour, .strong)], row: below + 1, in: area, on: &canvas)
  }
}
