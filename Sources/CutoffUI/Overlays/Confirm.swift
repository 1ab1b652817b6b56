import CutoffDomain
import CutoffScreen

/// A question before something that should not happen by a slip. The default is No.
package struct Confirm: Hashable, Sendable {
  package enum Deed: Hashable, Sendable { case undo, redo }

  package var deed: Deed
  /// What it would touch.
  package var title: String

  package init(_ deed: Deed, title: String) {
    self.deed = deed
    self.title = title
  }

  /// True for yes.
  static func isYes(_ key: Key) -> Bool { key == .character("y") || key == .character("Y") }
}

enum ConfirmDrawing {
  static func question(_ confirm: Confirm) -> Wording {
    switch confirm.deed {
    case .undo:
      Wording(
        "Việc của lần chạy trước: \(confirm.title). Hoàn tác? y có · phím khác: không",
        "From an earlier session: \(confirm.title). Undo it? y yes · any other key: no")
    case .redo:
      Wording(
        "Việc của lần chạy trước: \(confirm.title). Làm lại? y có · phím khác: không",
        "From an earlier session: \(confirm.title). Redo it? y yes · any other key: no")
    }
  }

  static func draw(_ confirm: Confirm, state: State, in area: Rect, on canvas: inout Canvas) {
    canvas.fill(area, paint: Paint(.warning, on: .bar))
    let end = canvas.writeCut(
      question(confirm)(state.language), column: area.column + 1, row: area.row, limit: area.columns - 2,
      paint: Paint(.warning, on: .bar))
    canvas.cursor = Point(column: min(end, area.endColumn - 1), row: area.row)
  }
}
