/// How many colours a terminal shows, poorest first.
package enum ColourDepth: Int, CaseIterable, Comparable, Sendable {
  /// No colour: bold, underline and reverse only.
  case none
  /// The palette's colours 0 … 7.
  case eight
  /// The palette's colours 0 … 15.
  case sixteen
  /// The palette's colours 0 … 255; 16 … 255 look the same nearly everywhere.
  case indexed256
  /// Any red, green and blue.
  case direct

  package static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
