/// Reads a phrase as a start and an end: "08:00-11:30 ngày 12/8", "9am to noon on Friday", "12-14/8".
struct WindowReader {
  let reference: WhenReference
  let language: Language

  enum Outcome {
    case window(WindowMeaning)
    /// Two times, and the second is not after the first.
    case empty
    case ambiguous(SaidTime, SaidTime)
  }

  /// Tokens of the longest window, and readings of one side that are looked at.
  private static let longest = 40
  private static let mostReadings = 6

  /// Nil where the phrase is not two times.
  func outcome(_ lattice: Lattice) -> Outcome? {
    guard lattice.count <= WindowReader.longest else { return nil }
    var choice = WindowChoice()
    for joint in WindowJoint.all(in: lattice) {
      let starts = readings(joint.left)
      guard !starts.isEmpty else { continue }
      let ends = readings(joint.right)
      for start in starts {
        for end in ends where choice.wants(cost: start.cost + end.cost) {
          let resolver = WindowResolver(start.composition, end.composition, joint, reference)
          guard resolver.areTimes else { continue }
          choice.add(resolver.meaning(), cost: start.cost + end.cost)
        }
      }
    }
    return choice.outcome
  }

  private func readings(_ tokens: [Token]) -> [ReadingSearch.Reading] {
    var search = ReadingSearch(Lattice(tokens, language: language))
    search.run()
    return Array(search.readings.prefix(WindowReader.mostReadings))
  }
}

/// The cheapest window, and a second one as cheap.
private struct WindowChoice {
  private var first: (meaning: WindowMeaning, cost: Int)?
  private var second: WindowMeaning?
  private var hasEmpty = false

  func wants(cost: Int) -> Bool { first.map { cost <= $0.cost } ?? true }

  mutating func add(_ result: Result<WindowMeaning, WindowProblem>, cost: Int) {
    switch result {
    case .failure(.empty): hasEmpty = true
    case .failure(.unlike): break
    case .success(let meaning):
      guard let known = first, known.cost == cost else {
        first = (meaning, cost)
        second = nil
        return
      }
      let isAlike =
        known.meaning.start.said == meaning.start.said && known.meaning.end.said == meaning.end.said
      if !isAlike { second = meaning }
    }
  }

  var outcome: WindowReader.Outcome? {
    guard let first = first?.meaning else { return hasEmpty ? .empty : nil }
    guard let second else { return .window(first) }
    let isStartAlike = first.start.said == second.start.said
    return isStartAlike
      ? .ambiguous(first.end.said, second.end.said) : .ambiguous(first.start.said, second.start.said)
  }
}

/// What a window means.
struct WindowMeaning {
  var start: Meaning
  var end: Meaning
  var flag: WhenFlag?
  var other: (start: SaidTime, end: SaidTime)?

  /// Of the start only what is not about its being over or being a last day.
  var warnings: Set<WhenWarning> {
    start.warnings.subtracting([.alreadyPast, .fallsOnSunday]).union(end.warnings.subtracting([.far]))
  }
}

/// Why two times are no window.
enum WindowProblem: Error {
  /// The second is not after the first.
  case empty
  /// They do not belong together.
  case unlike
}
