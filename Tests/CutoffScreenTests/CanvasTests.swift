import CutoffScreen
import Testing

@Suite struct CanvasTests {
  private let red = Paint(ink: 1)

  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
    Canvas(Size(columns: columns, rows: rows))
  }

  @Test func `writing gives the column after the text and stops at the limit`() {
    var canvas = canvas(20)
    #expect(canvas.write("vụ việc", column: 2, row: 0) == 9)
    #expect(canvas.write("plain", column: 10, row: 0, limit: 3) == 13)
    #expect(canvas.lines == ["  vụ việc pla"])
  }

  @Test(
    arguments: [(-2, 0, "cdef"), (8, 0, "        ab"), (0, 1, ""), (0, -1, ""), (12, 0, ""), (.max, 0, "")],
    ["abcdef", "abcdefđ"])
  func `text outside is clipped`(place: (column: Int, row: Int, line: String), text: String) {
    var canvas = canvas(10)
    canvas.write(text, column: place.column, row: place.row, limit: 6)
    #expect(canvas.lines == [place.line])
  }

  @Test func `a wide glyph that does not fit is left out`() {
    var canvas = canvas(3)
    #expect(canvas.write("漢字", column: 0, row: 0) == 2)
    #expect(canvas.lines == ["漢"])
  }

  @Test(arguments: [0, 1]) func `plain text over half a wide glyph blanks the other half`(column: Int) {
    var canvas = canvas(4)
    canvas.write("漢字", column: 0, row: 0)
    canvas.write("x", column: column, row: 0)
    #expect(canvas.lines == [column == 0 ? "x 字" : " x字"])
  }

  @Test func `data cannot bring controls onto the canvas`() {
    var canvas = canvas(10)
    canvas.write("a\u{1B}[m\u{202E}\n", column: 0, row: 0)
    #expect(canvas.lines == ["a␛[m␦␊"])
  }

  @Test func `text that is cut ends in an ellipsis only where wanted`() {
    var canvas = canvas(12, 3)
    #expect(canvas.writeCut("Cổng dịch vụ công", column: 0, row: 0) == 10)
    #expect(canvas.writeCut("Cổng dịch", column: 0, row: 1, limit: 6) == 5)
    canvas.writeCut("Cổng dịch", column: 0, row: 2, limit: 6, ellipsis: false)
    #expect(canvas.lines == ["Cổng dịch…", "Cổng…", "Cổng d"])
  }

  @Test func `lines run right and down and are clipped`() {
    var canvas = canvas(4, 3)
    canvas.hline(column: 2, row: 1, columns: 9)
    canvas.vline(column: 1, row: -1, rows: 9)
    #expect(canvas.lines == [" │", " │──", " │"])
  }

  @Test func `a canvas is drawn onto another with its paint and clipped`() {
    var source = canvas(3, 2)
    source.write("漢a", column: 0, row: 0, paint: red)
    source.write("bcd", column: 0, row: 1)
    var canvas = canvas(4, 2)
    canvas.fill(canvas.bounds, glyph: ".")
    canvas.blit(source, at: Point(column: -1, row: 0))
    canvas.blit(source, at: Point(column: 2, row: 1))
    #expect(canvas.lines == [".a..", "cd漢"])
    #expect(canvas[1, 0].paint == red)
  }

  @Test func `ink and ground of a rectangle change without its text`() {
    var canvas = canvas(4, 1)
    canvas.write("abcd", column: 0, row: 0, paint: red)
    canvas.setInk(5, in: Rect(column: 1, row: 0, columns: 2, rows: 5))
    canvas.setGround(2, in: Rect(column: 2, row: -1, columns: 9, rows: 3))
    #expect(canvas.cells.map(\.paint.ink) == [1, 5, 5, 1])
    #expect(canvas.cells.map(\.paint.ground) == [0, 0, 2, 2])
  }

  @Test func `runs are the longest pieces of equal paint and cover the row`() {
    var canvas = canvas(8)
    canvas.write("漢ab", column: 1, row: 0, paint: red)
    let runs = canvas.runs(inRow: 0)
    #expect(runs.map(\.text) == [" ", "漢ab", "   "])
    #expect(runs.map(\.column) == [0, 1, 5])
    #expect(runs.map(\.paint) == [.plain, red, .plain])
    #expect(canvas.runs(inRow: 1).isEmpty)
  }

  @Test(arguments: [(0, 0), (1, 1), (1, 0), (0, 4)])
  func `the smallest canvases take any drawing`(columns: Int, rows: Int) {
    var canvas = canvas(columns, rows)
    canvas.write("漢字", column: -1, row: 0)
    canvas.write("abc", column: -1, row: 0)
    canvas.writeCut("漢字 abc", column: 0, row: 0)
    BigDigits.five.draw("01:23", on: &canvas, at: Point(column: -3, row: -2))
    canvas.fill(Rect(column: -5, row: -5, columns: 20, rows: 20), glyph: "#")
    #expect(canvas.lines == Array(repeating: String(repeating: "#", count: columns), count: rows))
  }
}
