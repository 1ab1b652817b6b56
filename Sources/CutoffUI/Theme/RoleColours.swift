import CutoffWords

/// A colour for every ink and every ground.
package struct RoleColours: Hashable, Sendable {
  private var inks: [RGB]
  private var grounds: [RGB]

  package init(ink: (Ink) -> RGB, ground: (Ground) -> RGB) {
    inks = Ink.allCases.map(ink)
    grounds = Ground.allCases.map(ground)
  }

  /// What a scheme's colours are used for.
  package init(_ scheme: Scheme) {
    self.init(ink: { scheme.colour(of: $0) }, ground: { scheme.colour(of: $0) })
  }

  package subscript(ink: Ink) -> RGB {
    get { inks[Int(ink.rawValue)] }
    set { inks[Int(ink.rawValue)] = newValue }
  }

  package subscript(ground: Ground) -> RGB {
    get { grounds[Int(ground.rawValue)] }
    set { grounds[Int(ground.rawValue)] = newValue }
  }
}

extension Scheme {
  fileprivate func colour(of ink: Ink) -> RGB {
    switch ink {
    case .text: self[.text]
    case .strong: strongest
    case .muted: self[.secondary]
    case .title, .focus: self[.blue]
    case .urgent: self[.red]
    case .warning: self[.yellow]
    case .good: self[.green]
    case .border: self[.border]
    }
  }

  /// Schemes do not agree which end of 05 … 07 stands out.
  private var strongest: RGB {
    let candidates = [self[.text], self[.lighterText], self[.lightestText]]
    let contrasts = candidates.map { $0.contrast(with: self[.screen]) }
    return zip(candidates, contrasts).max { $0.1 < $1.1 }?.0 ?? self[.text]
  }

  fileprivate func colour(of ground: Ground) -> RGB {
    switch ground {
    case .screen: self[.screen]
    case .selection: self[.selection]
    case .bar: self[.bar]
    // No colour of a scheme is meant for it: a shade of its warning.
    case .banner: self[.screen].mixed(with: self[.yellow], share: 0.15)
    }
  }
}
