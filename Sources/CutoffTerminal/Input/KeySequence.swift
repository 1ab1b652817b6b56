import CutoffScreen

/// Which key a sequence is that terminals send whatever their description says.
enum KeySequence {
  /// The key of a control sequence: `CSI A`, `CSI 1;3D`, `CSI 5~`, `CSI 97;5u`, `CSI 27;5;97~`. Nil for another
  /// sequence, for a key with modifiers that mean nothing here, and for one that was let go.
  static func key(_ sequence: ControlSequence) -> Key? {
    guard sequence.isOrdinary else { return nil }
    switch sequence.final {
    case UInt8(ascii: "u"): return ProtocolKey(kitty: sequence)?.key
    case UInt8(ascii: "~") where sequence.number(0) == 27 && sequence.numbers.count == 3:
      return ProtocolKey(xterm: sequence)?.key
    case UInt8(ascii: "~"):
      return sequence.number(0).flatMap { numbered[$0] }.flatMap { held($0, sequence) }
    default: return lettered(sequence)
    }
  }

  /// The key of `ESC O` and a letter.
  static func key(shifted letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "Z"): nil
    default: letters[letter]
    }
  }

  /// F1 … F5 of the Linux console: `ESC [ [` and a letter.
  static func key(console letter: UInt8) -> Key? {
    guard 0x41...0x45 ~= letter else { return nil }
    return .function(Int(letter) - 0x40)
  }

  private static func lettered(_ sequence: ControlSequence) -> Key? {
    // A place of the cursor (CPR) ends with R too, and has numbers.
    if sequence.final == UInt8(ascii: "R") { return sequence.numbers.isEmpty ? .function(3) : nil }
    guard sequence.numbers.isEmpty || sequence.number(0) == 1 && sequence.numbers.count <= 2 else {
      return nil
    }
    return letters[sequence.final].flatMap { held($0, sequence) }
  }

  /// The key with its modifiers, in the second field; nil if that is none of ours.
  private static func held(_ key: Key, _ sequence: ControlSequence) -> Key? {
    let modifiers = Modifiers(sequence.number(1))
    guard sequence.numbers.count <= 2, sequence.number(1, 1) != ProtocolKey.release else { return nil }
    switch key {
    case .left where modifiers.isAltAlone: return .altLeft
    case .right where modifiers.isAltAlone: return .altRight
    case .left where modifiers.isShiftAlone: return .shiftLeft
    case .right where modifiers.isShiftAlone: return .shiftRight
    case .backTab where modifiers.isShiftAlone: return .backTab
    default: return modifiers.isNone ? key : nil
    }
  }

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}
