/// One key press as the terminal reports it.
package enum Key: Hashable, Sendable {
  /// A typed character, already composed (never a control character).
  case character(Character)
  /// Control with a letter a … z or one of `@ [ \ ] ^ _`; lower case.
  case control(Character)
  /// Alt (Meta) with a typed character, or with Enter as `\r`.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case altLeft, altRight
  case shiftLeft, shiftRight
  /// F1 … F12.
  case function(Int)
}

/// What a terminal sends.
package enum TerminalInput: Hashable, Sendable {
  case key(Key)
  /// Text of a bracketed paste, as it came.
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  case focus(Bool)
  /// The end of input or a hang-up: the terminal is gone.
  case closed
}

/// A mouse button or wheel action at a cell.
package struct MouseEvent: Hashable, Sendable {
  package enum Action: Hashable, Sendable { case press, release, wheelUp, wheelDown }
  package var action: Action
  package var place: Point

  package init(_ action: Action, at place: Point) {
    self.action = action
    self.place = place
  }
}
