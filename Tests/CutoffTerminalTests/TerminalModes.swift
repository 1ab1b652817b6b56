/// What a program's bytes leave switched on in a terminal.
struct TerminalModes {
  /// Private modes (`ESC [ ? … h`) that are on.
  private(set) var on: Set<Int> = []
  /// Titles that were put aside and not put back.
  private(set) var titles = 0
  /// Sequences that change the palette or the default colours (OSC 4, 10, 11, 12, 104, 110 … and the Linux
  /// console's own).
  private(set) var palette: [String] = []

  init(after bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\u{1b}")
    for part in text.dropFirst(bytes.first == 0x1b ? 0 : 1) {
      read(String(String.UnicodeScalarView(part)))
    }
  }

  /// Beside the cursor (25, shown), wrapping at the edge (7) and the resting cursor's blinking (12), which
  /// terminals have on by themselves.
  var leftOn: Set<Int> { on.subtracting([7, 12, 25]) }
  var isCursorShown: Bool { on.contains(25) }

  private mutating func read(_ part: String) {
    if part.hasPrefix("[?") {
      readMode(part.dropFirst(2))
    } else if let title = Self.titleStep(part) {
      titles += title
    } else if part.hasPrefix("]") {
      let number = Int(part.dropFirst().prefix { $0.isNumber })
      let isPalette = part.hasPrefix("]P") || part.hasPrefix("]R") || number.map(Self.isColour) ?? false
      // A question is no change.
      if isPalette, !part.contains(";?") { palette.append(part) }
    }
  }

  /// 1 for `ESC [ 22 ; … t`, which puts the title aside, -1 for its counterpart 23.
  private static func titleStep(_ part: String) -> Int? {
    let numbers = part.dropFirst().prefix { $0.isNumber || $0 == ";" }
    guard part.hasPrefix("["), part.dropFirst(1 + numbers.count).first == "t" else { return nil }
    if numbers.hasPrefix("22;") { return 1 }
    return numbers.hasPrefix("23;") ? -1 : nil
  }

  private static func isColour(_ number: Int) -> Bool {
    (4...5).contains(number) || (10...19).contains(number) || (104...119).contains(number)
  }

  private mutating func readMode(_ text: Substring) {
    let numbers = text.prefix { $0.isNumber || $0 == ";" }
    let modes = numbers.split(separator: ";").compactMap { Int($0) }
    switch text.dropFirst(numbers.count).first {
    case "h": on.formUnion(modes)
    case "l": on.subtract(modes)
    default: break
    }
  }
}
