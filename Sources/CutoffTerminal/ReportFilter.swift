import CutoffScreen

/// Takes the terminal's answers to `TerminalSequence.askBackground` out of what is typed.
///
/// The answers come among the keys, and over a slow line long after anybody waits for them; none of their
/// bytes may be taken for a key. A terminal answers in the order in which it was asked: the background's
/// colour if it knows the question, then what kind of terminal it is, which all know. (One inside another may
/// have the first answer later; nobody waits for it then.)
struct ReportFilter {
  /// Where in an answer the bytes are.
  private enum Place {
    case outside
    /// Behind `ESC ]`.
    case text
    /// Behind an escape that should end the text.
    case textEnd
    /// Behind `ESC [ ?`.
    case numbers
  }

  private static let escape = RawKey.byte(0x1b)
  /// Longest answer, in bytes; a longer one is none.
  private static let longest = 80

  /// True from the question until the last answer has come.
  private(set) var isWaiting = false
  private var hasAsked = false
  /// What the background looks like; nil until the terminal has said it.
  private(set) var background: Colour?
  private var place = Place.outside
  private var text: [UInt8] = []
  /// Read, but not handed out yet.
  private var held: [RawKey] = []

  /// Called when the question is sent.
  mutating func expectAnswers() {
    isWaiting = true
    hasAsked = true
    background = nil
  }

  /// Hands these out first.
  mutating func hold(_ keys: [RawKey]) { held = keys + held }

  /// The next byte or key that is no part of an answer; nil once `read` has nothing more.
  mutating func next(_ read: () -> RawKey?) -> RawKey? {
    while let key = take(read) {
      guard hasAsked else { return key }
      switch place {
      case .outside:
        guard key == Self.escape, let begun = opening(read) else { return key }
        place = begun
        text = []
      case .text, .numbers:
        if let stray = proceed(key) { return stray }
      case .textEnd:
        place = .outside
        endText()
        if key != .byte(0x5c) { return key }
      }
    }
    return nil
  }

  private mutating func take(_ read: () -> RawKey?) -> RawKey? {
    held.isEmpty ? read() : held.removeFirst()
  }

  /// What an escape opens: `ESC ] 1` or `ESC [ ?`. Anything else is left to be read as it is.
  private mutating func opening(_ read: () -> RawKey?) -> Place? {
    guard let second = take(read) else { return nil }
    guard second == .byte(0x5d) || second == .byte(0x5b), let third = take(read) else {
      held.insert(second, at: 0)
      return nil
    }
    switch (second, third) {
    case (.byte(0x5d), .byte(0x31)): return .text
    case (.byte(0x5b), .byte(0x3f)): return .numbers
    default:
      held.insert(contentsOf: [second, third], at: 0)
      return nil
    }
  }

  /// Takes one more byte of an answer; gives back a key that cannot belong to it.
  private mutating func proceed(_ key: RawKey) -> RawKey? {
    guard case .byte(let byte) = key, text.count < Self.longest else {
      place = .outside
      return key
    }
    switch (place, byte) {
    case (.text, 0x1b): place = .textEnd
    case (.text, 0x07):
      place = .outside
      endText()
    case (.numbers, 0x40...0x7e):
      place = .outside
      if byte == UInt8(ascii: "c") { isWaiting = false }
    case (_, 0x20...0x7e): text.append(byte)
    default:
      place = .outside
      return key
    }
    return nil
  }

  private mutating func endText() {
    background = background ?? Self.colour(String(decoding: text, as: UTF8.self))
  }

  /// Reads `1;rgb:12/34/56`, one to four hexadecimal digits a channel (XParseColor), and `rgba:` without
  /// its last channel. The first 1 of the 11 is read already.
  static func colour(_ answer: String) -> Colour? {
    guard answer.hasPrefix("1;rgb:") || answer.hasPrefix("1;rgba:"), let colon = answer.firstIndex(of: ":")
    else { return nil }
    let channels = answer[answer.index(after: colon)...].split(separator: "/").map(channel)
    guard channels.count >= 3, let red = channels[0], let green = channels[1], let blue = channels[2] else {
      return nil
    }
    return .rgb(red: red, green: green, blue: blue)
  }

  private static func channel(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.utf8.count), let value = Int(digits, radix: 16), value >= 0 else {
      return nil
    }
    let most = (0..<digits.utf8.count).reduce(1) { power, _ in power * 16 } - 1
    return UInt8((value * 255 + most / 2) / most)
  }
}
