/// The terminal's colour pairs: which number stands for which two colours.
///
/// Numbers count from 1; pair 0 is the terminal's own colours and is never redefined. A number keeps
/// its colours until the whole table is emptied, because cells on the screen refer to it.
struct PairTable {
  /// Colour numbers as the terminal knows them; -1 is its own colour.
  struct Pair: Hashable {
    var foreground: Int32
    var background: Int32

    static let own = Pair(foreground: -1, background: -1)
  }

  /// Numbers that may be given out, including 0.
  let capacity: Int
  private var numbers: [Pair: Int32] = [:]

  init(capacity: Int) {
    self.capacity = capacity
  }

  enum Answer: Hashable {
    case known(Int32)
    /// Must be defined before it is drawn with.
    case new(Int32)
    case full
  }

  mutating func number(for pair: Pair) -> Answer {
    if pair == .own || capacity == 0 { return .known(0) }
    if let number = numbers[pair] { return .known(number) }
    guard numbers.count + 1 < capacity else { return .full }
    let number = Int32(numbers.count + 1)
    numbers[pair] = number
    return .new(number)
  }

  mutating func removeAll() {
    numbers.removeAll(keepingCapacity: true)
  }
}
