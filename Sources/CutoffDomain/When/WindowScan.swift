/// Where phrases that begin at a token may end, in one language.
struct WindowScan {
  /// Tokens of the longest phrase.
  static let longest = 24

  private let lattice: Lattice
  private var pieces: [Int: [Grammar.Placed]] = [:]
  private var ends: [Int: Draft] = [:]
  private var stepsLeft = 0

  init(_ lattice: Lattice) { self.lattice = lattice }

  mutating func ends(from start: Int, upTo stop: Int) -> [Int: Draft] {
    guard lattice.masks[start] != 0 else { return [:] }
    ends = [:]
    stepsLeft = 300
    extend(Draft(), at: start, upTo: stop)
    return ends
  }

  private mutating func extend(_ draft: Draft, at index: Int, upTo stop: Int) {
    guard index < stop else { return }
    for placed in placed(at: index) where placed.end <= stop {
      stepsLeft -= 1
      guard stepsLeft > 0, let next = draft.adding(placed.piece) else { continue }
      if !next.isDangling { ends[placed.end] = ends[placed.end] ?? next }
      extend(next, at: placed.end, upTo: stop)
    }
  }

  private mutating func placed(at index: Int) -> [Grammar.Placed] {
    if let known = pieces[index] { return known }
    let found = lattice.masks[index] == 0 ? [] : Grammar.pieces(in: lattice, at: index)
    pieces[index] = found
    return found
  }
}
