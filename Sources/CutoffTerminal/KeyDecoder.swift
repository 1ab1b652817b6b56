import CutoffScreen

/// Turns bytes and keys into what was typed: UTF-8 is put together, Escape is told from Alt.
///
/// A character whose bytes have not all arrived waits for the rest, however the line cuts it.
/// Sequences that nobody knows are dropped whole, so that their letters are not taken for commands.
struct KeyDecoder {
  /// What one step gives.
  enum Step: Hashable {
    case input(TerminalInput)
    case pasteBegins
    case mouse
    /// Something without a meaning for us.
    case ignored
  }

  /// Bytes of a character that has begun, and how many it will have.
  private var partial: [UInt8] = []
  private var expected = 0
  private var isAlt = false
  /// Read, but not part of what came before.
  private var held: RawKey?

  /// The next step; nil once `read` has nothing more. `read` must not wait.
  mutating func next(_ read: () -> RawKey?) -> Step? {
    guard let key = take(read) else { return nil }
    switch key {
    case .byte(let byte):
      let step = decode(byte, read)
      guard case .input(.key(.character(let letter))) = step, letter.isLetter else { return step }
      return .input(.key(.character(joined(letter, read))))
    case .special(let special):
      partial = []
      return decode(special)
    }
  }

  private mutating func take(_ read: () -> RawKey?) -> RawKey? {
    defer { held = nil }
    return held ?? read()
  }

  private mutating func decode(_ byte: UInt8, _ read: () -> RawKey?) -> Step {
    if !partial.isEmpty { return continueCharacter(byte) }
    switch byte {
    case 0x1b: return decodeEscape(read)
    case 0x20..<0x7f: return .input(.key(.character(Character(Unicode.Scalar(byte)))))
    case 0x80...: return beginCharacter(byte, isAlt: false)
    default: return .input(.key(Self.control(byte)))
    }
  }

  // MARK: Control characters

  /// The key of a byte below 0x20, or of DEL. ctrl-h is a Backspace, as some terminals send it.
  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0a, 0x0d: .enter
    case 0x08, 0x7f: .backspace
    case 0x01...0x1a: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  // MARK: UTF-8

  private mutating func beginCharacter(_ byte: UInt8, isAlt: Bool) -> Step {
    switch byte {
    case 0xc2...0xdf: expected = 2
    case 0xe0...0xef: expected = 3
    case 0xf0...0xf4: expected = 4
    default: return .ignored
    }
    partial = [byte]
    self.isAlt = isAlt
    return .ignored
  }

  private mutating func continueCharacter(_ byte: UInt8) -> Step {
    guard byte & 0xc0 == 0x80 else {
      partial = []
      held = .byte(byte)
      return .ignored
    }
    partial.append(byte)
    guard partial.count == expected else { return .ignored }
    defer { partial = [] }
    let text = String(decoding: partial, as: UTF8.self)
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first,
      scalar != "\u{fffd}", !(0x80..<0xa0).contains(scalar.value)
    else { return .ignored }
    return .input(.key(isAlt ? .alt(Character(scalar)) : .character(Character(scalar))))
  }

  // MARK: Marks

  /// Puts the marks (U+0300 … U+036F) that have arrived right behind a letter on it: an input method may
  /// send them apart, and the letter alone would be taken for a command.
  private mutating func joined(_ letter: Character, _ read: () -> RawKey?) -> Character {
    var letter = letter
    for _ in 0..<Self.mostMarks {
      guard let first = read() else { break }
      guard first == .byte(0xcc) || first == .byte(0xcd), case .byte(let byte) = first else {
        held = first
        break
      }
      _ = beginCharacter(byte, isAlt: false)
      guard let second = read() else { break }
      guard case .byte(let tail) = second, let mark = Self.mark(byte, tail) else {
        held = second
        break
      }
      partial = []
      letter = Character(String(letter) + String(mark))
    }
    return letter
  }

  /// As many as a cell shows.
  private static let mostMarks = 4

  /// The mark of two bytes of UTF-8; nil for half a mark or a Greek letter.
  private static func mark(_ first: UInt8, _ second: UInt8) -> Unicode.Scalar? {
    guard second & 0xc0 == 0x80 else { return nil }
    let value = UInt32(first & 0x1f) << 6 | UInt32(second & 0x3f)
    return 0x300..<0x370 ~= value ? Unicode.Scalar(value) : nil
  }

  // MARK: Escape

  /// What follows an escape at once belongs to it; alone it is the Escape key.
  private mutating func decodeEscape(_ read: () -> RawKey?) -> Step {
    guard let following = read() else { return .input(.key(.escape)) }
    switch following {
    case .byte(0x1b), .special(.pasteBegin), .special(.focusIn), .special(.focusOut), .special(.mouse):
      held = following
      return .input(.key(.escape))
    case .byte(0x5b): return skipSequence(read)
    case .byte(0x4f): return skipShortSequence(read)
    case .byte(0x20..<0x7f): return .input(.key(.alt(Self.character(following))))
    case .byte(0x80...): return beginAlt(following)
    case .special(.left): return .input(.key(.altLeft))
    case .special(.right): return .input(.key(.altRight))
    case .byte, .special:
      held = following
      return .ignored
    }
  }

  private static func character(_ key: RawKey) -> Character {
    guard case .byte(let byte) = key else { return "\u{fffd}" }
    return Character(Unicode.Scalar(byte))
  }

  private mutating func beginAlt(_ key: RawKey) -> Step {
    guard case .byte(let byte) = key else { return .ignored }
    return beginCharacter(byte, isAlt: true)
  }

  /// `ESC [`: parameters and intermediates up to a final byte 0x40 … 0x7e (ECMA-48, 5.4).
  private mutating func skipSequence(_ read: () -> RawKey?) -> Step {
    var isBare = true
    while let key = read() {
      guard case .byte(let byte) = key, byte >= 0x20 else {
        held = key
        return .ignored
      }
      isBare = false
      if byte >= 0x40 { return .ignored }
    }
    return isBare ? .input(.key(.alt("["))) : .ignored
  }

  /// `ESC O`: one more byte.
  private mutating func skipShortSequence(_ read: () -> RawKey?) -> Step {
    guard let key = read() else { return .input(.key(.alt("O"))) }
    if case .byte(let byte) = key, byte >= 0x20 { return .ignored }
    held = key
    return .ignored
  }

  // MARK: Keys that are no text

  private func decode(_ key: SpecialKey) -> Step {
    switch key {
    case .up: .input(.key(.up))
    case .down: .input(.key(.down))
    case .left: .input(.key(.left))
    case .right: .input(.key(.right))
    case .home: .input(.key(.home))
    case .end: .input(.key(.end))
    case .pageUp: .input(.key(.pageUp))
    case .pageDown: .input(.key(.pageDown))
    case .insert: .input(.key(.insert))
    case .delete: .input(.key(.delete))
    case .backspace: .input(.key(.backspace))
    case .backTab: .input(.key(.backTab))
    case .enter: .input(.key(.enter))
    case .altLeft: .input(.key(.altLeft))
    case .altRight: .input(.key(.altRight))
    case .function(let number): .input(.key(.function(number)))
    case .focusIn: .input(.focus(true))
    case .focusOut: .input(.focus(false))
    case .pasteBegin: .pasteBegins
    case .mouse: .mouse
    case .pasteEnd, .other: .ignored
    }
  }
}
