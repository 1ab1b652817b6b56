/// `sizes PROGRAM CHANGES SEED`: a storm of sizes mixed with keys, then a usual size: the screen must be that of a
/// dashboard that was never resized. Prints `CHANGES WRONG`.
struct SizeSweep {
  private let program: [String]
  private let changes: Int
  private var random: UInt64

  init(_ words: [String]) throws {
    guard words.count == 3, let changes = Int(words[1]), let seed = UInt64(words[2]) else {
      throw Trouble(words: "sizes PROGRAM CHANGES SEED")
    }
    program =
      words[0] == "sits"
      ? [CommandLine.arguments[0], "sits"]
      : [words[0], "--sample", "--lang", "vi", "--as-of", "2020-07-03T16:00:00+07:00"]
    self.changes = changes
    random = seed
  }

  private mutating func number(below limit: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(random >> 33) % limit
  }

  private static let extremes = [
    (1, 1), (1, 500), (500, 1), (500, 500), (2, 2), (39, 11), (40, 12), (80, 24),
  ]
  /// None needs Escape, which followed by another key at once would be Alt.
  private static let keys = [
    "j", "k", "G", "\t", "1", "2", "3", "4", "5", "l", "h", "\u{4}", "\u{15}", "\u{C}",
  ]
  /// Bring every list back to its first row.
  private static let first = ["2gg", "3gg", "4gg", "5gg", "1gg"]

  func run() throws {
    var sweep = self
    let wrong = try sweep.storm()
    print(changes, wrong)
  }

  private mutating func storm() throws -> Int {
    let still = try start()
    let screen = try start()
    for change in 0..<changes {
      let size = number(below: 4) == 0 ? Self.extremes[number(below: Self.extremes.count)] : randomSize()
      screen.resize(size.0, size.1)
      if number(below: 2) == 0 { screen.type(Self.keys[number(below: Self.keys.count)]) }
      if number(below: 3) == 0 { screen.take(milliseconds: Int32(number(below: 8))) }
      if change % 50 == 0, screen.hasEnded { throw Trouble(words: "it ended after \(change) changes") }
    }
    screen.resize(120, 36)
    for dashboard in [screen, still] { finish(dashboard) }
    let (found, expected) = (screen.lines, still.lines)
    let wrong = zip(found, expected).filter { $0 != $1 }
    for (line, other) in wrong.prefix(2) { SweepTerminal.tell("shows <\(line)>, not <\(other)>") }
    if found.count != 36 { SweepTerminal.tell("\(found.count) rows") }
    if !found.contains(where: { $0.contains("cutoff") && $0.contains("vụ việc") }) {
      SweepTerminal.tell("the title is gone")
      return 36
    }
    return wrong.count
  }

  private func start() throws -> Screen {
    let screen = try Screen(program, environment: SweepTerminal.environment(), columns: 120, rows: 36)
    guard screen.shows("dichvucong") else { throw Trouble(words: "it never showed the incident") }
    return screen
  }

  private mutating func randomSize() -> (Int, Int) { (1 + number(below: 500), 1 + number(below: 500)) }

  private func finish(_ screen: Screen) {
    screen.settle()
    for keys in Self.first {
      screen.type(keys)
      screen.settle()
    }
    screen.settle(200)
  }
}
