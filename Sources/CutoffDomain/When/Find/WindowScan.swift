/// Where phrases that begin at a token may end, in one language.
struct WindowScan {
  /// Tokens of the longest phrase.
  static let longest = 24

  private let lattice: Lattice
  private var constituents: [Int: [Grammar.Placed]] = [:]
  private var ends: [Int: Composition] = [:]
  private var stepsLeft = 0

  init(_ lattice: Lattice) { self.lattice = lattice }

  mutating func ends(from start: Int, upTo stop: Int) -> [Int: Composition] {
    guard lattice.masks[start] != 0 else { return [:] }
    ends = [:]
    stepsLeft = 300
    extend(Composition(), at: start, upTo: stop)
    return ends
  }

  /// True for a dot that belongs to an abbreviation: "Dec.", "p.m.".
  func isInsideWord(_ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { start in
      lattice.lexemes(at: start).contains { $0.end > index }
    }
  }

  /// True for words that can follow a dot in the middle of a time: "5 p.m. Friday", "17:00. ET".
  func namesDayOrZone(at index: Int) -> Bool {
    lattice.lexemes(at: index).contains { Self.afterDot.contains($0.sense.kind) }
  }

  /// The token behind what may join the two times of a window.
  func endOfJoint(at index: Int) -> Int? {
    guard index < lattice.count else { return nil }
    let leads = lattice.lexemes(at: index).filter { $0.sense.kind == .jointLead }.map(\.end)
    return ([index] + leads).compactMap { start in
      guard start < lattice.count else { return nil }
      return lattice.lexemes(at: start).filter { Self.joints.contains($0.sense.kind) }.map(\.end).max()
    }.max()
  }

  private static let joints: Set<WordKind> = [.joint, .betweenJoint, .dash, .tilde]

  private static let afterDot: Set<WordKind> = [
    .weekday, .weekdayMark, .month, .monthAbbreviation, .zone, .region, .place, .offsetMark, .refusedZone,
  ]

  private mutating func extend(_ composition: Composition, at index: Int, upTo stop: Int) {
    guard index < stop else { return }
    for placed in placed(at: index) where placed.end <= stop {
      stepsLeft -= 1
      guard stepsLeft > 0, let next = composition.adding(placed.constituent) else { continue }
      if !next.isDangling { ends[placed.end] = ends[placed.end] ?? next }
      extend(next, at: placed.end, upTo: stop)
    }
  }

  private mutating func placed(at index: Int) -> [Grammar.Placed] {
    if let known = constituents[index] { return known }
    let found = lattice.masks[index] == 0 ? [] : Grammar.constituents(in: lattice, at: index)
    constituents[index] = found
    return found
  }
}
