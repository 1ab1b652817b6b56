import CutoffScreen
import CutoffWords

/// What the dashboard looks like.
package struct Theme: Hashable, Sendable {
  package enum Variant: String, Sendable {
    case dark, light
  }

  /// Where the colours come from.
  package enum Look: Hashable, Sendable {
    /// The first sixteen colours, text and background that the user's terminal already has.
    case terminal
    /// Bold, underline and reverse only.
    case mono
    /// Colours of its own, as the theme's file asks for them, and the contrast of every text with what
    /// stands behind it: 4.5 … 21 (WCAG 2.2).
    case colours(RoleColours, leastContrast: Double)
  }

  /// What a user types to choose it: a file's name without its ending.
  package let slug: String
  package let name: String
  /// Empty if unknown.
  package let author: String
  /// What the file says of itself; schemes are sometimes wrong about it. Nil if it says nothing.
  package let statedVariant: Variant?
  package let look: Look

  package init(
    slug: String, name: String, author: String = "", statedVariant: Variant? = nil, look: Look
  ) {
    self.slug = slug
    self.name = name
    self.author = author
    self.statedVariant = statedVariant
    self.look = look
  }

  /// The default.
  package static let terminal = Theme(slug: "terminal", name: "Terminal", look: .terminal)
  package static let mono = Theme(slug: "mono", name: "Mono", look: .mono)
  /// The themes that need no file.
  package static let builtIn = [terminal, mono]

  /// Dark if white is easier to read on its screen than black is; nil where the user's terminal decides.
  package var variant: Variant? {
    switch look {
    case .terminal, .mono: nil
    case .colours(let colours, _): colours[.screen].pole == .white ? .dark : .light
    }
  }

  /// The inks and grounds whose colour has to be bent to be readable. Rules between panes never are.
  package var bentRoles: (inks: [Ink], grounds: [Ground]) {
    guard case .colours(let colours, let leastContrast) = look else { return ([], []) }
    let bent = colours.readable(leastContrast: leastContrast)
    return (
      Ink.allCases.filter { bent[$0] != colours[$0] },
      Ground.allCases.filter { bent[$0] != colours[$0] }
    )
  }
}
