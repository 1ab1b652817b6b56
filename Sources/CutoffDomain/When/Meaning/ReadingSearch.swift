/// Finds the readings of a phrase: ways to cut it into constituents that leave no word over and fit together.
struct ReadingSearch {
  /// A complete reading; cheaper ones have fewer and commoner constituents.
  struct Reading {
    let composition: Composition
    let cost: Int
  }

  private let lattice: Lattice
  private var constituents: [[Grammar.Placed]?]
  private(set) var readings: [Reading] = []
  /// The furthest token that some cut reached.
  private(set) var furthest = 0
  /// Some cut took every word, the last of which needs another one behind it.
  private(set) var reachesEnd = false
  /// Bounds the time that a hopeless phrase can take.
  private var stepsLeft = 1_500

  init(_ lattice: Lattice) {
    self.lattice = lattice
    constituents = Array(repeating: nil, count: lattice.count)
  }

  mutating func run() {
    if let unknown = (0..<lattice.count).first(where: lattice.isUnknown) {
      furthest = unknown
      return
    }
    extend(Composition(), at: 0, cost: 0)
    readings.sort { $0.cost < $1.cost }
  }

  private mutating func extend(_ composition: Composition, at index: Int, cost: Int) {
    guard index < lattice.count else {
      reachesEnd = reachesEnd || composition.isDangling
      if !composition.isDangling { readings.append(Reading(composition: composition, cost: cost)) }
      return
    }
    furthest = max(furthest, index)
    for placed in constituentsStarting(at: index) {
      stepsLeft -= 1
      guard stepsLeft > 0 else { return }
      guard let next = composition.adding(placed.constituent) else { continue }
      extend(next, at: placed.end, cost: cost + placed.cost)
    }
  }

  private mutating func constituentsStarting(at index: Int) -> [Grammar.Placed] {
    if let known = constituents[index] { return known }
    let found = Grammar.constituents(in: lattice, at: index)
    constituents[index] = found
    return found
  }
}
