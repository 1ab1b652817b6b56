/// Finds the readings of a phrase: ways to cut it into pieces that leave no word over and fit together.
struct Search {
  /// A complete reading; cheaper ones have fewer and commoner pieces.
  struct Reading {
    let draft: Draft
    let cost: Int
  }

  private let lattice: Lattice
  private var pieces: [[Grammar.Placed]?]
  private(set) var readings: [Reading] = []
  /// The furthest token that some cut reached.
  private(set) var furthest = 0
  /// Bounds the time that a hopeless phrase can take.
  private var stepsLeft = 1_500

  init(_ lattice: Lattice) {
    self.lattice = lattice
    pieces = Array(repeating: nil, count: lattice.count)
  }

  mutating func run() {
    if let unknown = (0..<lattice.count).first(where: lattice.isUnknown) {
      furthest = unknown
      return
    }
    extend(Draft(), at: 0, cost: 0)
    readings.sort { $0.cost < $1.cost }
  }

  private mutating func extend(_ draft: Draft, at index: Int, cost: Int) {
    guard index < lattice.count else {
      if !draft.isDangling { readings.append(Reading(draft: draft, cost: cost)) }
      return
    }
    furthest = max(furthest, index)
    for placed in piecesStarting(at: index) {
      stepsLeft -= 1
      guard stepsLeft > 0 else { return }
      guard let next = draft.adding(placed.piece) else { continue }
      extend(next, at: placed.end, cost: cost + placed.cost)
    }
  }

  private mutating func piecesStarting(at index: Int) -> [Grammar.Placed] {
    if let known = pieces[index] { return known }
    let found = Grammar.pieces(in: lattice, at: index)
    pieces[index] = found
    return found
  }
}
