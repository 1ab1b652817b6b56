/// Reads numbers in digits and in the words of either language.
enum Numeral {
  typealias Reading = (value: Int, end: Int)

  private static let kinds: [WordKind] = [.digits, .ones, .ten, .teen, .tens]
  static let mask: UInt128 = kinds.reduce(0) { $0 | $1.bit }

  /// All numbers up to 99 that begin at a token, longest first.
  static func numbers(in lattice: Lattice, at index: Int) -> [Reading] {
    guard index < lattice.count else { return [] }
    if case .digits(let value, let count) = lattice.tokens[index].shape {
      return count <= 2 ? [(value, index + 1)] : []
    }
    var readings: [Reading] = []
    for lexeme in lattice.lexemes(at: index) {
      let kind = lexeme.sense.kind
      let value = lexeme.sense.value
      guard kinds.contains(kind) else { continue }
      if kind == .ones { readings += multiplesOfTen(value, lattice, lexeme.end) }
      if kind == .ten || kind == .tens { readings += following(value, lattice, lexeme.end) }
      readings.append((value, lexeme.end))
    }
    return readings.filter { !isGluedToDigits(lattice, $0.end) }
  }

  /// All numbers up to 999 in words, without digits: "ba mươi", "one hundred and eighty", "một trăm tám mươi".
  static func spelled(in lattice: Lattice, at index: Int) -> [Reading] {
    guard index < lattice.count else { return [] }
    if case .digits = lattice.tokens[index].shape { return [] }
    let small = numbers(in: lattice, at: index)
    let hundreds = (small + ends(of: .article, lattice, index)).filter { (1...9).contains($0.value) }
    let large = hundreds.flatMap { hundred in
      ends(of: .hundred, lattice, hundred.end).flatMap { mark -> [Reading] in
        let value = hundred.value * 100
        let rest = [mark.end] + ends(of: .and, lattice, mark.end).map(\.end)
        return rest.flatMap { numbers(in: lattice, at: $0) }.map { (value + $0.value, $0.end) }
          + [(value, mark.end)]
      }
    }
    return large + small
  }

  /// "ba2" is no number: which of the two counts?
  private static func isGluedToDigits(_ lattice: Lattice, _ index: Int) -> Bool {
    guard index < lattice.count, case .digits = lattice.tokens[index].shape else { return false }
    return lattice.tokens[index].isTight
  }

  /// "1st", "first", "twenty-first".
  static func ordinals(in lattice: Lattice, at index: Int) -> [Reading] {
    guard index < lattice.count else { return [] }
    if case .digits(let value, let count) = lattice.tokens[index].shape {
      guard count <= 2, index + 1 < lattice.count, lattice.tokens[index + 1].isTight else { return [] }
      return ends(of: .ordinalSuffix, lattice, index + 1).map { (value, $0.end) }
    }
    var readings = ends(of: .ordinal, lattice, index)
    for tens in ends(of: .tens, lattice, index) {
      for next in afterDash(lattice, tens.end) {
        readings += ends(of: .ordinal, lattice, next).filter { $0.value < 10 }
          .map { (tens.value + $0.value, $0.end) }
      }
    }
    return readings
  }

  /// "hai mươi", "hai mươi mốt".
  private static func multiplesOfTen(_ value: Int, _ lattice: Lattice, _ index: Int) -> [Reading] {
    guard value > 1 else { return [] }
    return ends(of: .tensMark, lattice, index).flatMap { tens in
      following(value * 10, lattice, tens.end) + [(value * 10, tens.end)]
    }
  }

  /// "mười hai", "hai mươi lăm", "twenty-five". After "mười" five is "lăm": "mười năm" is ten years.
  private static func following(_ tens: Int, _ lattice: Lattice, _ index: Int) -> [Reading] {
    afterDash(lattice, index).flatMap { next in
      let isVietnamese =
        !ends(of: .ten, lattice, index - 1).isEmpty || !ends(of: .tensMark, lattice, index - 1).isEmpty
      let ones = ends(of: .ones, lattice, next).filter { $0.value > 0 && !(isVietnamese && $0.value == 5) }
      return (ones + ends(of: .afterTen, lattice, next)).map { (tens + $0.value, $0.end) }
    }
  }

  private static func afterDash(_ lattice: Lattice, _ index: Int) -> [Int] {
    [index] + ends(of: .dash, lattice, index).map(\.end)
  }

  private static func ends(of kind: WordKind, _ lattice: Lattice, _ index: Int) -> [Reading] {
    guard index < lattice.count, lattice.masks[index] & kind.bit != 0 else { return [] }
    return lattice.lexemes(at: index).filter { $0.sense.kind == kind }.map { ($0.sense.value, $0.end) }
  }
}
