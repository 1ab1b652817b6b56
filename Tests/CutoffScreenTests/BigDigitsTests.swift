import CutoffScreen
import Testing

@Suite struct BigDigitsTests {
  private func lines(_ digits: BigDigits, _ text: String, _ stroke: BigDigits.Stroke = .block) -> [String] {
    var canvas = Canvas(Size(columns: 100, rows: digits.rows))
    digits.draw(text, on: &canvas, at: Point(column: 0, row: 0), stroke: stroke)
    return canvas.lines
  }

  @Test func `five rows show the time of the main screen`() {
    #expect(
      lines(.five, "01:59:53") == [
        "██████ ████      ██████ ██████    ██████ ██████",
        "██  ██   ██   ██ ██     ██  ██ ██ ██         ██",
        "██  ██   ██      ██████ ██████    ██████ ██████",
        "██  ██   ██   ██     ██     ██ ██     ██     ██",
        "██████ ██████    ██████ ██████    ██████ ██████",
      ])
  }

  @Test func `three rows show the time of the small screen`() {
    #expect(
      lines(.three, "01:59:53") == [
        "█▀█ ▀█  ▄ █▀▀ █▀█ ▄ █▀▀ ▀▀█",
        "█ █  █  ▄ ▀▀█ ▀▀█ ▄ ▀▀█ ▀▀█",
        "▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀",
      ])
  }

  @Test(arguments: [BigDigits.Stroke.block, .ascii])
  func `no two characters look alike and none leaves its columns`(stroke: BigDigits.Stroke) {
    for digits in [BigDigits.five, .three] {
      let shapes = "0123456789:+- ".map { lines(digits, String($0), stroke) }
      #expect(Set(shapes).count == shapes.count)
      for (character, shape) in zip("0123456789:+-", shapes) {
        #expect(shape.map(\.count).max() == digits.width(of: String(character)))
      }
    }
  }

  @Test func `without block elements only ASCII is drawn`() {
    let drawn = lines(.five, "0123456789:+-", .ascii) + lines(.three, "0123456789:+-", .ascii)
    #expect(drawn.joined().allSatisfy { $0.isASCII })
    #expect(lines(.five, "1", .ascii).last == "######")
  }

  @Test func `the width is what drawing uses`() {
    var canvas = Canvas(Size(columns: 10, rows: 5))
    let used = BigDigits.five.draw("+00:01:12", on: &canvas, at: Point(column: 0, row: 0))
    #expect(used == BigDigits.five.width(of: "+00:01:12"))
    #expect(used == 7 * 6 + 2 * 2 + 8)
    #expect(BigDigits.three.width(of: "") == 0)
  }

  @Test func `digits paint over what was there`() {
    var canvas = Canvas(Size(columns: 3, rows: 3))
    canvas.fill(canvas.bounds, glyph: "x")
    let paint = Paint(ink: 4, ground: 2)
    BigDigits.three.draw("0", on: &canvas, at: Point(column: 0, row: 0), paint: paint)
    #expect(canvas[0, 0].paint == paint)
    #expect(canvas[1, 1] == Cell(" ", paint: Paint(ground: 2)))
  }

  @Test func `enlarged digits are the same digits, without torn strokes`() {
    #expect(
      lines(.five.scaled(by: 2), "1") == [
        "████████", "████████", "    ████", "    ████", "    ████", "    ████", "    ████", "    ████",
        "████████████", "████████████",
      ])
    #expect(lines(.three.scaled(by: 2), "1:") == ["████", "  ██    ██", "  ██", "  ██    ██", "██████", ""])
    #expect(BigDigits.five.scaled(by: 1).rows == 5)
  }

  @Test(arguments: 1...4) func `an enlarged text is as many times as wide and high`(scale: Int) {
    for digits in [BigDigits.five, .three] {
      let large = digits.scaled(by: scale)
      #expect(large.rows == digits.rows * scale)
      #expect(large.width(of: "+01:59") == digits.width(of: "+01:59") * scale)
      #expect(lines(large, "08", .ascii).joined().allSatisfy { $0.isASCII })
    }
  }
}
