import CutoffScreen
import CutoffUI
import CutoffWords

/// What somebody might press who does not look: commands, typed words, pastes, resizes.
struct RandomInput {
  private var random: SeededNumbers
  private let sequences: [[Key]]

  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
    sequences = CommandID.allCases.filter { !Self.endings.contains($0) }
      .flatMap { Keymap.standard.sequences(of: $0) }
  }

  /// Commands that end the run or leave the program.
  private static let endings: Set<CommandID> = [.quit, .quitOrBack, .suspend]

  private static let words = [
    "0h 4/7", "trước 30/6", "+2 days", "200 tỷ", "gọi điện", "Viettel", "hà nội", "view agenda", "as-of 3/7",
    "due:<7d", "!", "không rõ", "e\u{301}\u{323}", "漢字かな", "👩‍👩‍👧", "\u{202E}abc\u{200B}",
  ]

  private static let pastes = [
    "Ngày 3/7, Viettel IDC nói 0h đêm nay sẽ cắt.\nThành phố bác tin.", "x", "", "\u{1B}[31mred\u{7}",
    String(repeating: "dài ", count: 400), "漢\n字\t\r\n",
  ]

  mutating func next() -> [TerminalInput] {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<45: return pick(sequences).map(TerminalInput.key)
    case 45..<60: return pick(Self.words).map { .key(.character($0)) }
    case 60..<72: return [.key(pick([.enter, .tab, .backTab, .control("s")]))]
    case 72..<84: return [.key(pick([.escape, .control("c"), .backspace, .delete]))]
    case 84..<92: return [.key(pick([.up, .down, .left, .right, .home, .end, .pageUp, .pageDown]))]
    case 92..<95: return [.paste(pick(Self.pastes))]
    default: return [.resize(size())]
    }
  }

  private mutating func size() -> Size {
    let usual = [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)]
    guard Bool.random(using: &random) else { return pick(usual) }
    return Size(
      columns: Int.random(in: 1...220, using: &random), rows: Int.random(in: 1...70, using: &random))
  }

  private mutating func pick<Element>(_ all: [Element]) -> Element {
    all[Int.random(in: all.indices, using: &random)]
  }
}

/// SplitMix64: small, seeded, the same everywhere.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
