import CutoffDomain

extension FigureShape {
  /// Decimals that the number may have.
  fileprivate var decimals: Int {
    switch self {
    case .offset, .count, .wholeLength: 0
    case .length: 2
    }
  }

  /// In units of the last decimal.
  fileprivate var range: ClosedRange<Int64> {
    switch self {
    case .offset: -100_000...100_000
    case .count: 0...Int64.max
    case .wholeLength: 0...Stage.longest / 100
    case .length: 0...Stage.longest
    }
  }
}

extension Members {
  /// A number that must be there, in units of the last decimal that `shape` allows.
  func figure(_ name: String, _ shape: FigureShape) throws(JSONProblem) -> Int64 {
    guard let (text, offset) = try optionalNumber(name) else { throw missing(name) }
    let parts = text.split(separator: ".", maxSplits: 1)
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard decimals.count <= shape.decimals,
      let value = Int64(
        parts[0] + decimals + String(repeating: "0", count: shape.decimals - decimals.count)),
      shape.range.contains(value)
    else { throw JSONProblem(.badFigure(member: path(name), text: text, expected: shape), at: offset) }
    return value
  }
}
