import CutoffScreen

/// Which theme the user wants.
package enum ThemeChoice: Hashable, Sendable {
  case one(Theme)
  /// The one that suits the terminal's background.
  case byBackground(dark: Theme, light: Theme)

  /// What a user types for `byBackground`, and the themes that it then chooses from.
  package static let auto = "auto"
  package static let darkSlug = "cutoff-dark"
  package static let lightSlug = "cutoff-light"

  package var dependsOnBackground: Bool {
    switch self {
    case .one: false
    case .byBackground: true
    }
  }

  /// Whether a theme may be taken whose colours are not the terminal's own.
  package var hasOwnColours: Bool {
    switch self {
    case .one(let theme): !Theme.builtIn.contains(theme)
    case .byBackground: true
    }
  }

  /// The theme on a background; where nothing is known of it, the dark one, as most terminals are.
  package func theme(on background: Theme.Variant?) -> Theme {
    switch (self, background) {
    case (.one(let theme), _): theme
    case (.byBackground(_, let light), .light): light
    case (.byBackground(let dark, _), .dark), (.byBackground(let dark, _), nil): dark
    }
  }
}

extension Theme.Variant {
  /// Dark if white is easier to read on this background than black is; nil for a colour that depends on the
  /// terminal.
  package init?(_ background: Colour) {
    guard case .rgb(let red, let green, let blue) = background else { return nil }
    self = RGB(red: red, green: green, blue: blue).pole == .white ? .dark : .light
  }

  /// From the variable COLORFGBG, `15;0` or `15;default;0`: the last number is the background's in the
  /// palette of sixteen. Of the first eight all but white are dark, of the bright ones only the grey. Nil if
  /// there is no number.
  package init?(colourNumbers: String) {
    guard let last = colourNumbers.split(separator: ";", omittingEmptySubsequences: false).last,
      let number = Int(last), (0...15).contains(number)
    else { return nil }
    self = number <= 6 || number == 8 ? .dark : .light
  }
}
