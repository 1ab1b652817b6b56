/// What a cell is painted with: numbers of an ink (text role) and a ground (background role). What
/// they look like is said by a `StyleSheet`; 0 is plain text on the screen's background.
package struct Paint: Hashable, Sendable {
  package var ink: UInt8
  package var ground: UInt8

  package init(ink: UInt8 = 0, ground: UInt8 = 0) {
    self.ink = ink
    self.ground = ground
  }

  package static let plain = Paint()
}

/// A colour that a terminal can show.
package enum Colour: Hashable, Sendable {
  /// The terminal's own default foreground or background.
  case standard
  /// One of the terminal's palette, 0 … 255.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// How one ink is drawn.
package struct InkStyle: Hashable, Sendable {
  package var colour: Colour
  package var isBold: Bool
  package var isUnderlined: Bool
  package var isReversed: Bool
  /// Weaker than the text around it. A terminal that cannot draw that takes `otherwise` as its colour.
  package var isDim: Bool
  package var otherwise: Colour?

  package init(
    _ colour: Colour = .standard, isBold: Bool = false, isUnderlined: Bool = false,
    isReversed: Bool = false, isDim: Bool = false, otherwise: Colour? = nil
  ) {
    self.isDim = isDim
    self.otherwise = otherwise
    self.colour = colour
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }
}

/// How one ground is drawn. `isReversed` swaps the two colours, for terminals without any.
package struct GroundStyle: Hashable, Sendable {
  package var colour: Colour
  package var isReversed: Bool

  package init(_ colour: Colour = .standard, isReversed: Bool = false) {
    self.colour = colour
    self.isReversed = isReversed
  }
}

/// The looks of all inks and grounds, found by their numbers. Numbers outside fall back to 0.
package struct StyleSheet: Hashable, Sendable {
  package let inks: [InkStyle]
  package let grounds: [GroundStyle]

  package init(inks: [InkStyle], grounds: [GroundStyle]) {
    self.inks = inks.isEmpty ? [InkStyle()] : inks
    self.grounds = grounds.isEmpty ? [GroundStyle()] : grounds
  }

  package static let plain = StyleSheet(inks: [], grounds: [])

  /// On a ground that swaps the two colours every ink is plain text, bold: a colour of the text would be one of the
  /// blanks there.
  package func ink(of paint: Paint) -> InkStyle {
    if ground(of: paint).isReversed { return InkStyle(isBold: true) }
    return Int(paint.ink) < inks.count ? inks[Int(paint.ink)] : inks[0]
  }

  package func ground(of paint: Paint) -> GroundStyle {
    Int(paint.ground) < grounds.count ? grounds[Int(paint.ground)] : grounds[0]
  }

  /// Whether the two colours of a paint change places: a reversed ink stands out on a reversed ground
  /// by being drawn the right way round.
  package func isReversed(_ paint: Paint) -> Bool {
    ink(of: paint).isReversed != ground(of: paint).isReversed
  }
}
