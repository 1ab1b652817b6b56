import CutoffScreen
import CutoffWords

/// The roles of a screen's cells, a letter each.
///
/// Where there is text its ink: x text, s strong, m muted, T title, U urgent, W warning, G good, F focus,
/// b border. Where there is none its ground: `.` screen, S selection, h bar, w banner.
package enum RoleMap {
  /// The letters of each row, from the top, without the dots at its end.
  package static func lines(of canvas: Canvas) -> [String] {
    (0..<canvas.size.rows).map { row in
      var line = ""
      for column in 0..<canvas.size.columns where canvas[column, row].width > 0 {
        line.append(letter(of: canvas[column, row]))
      }
      while line.last == "." { line.removeLast() }
      return line
    }
  }

  private static func letter(of cell: Cell) -> Character {
    guard cell.glyph == " " else { return Ink(rawValue: cell.paint.ink).map(letter) ?? "?" }
    return Ground(rawValue: cell.paint.ground).map(letter) ?? "?"
  }

  private static func letter(of ink: Ink) -> Character {
    switch ink {
    case .text: "x"
    case .strong: "s"
    case .muted: "m"
    case .title: "T"
    case .urgent: "U"
    case .warning: "W"
    case .good: "G"
    case .focus: "F"
    case .border: "b"
    }
  }

  private static func letter(of ground: Ground) -> Character {
    switch ground {
    case .screen: "."
    case .selection: "S"
    case .bar: "h"
    case .banner: "w"
    }
  }
}
