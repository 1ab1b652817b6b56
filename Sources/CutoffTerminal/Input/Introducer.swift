/// The byte behind Escape that opens a sequence, and what the terminal puts behind it.
enum Introducer: UInt8 {
  /// `ESC [` (CSI).
  case control = 0x5b
  /// `ESC O` (SS3).
  case shift = 0x4f
  /// `ESC ]` (OSC).
  case system = 0x5d
  /// `ESC P` (DCS).
  case device = 0x50
  /// `ESC _` (APC).
  case application = 0x5f
  /// `ESC ^` (PM).
  case privacy = 0x5e
  /// `ESC X` (SOS).
  case start = 0x58

  /// From the one byte 0x80 … 0x9f that means the same (ECMA-48, 5.3).
  init?(c1 byte: UInt8) {
    guard 0x80..<0xa0 ~= byte else { return nil }
    self.init(rawValue: byte - 0x40)
  }

  /// True if text follows, up to a terminator.
  var isString: Bool {
    switch self {
    case .control, .shift: false
    case .system, .device, .application, .privacy, .start: true
    }
  }

  /// Whether terminals send the byte right behind this one. A person who presses Escape and then a key that
  /// looks like an introducer goes on with something else.
  func goesOn(with byte: UInt8) -> Bool {
    switch self {
    case .control: 0x30...0x3f ~= byte || 0x41...0x5b ~= byte
    case .shift: 0x30...0x39 ~= byte || 0x41...0x5a ~= byte || 0x61...0x7a ~= byte
    case .system: 0x30...0x39 ~= byte || [0x6c, 0x4c, 0x49].contains(byte)
    case .device: 0x30...0x3f ~= byte || [0x21, 0x24, 0x2b, 0x7c].contains(byte)
    case .application, .privacy, .start: 0x20...0x7e ~= byte
    }
  }

  /// Whether bytes that came together can only be the rest of what a terminal sends, cut behind its Escape: nobody
  /// types so fast. Text of an input method comes together too, so that letters are not enough.
  static func isRest(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count >= 3, let first = bytes.first.flatMap({ Introducer(rawValue: $0) }),
      let second = bytes.dropFirst().first
    else { return false }
    switch first {
    case .control: return first.goesOn(with: second)
    case .system, .device: return first.goesOn(with: second)
    case .application: return second == 0x47
    case .shift, .privacy, .start: return false
    }
  }
}
