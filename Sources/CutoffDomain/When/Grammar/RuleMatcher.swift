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
    if case .digits = lattice.tokens[start].shape, rule.secondMask != .max {
      guard start + 1 < lattice.count, lattice.masks[start + 1] & rule.secondMask != 0 else { return }
    }
    step(rule.elements, 0, start, found)
  }

  private mutating func step(_ elements: [Element], _ number: Int, _ index: Int, _ found: Found) {
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
      for lexeme in lexemes(kind, index) where lexeme.sense == Sense(kind: kind, value: value) {
        step(elements, next, lexeme.end, found)
      }
    case .word(let kind):
      for lexeme in lexemes(kind, index) where lexeme.sense.kind == kind {
        capture(lexeme.sense.value, elements, next, lexeme.end, found)
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
    _ kind: WordKind, _ elements: [Element], _ next: Int, _ index: Int, _ found: Found
  ) {
    for lexeme in lexemes(kind, index) where lexeme.sense.kind == kind {
      step(elements, next, lexeme.end, found)
    }
  }

  private mutating func walkNumbers(_ elements: [Element], _ next: Int, _ index: Int, _ found: Found) {
    if let digits = digits(1...2, index) {
      capture(digits, elements, next, index + 1, found)
    } else if index < lattice.count, lattice.masks[index] & Numeral.mask != 0 {
      capture(Numeral.numbers(in: lattice, at: index), elements, next, found)
    }
  }

  private mutating func capture(
    _ readings: [Numeral.Reading], _ elements: [Element], _ next: Int, _ found: Found
  ) {
    for reading in readings { capture(reading.value, elements, next, reading.end, found) }
  }

  private mutating func capture(
    _ value: Int, _ elements: [Element], _ next: Int, _ end: Int, _ found: Found
  ) {
    captures.append(value)
    step(elements, next, end, found)
    captures.removeLast()
  }

  private func lexemes(_ kind: WordKind, _ index: Int) -> [Lattice.Lexeme] {
    index < lattice.count && lattice.masks[index] & kind.bit != 0 ? lattice.lexemes(at: index) : []
  }

  private func digits(_ counts: ClosedRange<Int>, _ index: Int) -> Int? {
    guard index < lattice.count, case .digits(let value, let count) = lattice.tokens[index].shape,
      counts.contains(count)
    else { return nil }
    return value
  }
}
