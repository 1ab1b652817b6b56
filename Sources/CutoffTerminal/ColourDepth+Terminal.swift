import CutoffScreen

extension ColourDepth {
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
