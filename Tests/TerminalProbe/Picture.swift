import CutoffScreen
import CutoffTerminal

/// What the probe draws.
struct Picture {
  /// Which set of colours is drawn beside the events; 0 is none.
  var colourPage = 0
  /// True if every cell has a letter.
  var isFull = false
  /// What the terminal answered when it was asked.
  var background = ""
  let isNeverTrue = CommandLine.arguments.isEmpty
  private var events: [String] = []
  private var count = 0

  mutating func note(_ event: TerminalEvent) {
    count += 1
    events = Array(([describe(event)] + events).prefix(12))
  }

  private func describe(_ event: TerminalEvent) -> String {
    switch event {
    case .input(.key(let key)): spelled("\(key)")
    case .input(.paste(let text)) where text.utf8.count > 60: "paste of \(text.utf8.count)"
    case .input(.paste(let text)): "paste<\(text.map { $0 == "\r" ? "/" : String($0) }.joined())>"
    case .input(.mouse(let mouse)): "\(mouse.action) \(mouse.place.column),\(mouse.place.row)"
    case .input(.resize(let size)): "resize \(size.columns)x\(size.rows)"
    case .input(.focus(let isFocused)): "focus \(isFocused)"
    case .input(.closed): "closed"
    case .signal(let signal): "signal \(signal)"
    case .wake: "woken"
    }
  }

  /// Letters beyond ASCII as their numbers, so that what is told does not hang on how they are drawn.
  private func spelled(_ text: String) -> String {
    text.unicodeScalars.map { $0.isASCII ? String($0) : "U+\(String($0.value, radix: 16))" }.joined()
  }

  func canvas(of size: Size, depth: ColourDepth) -> Canvas {
    var canvas = Canvas(size)
    if isFull { fill(&canvas) }
    canvas.write("Hà Nội|", column: 0, row: 0)
    writeDecomposed(on: &canvas)
    writeWide(on: &canvas)
    canvas.write("red", column: 0, row: 3, paint: Paint(ink: 1))
    canvas.write("ground", column: 4, row: 3, paint: Paint(ink: 2, ground: 1))
    canvas.write("rgb", column: 11, row: 3, paint: Paint(ink: 3))
    canvas.write("under", column: 0, row: 4, paint: Paint(ink: 4))
    canvas.write("turned", column: 6, row: 4, paint: Paint(ink: 5))
    canvas.write("\(size.columns)x\(size.rows) \(depth)", column: 0, row: 5)
    drawColours(on: &canvas)
    canvas.write(background, column: 20, row: 5)
    for (index, event) in events.enumerated() {
      canvas.write("\(count - index): \(event)", column: 0, row: 7 + index)
    }
    canvas.put("$", width: 1, column: size.columns - 1, row: size.rows - 1, paint: .plain)
    canvas.cursor = events.first == "tab" ? nil : Point(column: 2, row: 5)
    return canvas
  }

  private func writeDecomposed(on canvas: inout Canvas) {
    let text = "Ha\u{300} No\u{323}\u{302}i|"
    for (column, glyph) in text.enumerated() {
      canvas.put(glyph, width: 1, column: column, row: 1, paint: .plain)
    }
  }

  private func writeWide(on canvas: inout Canvas) {
    canvas.put("漢", width: 2, column: 0, row: 2, paint: .plain)
    canvas.put("字", width: 2, column: 2, row: 2, paint: .plain)
    canvas.put("|", width: 1, column: 4, row: 2, paint: .plain)
  }

  /// All inks on grounds 0 … 4, on 3 … 7, then on all and on the terminal's own.
  private func drawColours(on canvas: inout Canvas) {
    let pages: [(String, Range<Int>)] = [("x", 0..<5), ("y", 3..<8), ("z", 0..<9)]
    guard pages.indices.contains(colourPage - 1) else { return }
    let (glyph, grounds) = pages[colourPage - 1]
    for (row, ground) in grounds.enumerated() {
      for ink in 0..<8 {
        let paint = Paint(ink: UInt8(8 + ink), ground: UInt8(2 + ground))
        canvas.write(glyph, column: 30 + ink, row: 7 + row, paint: paint)
      }
    }
  }

  private func fill(_ canvas: inout Canvas) {
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        canvas.put(column % 2 == 0 ? "a" : "b", width: 1, column: column, row: row, paint: .plain)
      }
    }
  }

  /// Inks 0 … 5 are used by name, 8 … 15 and grounds 2 … 10 are the many colours.
  static func sheet(isSecond: Bool) -> StyleSheet {
    let first = Colour.indexed(isSecond ? 2 : 1)
    var inks = [
      InkStyle(), InkStyle(first), InkStyle(.indexed(3), isBold: true),
      InkStyle(.rgb(red: 255, green: 128, blue: 0)), InkStyle(isUnderlined: true),
      InkStyle(isReversed: true), InkStyle(), InkStyle(),
    ]
    inks += (0..<8).map { InkStyle(.indexed(UInt8($0))) }
    var grounds = [GroundStyle(), GroundStyle(.indexed(4))]
    grounds += (0..<8).map { GroundStyle(.indexed(UInt8($0))) } + [GroundStyle()]
    return StyleSheet(inks: inks, grounds: grounds)
  }
}
