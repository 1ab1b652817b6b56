import CutoffContent
import CutoffScreen

/// A countdown in big digits: sign, days and their word, then hours and minutes or the clock.
struct BigCountdown {
  /// "+3" or "3"; empty below a day.
  private let days: String
  private let dayWord: String
  private let digits: String

  /// `hasSign` says that an hour has passed by a plus; without it words beside the digits have to.
  init(_ block: ClockBlock, hasSign: Bool = true) {
    let sign = block.isPast && hasSign ? "+" : ""
    days = block.days.map { sign + "\($0)" } ?? ""
    dayWord = block.dayWord
    digits = block.days == nil ? sign + block.digits : block.digits
  }

  func width(in font: BigDigits) -> Int {
    let front = days.isEmpty ? 0 : font.width(of: days) + 1 + TextWidth.width(of: dayWord) + 2
    return front + font.width(of: digits)
  }

  /// Draws it with its upper left corner at `point`.
  func draw(
    in font: BigDigits, on canvas: inout Canvas, at point: Point, paint: Paint, stroke: BigDigits.Stroke
  ) {
    var column = point.column
    if !days.isEmpty {
      column += font.draw(days, on: &canvas, at: point, paint: paint, stroke: stroke) + 1
      column = canvas.write(dayWord, column: column, row: point.row + font.rows - 1, paint: paint) + 2
    }
    font.draw(digits, on: &canvas, at: Point(column: column, row: point.row), paint: paint, stroke: stroke)
  }

  /// The biggest digits for so much room: five rows, enlarged as often as they fit, else three; nil where
  /// only plain text fits.
  func font(columns: Int, rows: Int) -> BigDigits? {
    let sizes = (1...8).reversed().map { BigDigits.five.scaled(by: $0) } + [.three]
    return sizes.first { $0.rows <= rows && width(in: $0) <= columns }
  }
}
