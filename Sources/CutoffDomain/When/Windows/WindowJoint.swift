/// A token that may stand between the start and the end of a window, with what lies beside it.
struct WindowJoint {
  let left: [Token]
  let right: [Token]
  /// "and" joins only what "between" began.
  let needsBetween: Bool

  /// Every place where a phrase may be two times, from its beginning.
  static func all(in lattice: Lattice) -> [WindowJoint] {
    guard lattice.count >= 3 else { return [] }
    return (1..<(lattice.count - 1)).compactMap { WindowJoint(lattice, at: $0) }
  }

  private static let kinds: [WordKind] = [.joint, .betweenJoint, .dash, .tilde]

  private init?(_ lattice: Lattice, at index: Int) {
    let tokens = lattice.tokens
    guard
      let joint = WindowJoint.kinds.lazy.compactMap({ kind in
        lattice.lexemes(at: index).first { $0.sense.kind == kind }
      }).first, joint.end < lattice.count
    else { return nil }
    let kind = joint.sense.kind
    needsBetween = kind == .betweenJoint
    // "cho đến", "and until", "8h - đến 11h": what leads to the joint belongs to it.
    var end = index
    if end > 1, kind == .joint, WindowJoint.leads(lattice, end - 1) { end -= 1 }
    guard let sides = WindowJoint.balanced(lattice, tokens[..<end], tokens[joint.end...]) else { return nil }
    (left, right) = sides
    // Of "1-2-3" nobody knows which dash is which.
    if kind == .dash, WindowJoint.isAmongNumbers(tokens, index) { return nil }
    guard !left.isEmpty, !right.isEmpty else { return nil }
  }

  /// True when the dash and another one join numbers without a blank.
  private static func isAmongNumbers(_ tokens: [Token], _ index: Int) -> Bool {
    let after = tokens[(index + 1)...].prefix { $0.isTight && $0.isNumeric }
    var before: [Token] = []
    var place = index
    while place > 0, tokens[place].isTight, tokens[place - 1].isNumeric {
      place -= 1
      before.append(tokens[place])
    }
    return (before + after).contains { $0.isSign("-") }
  }

  private static func leads(_ lattice: Lattice, _ index: Int) -> Bool {
    lattice.tokens[index].isSign("-")
      || lattice.lexemes(at: index).contains { $0.sense.kind == .jointLead && $0.end == index + 1 }
  }

  /// "12/8 (8h-11h30)": the brackets are around both. Behind a part of the day they say its hours again.
  private static func balanced(
    _ lattice: Lattice, _ left: ArraySlice<Token>, _ right: ArraySlice<Token>
  ) -> ([Token], [Token])? {
    guard let open = left.lastIndex(where: { $0.isSign("(") }),
      !left[open...].contains(where: { $0.isSign(")") })
    else { return (Array(left), Array(right)) }
    guard let close = right.firstIndex(where: { $0.isSign(")") }),
      !right[..<close].contains(where: { $0.isSign("(") }),
      !(0..<open).contains(where: { lattice.lexemes(at: $0).contains { $0.sense.kind == .part } })
    else { return nil }
    return (Array(left[..<open] + left[(open + 1)...]), Array(right[..<close] + right[(close + 1)...]))
  }
}

extension Token {
  /// Digits, or a sign that stands in a date of digits.
  fileprivate var isNumeric: Bool {
    if case .digits = shape { return true }
    return isSign("-") || isSign("/") || isSign(".")
  }
}
