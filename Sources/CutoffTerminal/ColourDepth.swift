/// How many colours a terminal shows.
package enum ColourDepth: Int, Comparable, Sendable {
  /// No colour: bold, underline and reverse only.
  case none
  /// The palette's colours 0 … 7.
  case eight
  /// The palette's colours 0 … 15.
  case sixteen
  /// The palette's colours 0 … 255; 16 … 255 look the same everywhere.
  case indexed256
  /// Any red, green and blue.
  case direct

  package static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The depth of a terminal that names `colours` colours. Fewer than eight count as none: a theme
  /// needs eight to tell its roles apart.
  init(colours: Int, isDirect: Bool) {
    switch colours {
    case _ where isDirect: self = .direct
    case 256...: self = .indexed256
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }
}
