import CutoffScreen
import CutoffWords

/// How well a theme of colours can be read and its states be told apart.
///
/// A theme's file may ask for colours that cannot be read; the dashboard draws others then (see
/// `RoleColours.readable`). So every pair has three figures: what the file asks for, what is drawn in
/// direct colour, and what is drawn with 256 colours.
package struct ThemeReport: Sendable {
  /// The contrast of one pair, by WCAG 2.1: 1 … 21.
  package struct Contrast: Hashable, Sendable {
    package let pair: DrawnPair
    package let asked: Double
    package let direct: Double
    package let indexed: Double
    /// The least that it must have; nil for a rule between panes, which nobody reads.
    package let needed: Double?

    /// Whether the file, or what is drawn of it, has less contrast than needed.
    package var isShort: Bool {
      guard let needed else { return false }
      return min(asked, direct, indexed) < needed
    }
  }

  /// A role that is not drawn in the colour that the file asks for.
  package struct Adjustment: Hashable, Sendable {
    package let role: String
    package let asked: RGB
    package let drawn: RGB
  }

  /// The two states that look most alike to an eye.
  package struct Closest: Hashable, Sendable {
    package let first: Ink
    package let second: Ink
    /// CIEDE2000.
    package let difference: Double
  }

  /// The closest states of one eye, in direct colour and with 256 colours.
  package struct Sight: Hashable, Sendable {
    package let vision: ColourVision
    package let direct: Closest
    package let indexed: Closest
  }

  /// From this difference on two states are told apart at a glance.
  package static let distinct = 10.0
  /// The roles that tell a state by colour, beside its word and glyph, and the text around them.
  package static let states: [Ink] = [.urgent, .warning, .good, .focus, .text, .muted]

  package let theme: Theme
  /// The least contrast of every text: 4.5 … 21.
  package let leastContrast: Double
  package let contrasts: [Contrast]
  package let adjustments: [Adjustment]
  package let sights: [Sight]

  /// Nil for a theme without colours of its own.
  package init?(_ theme: Theme) {
    guard case .colours(let asked, let leastContrast) = theme.look else { return nil }
    let direct = asked.readable(leastContrast: leastContrast)
    let indexed = direct.shownIndexed(leastContrast: leastContrast)
    self.theme = theme
    self.leastContrast = leastContrast
    contrasts = DrawnPair.all.map { pair in
      Contrast(
        pair: pair, asked: asked.contrast(of: pair), direct: direct.contrast(of: pair),
        indexed: indexed.contrast(of: pair), needed: pair.isText ? leastContrast : nil)
    }
    adjustments = Self.adjustments(from: asked, to: direct)
    sights = ColourVision.allCases.map { vision in
      Sight(vision: vision, direct: direct.closestStates(vision), indexed: indexed.closestStates(vision))
    }
  }

  /// The pairs that fall short.
  package var short: [Contrast] { contrasts.filter(\.isShort) }

  private static func adjustments(from asked: RoleColours, to drawn: RoleColours) -> [Adjustment] {
    let inks = Ink.allCases.map { Adjustment(role: $0.name, asked: asked[$0], drawn: drawn[$0]) }
    let grounds = Ground.allCases.map { Adjustment(role: $0.name, asked: asked[$0], drawn: drawn[$0]) }
    return (inks + grounds).filter { $0.asked != $0.drawn }
  }
}

extension RoleColours {
  fileprivate func contrast(of pair: DrawnPair) -> Double { self[pair.ink].contrast(with: self[pair.ground]) }

  /// What these readable colours look like with 256 colours.
  fileprivate func shownIndexed(leastContrast: Double) -> RoleColours {
    let indices = indexed(leastContrast: leastContrast)
    var shown = self
    for (ink, index) in indices.ink { shown[ink] = IndexedColours.colour(of: index) }
    for (ground, index) in indices.ground { shown[ground] = IndexedColours.colour(of: index) }
    return shown
  }

  fileprivate func closestStates(_ vision: ColourVision) -> ThemeReport.Closest {
    let states = ThemeReport.states
    var closest = ThemeReport.Closest(first: .text, second: .muted, difference: .infinity)
    for (place, first) in states.enumerated() {
      for second in states[(place + 1)...] {
        let difference = vision.difference(self[first], self[second])
        guard difference < closest.difference else { continue }
        closest = ThemeReport.Closest(first: first, second: second, difference: difference)
      }
    }
    return closest
  }
}
