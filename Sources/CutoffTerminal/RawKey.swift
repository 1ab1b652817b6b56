import CNcurses

/// What the C target reads: a byte of text, or a key whose sequence it knew.
enum RawKey: Hashable {
  case byte(UInt8)
  case special(SpecialKey)

  /// From the answer of `terminal_read`; nil if nothing has arrived.
  init?(code: Int) {
    switch code {
    case 0...255: self = .byte(UInt8(code))
    case TERMINAL_NOTHING: return nil
    default: self = .special(SpecialKey(code: code))
    }
  }
}

/// A key that is no text.
enum SpecialKey: Hashable {
  case up, down, left, right, home, end, pageUp, pageDown
  case insert, delete, backspace, backTab, enter, altLeft, altRight
  case pasteBegin, pasteEnd, focusIn, focusOut, mouse, other
  /// F1 … F12.
  case function(Int)

  init(code: Int) {
    let functions = (TERMINAL_KEY_FUNCTION + 1)...(TERMINAL_KEY_FUNCTION + 12)
    if functions.contains(code) {
      self = .function(code - TERMINAL_KEY_FUNCTION)
    } else {
      self = Self.byCode[code] ?? .other
    }
  }

  private static let byCode: [Int: SpecialKey] = [
    TERMINAL_KEY_UP: .up, TERMINAL_KEY_DOWN: .down, TERMINAL_KEY_LEFT: .left,
    TERMINAL_KEY_RIGHT: .right, TERMINAL_KEY_HOME: .home, TERMINAL_KEY_END: .end,
    TERMINAL_KEY_PAGE_UP: .pageUp, TERMINAL_KEY_PAGE_DOWN: .pageDown,
    TERMINAL_KEY_INSERT: .insert, TERMINAL_KEY_DELETE: .delete,
    TERMINAL_KEY_BACKSPACE: .backspace, TERMINAL_KEY_BACK_TAB: .backTab,
    TERMINAL_KEY_ENTER: .enter, TERMINAL_KEY_ALT_LEFT: .altLeft,
    TERMINAL_KEY_ALT_RIGHT: .altRight, TERMINAL_KEY_PASTE_BEGIN: .pasteBegin,
    TERMINAL_KEY_PASTE_END: .pasteEnd, TERMINAL_KEY_FOCUS_IN: .focusIn,
    TERMINAL_KEY_FOCUS_OUT: .focusOut, TERMINAL_KEY_MOUSE: .mouse,
  ]
}
