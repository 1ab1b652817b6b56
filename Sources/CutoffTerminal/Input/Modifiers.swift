/// Keys that were held with another, as xterm and Kitty number them: one more than the sum of their bits.
struct Modifiers {
  private let bits: Int

  /// From a field's number; none where it is missing.
  init(_ number: Int?) { bits = max(0, (number ?? 1) - 1) }

  var hasShift: Bool { bits & 1 != 0 }
  var hasAlt: Bool { bits & 2 != 0 }
  var hasControl: Bool { bits & 4 != 0 }
  var hasCapsLock: Bool { bits & 64 != 0 }
  /// Super, Hyper, Meta, or something that nobody knows yet; the locks (64, 128) are no such keys.
  var hasOthers: Bool { bits & ~(1 | 2 | 4 | 64 | 128) != 0 }
  var isNone: Bool { bits & ~(64 | 128) == 0 }
  var isAltAlone: Bool { bits & ~(64 | 128) == 2 }
  var isShiftAlone: Bool { bits & ~(64 | 128) == 1 }
}
