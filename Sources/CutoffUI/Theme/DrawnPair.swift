import CutoffWords

/// An ink on a ground that some screen draws.
///
/// A test plays all screen scripts and fails on a pair that is drawn and not declared here, so that no text
/// escapes the contrast that themes are held to.
package struct DrawnPair: Hashable, Sendable {
  package let ink: Ink
  package let ground: Ground

  package init(_ ink: Ink, on ground: Ground) {
    self.ink = ink
    self.ground = ground
  }

  /// All of them, ground by ground.
  package static let all = Ground.allCases.flatMap { ground in
    inks(on: ground).map { DrawnPair($0, on: ground) }
  }

  /// Whether it is a text that somebody reads, and not a rule between panes.
  package var isText: Bool { ink != .border }

  private static func inks(on ground: Ground) -> [Ink] {
    switch ground {
    case .screen: Ink.allCases
    case .selection: [.text, .strong, .muted, .urgent, .warning, .good, .focus]
    case .bar: RoleColours.textInks
    case .banner: [.warning]
    }
  }
}
