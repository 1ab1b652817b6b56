/// A constituent of a time phrase: the words that make it, and what it contributes.
struct Rule: Sendable {
  /// The numbers and values that the elements captured, in their order.
  typealias Captures = [Int]

  let elements: [Element]
  /// Added to the price of a reading: rules that seldom apply cost more.
  let cost: Int
  let piece: @Sendable (Captures) -> Piece?
  /// The kinds of token that the rule can begin with.
  let firstMask: UInt64

  init(_ elements: Element..., cost: Int = 0, piece: @escaping @Sendable (Captures) -> Piece?) {
    self.elements = elements
    self.cost = cost
    self.piece = piece
    var mask: UInt64 = 0
    for element in elements {
      mask |= element.mask ?? 0
      if !element.isOptional { break }
    }
    firstMask = mask
  }

  /// Calls `found` with each piece that the rule makes from `start`, and the token after it.
  func matches(in lattice: Lattice, at start: Int, found: (Piece, Int) -> Void) {
    guard firstMask & lattice.masks[start] != 0 else { return }
    step(0, lattice, start, []) { captures, end in
      if let piece = piece(captures) { found(piece, end) }
    }
  }

  private func step(
    _ number: Int, _ lattice: Lattice, _ index: Int, _ captures: Captures, done: (Captures, Int) -> Void
  ) {
    guard number < elements.count else { return done(captures, index) }
    let next = number + 1
    switch elements[number] {
    case .tight:
      guard index < lattice.count, lattice.tokens[index].isTight else { return }
      step(next, lattice, index, captures, done: done)
    case .maybe(let kind):
      for lexeme in lexemes(kind, lattice, index) { step(next, lattice, lexeme.end, captures, done: done) }
      step(next, lattice, index, captures, done: done)
    case .mark(let kind):
      for lexeme in lexemes(kind, lattice, index) { step(next, lattice, lexeme.end, captures, done: done) }
    case .fixed(let kind, let value):
      for lexeme in lexemes(kind, lattice, index) where lexeme.sense.value == value {
        step(next, lattice, lexeme.end, captures, done: done)
      }
    case .word(let kind):
      for lexeme in lexemes(kind, lattice, index) {
        step(next, lattice, lexeme.end, captures + [lexeme.sense.value], done: done)
      }
    case .number:
      for reading in Numeral.numbers(in: lattice, at: index) {
        step(next, lattice, reading.end, captures + [reading.value], done: done)
      }
    case .ordinal:
      for reading in Numeral.ordinals(in: lattice, at: index) {
        step(next, lattice, reading.end, captures + [reading.value], done: done)
      }
    case .digits(let counts):
      guard index < lattice.count, case .digits(let value, let count) = lattice.tokens[index].shape,
        counts.contains(count)
      else { return }
      step(next, lattice, index + 1, captures + [value], done: done)
    }
  }

  private func lexemes(_ kind: WordKind, _ lattice: Lattice, _ index: Int) -> [Lattice.Lexeme] {
    guard index < lattice.count, lattice.masks[index] & kind.bit != 0 else { return [] }
    return lattice.lexemes(at: index).filter { $0.sense.kind == kind }
  }
}
