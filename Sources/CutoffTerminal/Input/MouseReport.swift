import CutoffScreen

/// What a terminal tells of a mouse, in each of the three ways that terminals have.
struct MouseReport {
  /// The button and what was held, as xterm adds them up.
  private let code: Int
  private let column: Int
  private let row: Int
  private let isLetGo: Bool

  /// `CSI < code ; column ; row M` or `m` (SGR, mode 1006), and `CSI code ; column ; row M` (urxvt, 1015). Nil
  /// for another sequence.
  init?(_ sequence: ControlSequence) {
    let isPress = sequence.final == UInt8(ascii: "M")
    guard isPress || sequence.final == UInt8(ascii: "m"), !sequence.hasIntermediates,
      let code = sequence.number(0), let column = sequence.number(1), let row = sequence.number(2)
    else { return nil }
    switch sequence.mark {
    case UInt8(ascii: "<"): self.init(code: code, column: column, row: row, isLetGo: !isPress)
    case nil where isPress: self.init(code: code - 32, column: column, row: row, isLetGo: nil)
    default: return nil
    }
  }

  /// The three bytes behind `CSI M` (X10 and mode 1000).
  init?(bytes: ArraySlice<UInt8>) {
    let values = bytes.map { Int($0) - 32 }
    guard values.count == 3 else { return nil }
    self.init(code: values[0], column: values[1], row: values[2], isLetGo: nil)
  }

  /// The old ways do not say which button was let go: 3 is any.
  private init(code: Int, column: Int, row: Int, isLetGo: Bool?) {
    // Shift, Alt and Control held with a button change nothing here.
    let bare = code & ~(4 | 8 | 16)
    self.isLetGo = isLetGo ?? (bare == 3)
    self.code = isLetGo == nil && bare == 3 ? 0 : bare
    self.column = column
    self.row = row
  }

  /// The first button or the wheel at a cell; nil for anything else, a motion or a place that is none.
  var event: MouseEvent? {
    guard let action, column > 0, row > 0 else { return nil }
    return MouseEvent(action, at: Point(column: column - 1, row: row - 1))
  }

  private var action: MouseEvent.Action? {
    switch code {
    case 0: isLetGo ? .release : .press
    case 64: isLetGo ? nil : .wheelUp
    case 65: isLetGo ? nil : .wheelDown
    default: nil
    }
  }
}
