/// Walks rules along a phrase, trying every sense of every word.
struct RuleMatcher {
  typealias Found = (Rule.Captures, Int) -> Void

  private let lattice: Lattice
  private var captures: Rule.Captures = []

  init(_ lattice: Lattice) {
    self.lattice = lattice
    captures.reserveCapacity(8)
  }

  /// Calls `found` with the captures of each match that begins at a token, and the token after it.
  mutating func match(_ rule: Rule, at start: Int, found: Found) {
    let elements = rule.elements
    step(elements.span, 0, start, found)
  }

  private mutating func step(_ elements: Swift.Span<Element>, _ number: Int, _ index: Int, _ found: Found) {
    guard number < elements.count else { return found(captures, index) }
    let next = number + 1
    switch elements[number] {
    case .tight:
      if index < lattice.count, lattice.tokens[index].isTight { step(elements, next, index, found) }
    case .loose:
      if index < lattice.count, !lattice.tokens[index].isTight { step(elements, next, index, found) }
    case .maybe(let kind):
      pass(kind, elements, next, index, found)
      step(elements, next, index, found)
    case .mark(let kind): pass(kind, elements, next, index, found)
    case .fixed(let kind, let value):
      for place in places(kind, index) {
        let lexeme = lattice.lexeme(place)
        if lexeme.sense == Sense(kind: kind, value: value) { step(elements, next, lexeme.end, found) }
      }
    case .word(let kind):
      for place in places(kind, index) {
        let lexeme = lattice.lexeme(place)
        if lexeme.sense.kind == kind { capture(lexeme.sense.value, elements, next, lexeme.end, found) }
      }
    case .number: walkNumbers(elements, next, index, found)
    case .spelled:
      if index < lattice.count, lattice.masks[index] & Numeral.mask != 0 {
        capture(Numeral.spelled(in: lattice, at: index), elements, next, found)
      }
    case .ordinal: capture(Numeral.ordinals(in: lattice, at: index), elements, next, found)
    case .digits(let counts):
      if let digits = digits(counts, index) { capture(digits, elements, next, index + 1, found) }
    }
  }

  private mutating func pass(
    _ kind: WordKind, _ elements: Swift.Span<Element>, _ next: Int, _ index: Int, _ found: Found
  ) {
    for place in places(kind, index) {
      let lexeme = lattice.lexeme(place)
      if lexeme.sense.kind == kind { step(elements, next, lexeme.end, found) }
    }
  }

  private mutating func walkNumbers(
    _ elements: Swift.Span<Element>, _ next: Int, _ index: Int, _ found: Found
  ) {
    if let digits = digits(1...2, index) {
      capture(digits, elements, next, index + 1, found)
    } else if index < lattice.count, lattice.masks[index] & Numeral.mask != 0 {
      capture(Numeral.numbers(in: lattice, at: index), elements, next, found)
    }
  }

  private mutating func capture(
    _ readings: [Numeral.Reading], _ elements: Swift.Span<Element>, _ next: Int, _ found: Found
  ) {
    for reading in readings { capture(reading.value, elements, next, reading.end, found) }
  }

  private mutating func capture(
    _ value: Int, _ elements: Swift.Span<Element>, _ next: Int, _ end: Int, _ found: Found
  ) {
    captures.append(value)
    step(elements, next, end, found)
    captures.removeLast()
  }

  private func places(_ kind: WordKind, _ index: Int) -> Range<Int> {
    index < lattice.count && lattice.masks[index] & kind.bit != 0 ? lattice.places(of: index) : 0..<0
  }

  private func digits(_ counts: ClosedRange<Int>, _ index: Int) -> Int? {
    guard index < lattice.count, case .digits(let value, let count) = lattice.tokens[index].shape,
      counts.contains(count)
    else { return nil }
    return value
  }
}
