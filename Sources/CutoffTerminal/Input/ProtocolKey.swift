import CutoffScreen

/// A key that is told as a number: Kitty's protocol (`CSI 97;5u`) and xterm's modifyOtherKeys (`CSI 27;5;97~`).
///
/// Terminals send them when another program left the mode on. They mean what the plain bytes would mean.
struct ProtocolKey {
  /// The event of a key that was let go.
  static let release = 3

  /// The number of the key: a character's scalar, or a place in Kitty's own table.
  private let code: Int
  private let modifiers: Modifiers
  /// What the key types, if the terminal says so.
  private let typed: Int?

  /// `CSI code:shifted:base ; modifiers:event ; text u`. Nil for a key that was let go.
  init?(kitty sequence: ControlSequence) {
    guard let code = sequence.number(0), sequence.number(1, 1) != Self.release else { return nil }
    self.code = code
    modifiers = Modifiers(sequence.number(1))
    typed = sequence.number(2) ?? (modifiers.hasShift ? sequence.number(0, 1) : nil)
  }

  /// `CSI 27 ; modifiers ; code ~`.
  init?(xterm sequence: ControlSequence) {
    guard let code = sequence.number(2) else { return nil }
    self.code = code
    modifiers = Modifiers(sequence.number(1))
    typed = nil
  }

  /// Nil if nothing here has a use for it.
  var key: Key? {
    guard !modifiers.hasOthers else { return nil }
    switch code {
    case 9: return modifiers.hasShift ? .backTab : .tab
    case 13: return modifiers.isAltAlone ? .alt("\r") : .enter
    case 27: return .escape
    case 8, 127: return .backspace
    default: return special ?? character
    }
  }

  private var special: Key? {
    guard let key = Self.specials[code] else { return nil }
    switch key {
    case .left where modifiers.isAltAlone: return .altLeft
    case .right where modifiers.isAltAlone: return .altRight
    case .left where modifiers.isShiftAlone: return .shiftLeft
    case .right where modifiers.isShiftAlone: return .shiftRight
    case .tab where modifiers.isShiftAlone: return .backTab
    default: return modifiers.isNone ? key : nil
    }
  }

  private var character: Key? {
    guard let scalar = Self.scalar(code) else { return nil }
    if modifiers.hasControl { return modifiers.hasAlt ? nil : Self.control(scalar) }
    let character = Self.scalar(typed).map { Character($0) } ?? shifted(Character(scalar))
    return modifiers.hasAlt ? .alt(character) : .character(character)
  }

  private func shifted(_ letter: Character) -> Character {
    guard modifiers.hasShift != modifiers.hasCapsLock else { return letter }
    let upper = letter.uppercased()
    return upper.count == 1 ? Character(upper) : letter
  }

  /// As the byte that terminals send without the protocol.
  private static func control(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar {
    case " ": .control("@")
    case "a"..."z", "A"..."Z", "@", "[", "\\", "]", "^", "_": ControlByte.key(UInt8(scalar.value & 0x1f))
    default: nil
    }
  }

  /// A character that can be typed: no control and none of the private ones, where Kitty has its keys.
  private static func scalar(_ code: Int?) -> Unicode.Scalar? {
    guard let code, code >= 0x20, !(0x7f..<0xa0).contains(code), !(0xe000..<0xf900).contains(code),
      let value = UInt32(exactly: code)
    else { return nil }
    return Unicode.Scalar(value)
  }

  /// Kitty's table of keys that are no text.
  private static let specials: [Int: Key] = {
    var keys: [Int: Key] = [
      57344: .escape, 57345: .enter, 57346: .tab, 57347: .backspace, 57348: .insert, 57349: .delete,
      57350: .left, 57351: .right, 57352: .up, 57353: .down, 57354: .pageUp, 57355: .pageDown, 57356: .home,
      57357: .end, 57414: .enter, 57417: .left, 57418: .right, 57419: .up, 57420: .down, 57421: .pageUp,
      57422: .pageDown, 57423: .home, 57424: .end, 57425: .insert, 57426: .delete,
    ]
    for number in 1...12 { keys[57363 + number] = .function(number) }
    for (index, character) in "0123456789./*-+".enumerated() { keys[57399 + index] = .character(character) }
    keys[57415] = .character("=")
    return keys
  }()
}

/// Bytes below 0x20, and DEL.
enum ControlByte {
  /// The key of the byte. ctrl-h is a Backspace, as some terminals send it.
  static func key(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    // 0x0a is ctrl-j, which breaks a line where that can be done and is Enter everywhere else.
    case 0x0d: .enter
    case 0x08, 0x7f: .backspace
    case 0x1b: .escape
    case 0x01...0x1a: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}
