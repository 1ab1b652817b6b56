import CNcurses
import CutoffScreen

/// What has arrived at standard input and was not handed out yet.
@MainActor
struct InputQueue {
  private static let input: Int32 = 0
  private static let portion = 4096
  /// Bytes that are taken as one portion at most.
  private static let largestPortion = 1 << 16
  /// Milliseconds that a wait for an answer takes at a time.
  private static let slice = 10

  private var decoder: InputDecoder
  private var arrived: [InputDecoder.Output] = []
  private var isAtEnd = false

  init(described: [[UInt8]: Key], takesMouse: Bool) {
    decoder = InputDecoder(described: described)
    decoder.takesMouse = takesMouse
  }

  mutating func takesMouse(_ isOn: Bool) { decoder.takesMouse = isOn }

  /// The rest of a sequence that has begun will not come: somebody else reads meanwhile.
  mutating func forgetSequence() { decoder.forget() }

  /// The next input that has arrived, `.closed` at the end; nil if there is none. Answers that nobody waits for
  /// are dropped.
  mutating func next() -> TerminalInput? {
    while true {
      if arrived.isEmpty { read() }
      guard !arrived.isEmpty else { return isAtEnd ? .closed : nil }
      if case .input(let input) = arrived.removeFirst() { return input }
    }
  }

  /// Waits until something arrives, one of the descriptors is readable or the time is over, and gives those
  /// descriptors. Shorter where a silence would mean something. `milliseconds` nil waits without end.
  mutating func wait(for descriptors: [Int32], milliseconds: Int?) -> [Int32] {
    let limit = [milliseconds, decoder.patience].compactMap { $0 }.min()
    let start = ContinuousClock.now
    let ready = readable([Self.input] + descriptors, milliseconds: limit) ?? []
    let passed = (ContinuousClock.now - start) / .milliseconds(1)
    note(silence: Int(passed.rounded(.up)), isOver: ready.contains(Self.input))
    return ready
  }

  /// A silence that bytes have ended, which may lie there for a while on a busy machine, was not too long.
  private mutating func note(silence milliseconds: Int, isOver: Bool) {
    let most = isOver ? (decoder.patience ?? 1) - 1 : .max
    arrived += decoder.silence(milliseconds: min(milliseconds, most))
  }

  private mutating func read() {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: Self.portion)
    repeat {
      let count = Int(terminal_read_bytes(&buffer, Int32(Self.portion)))
      isAtEnd = count < 0
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    } while bytes.count < Self.largestPortion
    if !bytes.isEmpty { arrived += decoder.feed(bytes) }
  }

  // MARK: Answers

  /// The background that the terminal tells of; nil if it tells what it is and nothing of that, or neither within
  /// so many milliseconds of silence. What is typed meanwhile stays here, in its order.
  mutating func background(patience: Int) -> Colour? {
    var background: Colour?
    var silence = 0
    read()
    while true {
      while let answer = takeAnswer() {
        guard case .background(let colour) = answer else { return background }
        background = background ?? colour
      }
      guard silence < patience, !decoder.isPasting, !isAtEnd else { return background }
      let count = arrived.count
      if wait(for: [], milliseconds: Self.slice).isEmpty { silence += Self.slice }
      read()
      if arrived.count > count { silence = 0 }
    }
  }

  private mutating func takeAnswer() -> InputDecoder.Output? {
    let place = arrived.firstIndex { if case .input = $0 { false } else { true } }
    return place.map { arrived.remove(at: $0) }
  }
}
