/// A constituent of a time phrase: the words that make it, and what it contributes.
final class Rule: Sendable {
  /// The numbers and values that the elements captured, in their order.
  typealias Captures = [Int]

  let elements: [Element]
  /// Added to the price of a reading: rules that seldom apply cost more.
  let cost: Int
  let constituent: @Sendable (Captures) -> Constituent?
  /// The kinds of token that the rule can begin with.
  let firstMask: UInt128
  /// The kinds that can follow what the rule begins with; all where nothing need follow, or nobody knows where it ends.
  let secondMask: UInt128

  init(_ elements: Element..., cost: Int = 0, constituent: @escaping @Sendable (Captures) -> Constituent?) {
    self.elements = elements
    self.cost = cost
    self.constituent = constituent
    firstMask = Rule.mask(elements[...])
    secondMask = Rule.secondMask(elements)
  }

  private static func secondMask(_ elements: [Element]) -> UInt128 {
    switch elements.first {
    case .number, .digits, .word, .fixed, .mark: elements.count > 1 ? mask(elements.dropFirst()) : .max
    // Of an ordinal in digits; one in words is a word.
    case .ordinal: .max
    case .maybe, .spelled, .tight, .loose, nil: .max
    }
  }

  /// The kinds of the first token of a run of elements; all where the run may be empty.
  private static func mask(_ elements: ArraySlice<Element>) -> UInt128 {
    var mask: UInt128 = 0
    for element in elements {
      mask |= element.mask ?? 0
      if element.mask != nil, !element.isOptional { return mask }
    }
    return .max
  }
}
