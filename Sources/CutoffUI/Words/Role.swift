import CutoffScreen

/// What a piece of text is, which decides its colour. Drawing code names roles, never colours.
package enum Ink: UInt8, CaseIterable, Sendable {
  case text
  /// The hour of the cut, the selected name.
  case strong
  /// Labels, times, sources, what is over.
  case muted
  /// Program name, incident title, pane titles.
  case title
  /// The clock, its word, a broken promise; nothing else.
  case urgent
  /// What else needs a person.
  case warning
  /// Kept, up, settled; new since the last look.
  case good
  /// The focused pane, the selection mark, keys.
  case focus
  /// Rules between panes.
  case border
}

/// What stands behind text.
package enum Ground: UInt8, CaseIterable, Sendable {
  case screen
  case selection
  /// Top bar, hint bar, overlays.
  case bar
  /// The as-of banner.
  case banner
}

extension Paint {
  /// The paint of an ink on a ground.
  package init(_ ink: Ink, on ground: Ground = .screen) {
    self.init(ink: ink.rawValue, ground: ground.rawValue)
  }
}

extension Ink {
  /// The word for it in theme files.
  package var name: String { String(describing: self) }
}

extension Ground {
  /// The word for it in theme files.
  package var name: String { String(describing: self) }
}
