import CutoffConfig
import CutoffDomain
import CutoffScreen
import CutoffTheme
import CutoffUI
import Foundation

/// The dashboard played in memory by keys that come at their times, as an asciicast (version 2): what a terminal
/// would have been sent, with the seconds since the start. The same keys give the same bytes.
struct Recording {
  private var session: Session<MemoryKeeper>
  private let start: Instant
  private let styles: StyleSheet
  /// The frame of before; nil at the start.
  private var shown: Canvas?
  private var lines: [String]

  init(_ state: State, incidents: [Incident], styles: StyleSheet, title: String) {
    session = Session(state: state, keeper: MemoryKeeper(incidents, language: state.language))
    start = state.moment.now
    self.styles = styles
    let size = state.surroundings.size
    lines = [
      "{\"version\": 2, \"width\": \(size.columns), \"height\": \(size.rows), \"title\": \(Self.quoted(title))}"
    ]
    write("\u{1B}[2J", at: 0)
    draw(at: 0)
  }

  /// The recording as far as it was played; a line feed after each line.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Plays steps, each so many milliseconds after the start, in their order; the clock ticks until `end`.
  mutating func play(_ steps: [Step], until end: Int) {
    var second = 0
    for step in steps + [Step(at: end, input: nil)] {
      while (second + 1) * 1_000 <= step.at {
        second += 1
        receive(.tick(start.advanced(by: Int64(second))))
        draw(at: second * 1_000)
      }
      guard let input = step.input else { continue }
      receive(.input(input))
      draw(at: step.at)
    }
  }

  private mutating func receive(_ message: Message) {
    for outside in session.receive(message) {
      if let answer = outside.smoothAnswer { receive(answer) }
    }
  }

  // MARK: frames

  /// Writes what is other than before; nothing where nothing is.
  private mutating func draw(at milliseconds: Int) {
    let canvas = session.frame()
    var data = ""
    for row in 0..<canvas.size.rows { data += changes(inRow: row, of: canvas) }
    let hasMoved = canvas.cursor != shown?.cursor
    shown = canvas
    guard !data.isEmpty || hasMoved else { return }
    write(data + Self.cursor(canvas.cursor), at: milliseconds)
  }

  /// The stretch from the first to the last cell that changed.
  private func changes(inRow row: Int, of canvas: Canvas) -> String {
    let changed = (0..<canvas.size.columns).filter { canvas[$0, row] != shown?[$0, row] }
    guard let first = changed.first, let last = changed.last else { return "" }
    var piece = Canvas(Size(columns: last - first + 1, rows: 1))
    for column in first...last {
      let cell = canvas[column, row]
      guard cell.width > 0 else { continue }
      piece.put(cell.glyph, width: Int(cell.width), column: column - first, row: 0, paint: cell.paint)
    }
    // Blanks at the end are not written, so the stretch is erased first.
    return "\u{1B}[\(row + 1);\(first + 1)H\u{1B}[\(last - first + 1)X"
      + AnsiWriter.text(of: piece, styles: styles)
  }

  private static func cursor(_ place: Point?) -> String {
    guard let place else { return "\u{1B}[?25l" }
    return "\u{1B}[\(place.row + 1);\(place.column + 1)H\u{1B}[?25h"
  }

  // MARK: lines

  private mutating func write(_ data: String, at milliseconds: Int) {
    let fraction = "00\(milliseconds % 1_000)".suffix(3)
    lines.append("[\(milliseconds / 1_000).\(fraction), \"o\", \(Self.quoted(data))]")
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\u{1B}": "\\u001b"
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}

extension Recording {
  /// An input and when it comes, in milliseconds since the start.
  struct Step {
    let at: Int
    let input: TerminalInput?
  }

  /// Reads lines of seconds and keys ("13.5 t 'typed text' Enter"); the keys of a line follow one another quickly.
  /// What begins with # says nothing.
  static func steps(_ script: String) throws -> [Step] {
    var steps: [Step] = []
    for line in script.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let seconds = Double(parts[0]) else { continue }
      for (place, input) in try KeyScript.parse(String(parts[1])).enumerated() {
        steps.append(Step(at: Int(seconds * 1_000) + place * pause, input: input))
      }
    }
    return steps
  }

  /// Milliseconds between two keys of a line.
  private static let pause = 70
}
