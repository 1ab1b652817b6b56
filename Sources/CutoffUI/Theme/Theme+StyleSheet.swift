import CutoffScreen
import CutoffWords

extension Theme {
  /// The looks of all inks and grounds on a terminal of this depth. Text has the theme's least contrast
  /// at 256 colours and more; below, the user's own palette decides, by fixed tables.
  package func styleSheet(for depth: ColourDepth) -> StyleSheet {
    guard depth != .none else { return Self.monoSheet }
    switch look {
    case .mono: return Self.monoSheet
    case .terminal: return Self.terminalSheet(for: depth)
    case .colours(let colours, let leastContrast):
      switch depth {
      case .none: return Self.monoSheet
      case .eight, .sixteen: return Self.terminalSheet(for: depth)
      case .indexed256: return Self.indexedSheet(colours, leastContrast: leastContrast)
      case .direct: return Self.directSheet(colours.readable(leastContrast: leastContrast))
      }
    }
  }

  private static func directSheet(_ colours: RoleColours) -> StyleSheet {
    StyleSheet(
      inks: Ink.allCases.map { InkStyle(Colour(colours[$0]), isBold: $0.isBold) },
      grounds: Ground.allCases.map { GroundStyle(Colour(colours[$0])) })
  }

  private static func indexedSheet(_ colours: RoleColours, leastContrast: Double) -> StyleSheet {
    let indexed = colours.readable(leastContrast: leastContrast).indexed(leastContrast: leastContrast)
    return StyleSheet(
      inks: Ink.allCases.map { InkStyle(Colour(indexed.ink[$0]), isBold: $0.isBold) },
      grounds: Ground.allCases.map { GroundStyle(Colour(indexed.ground[$0])) })
  }

  /// Nothing is known of the user's colours, not even whether the background is dark. So text keeps the terminal's
  /// own colour, labels are dim (bright black, the usual choice for them, is the background itself in some palettes,
  /// and taken only where nothing is dim), and spans of another ground swap the two colours, whose contrast stays
  /// what it is.
  private static func terminalSheet(for depth: ColourDepth) -> StyleSheet {
    StyleSheet(
      inks: Ink.allCases.map { ink in
        InkStyle(
          ink.terminalColour(for: depth), isBold: ink.isBold, isDim: ink == .muted,
          otherwise: ink == .muted && depth != .eight ? .indexed(8) : nil)
      },
      grounds: Ground.allCases.map { GroundStyle(isReversed: $0.isReversed) })
  }

  /// No ink is reversed or, where it draws big digits, underlined: both spoil block characters.
  private static let monoSheet = StyleSheet(
    inks: Ink.allCases.map { ink in
      ink == .title ? InkStyle(isUnderlined: true) : InkStyle(isBold: ink.isBold)
    },
    grounds: Ground.allCases.map { GroundStyle(isReversed: $0.isReversed) })
}

extension Ink {
  /// What asks for a look is bold too, so that no state is told by colour alone.
  fileprivate var isBold: Bool {
    switch self {
    case .strong, .title, .urgent, .warning, .focus: true
    case .text, .muted, .good, .border: false
    }
  }

  fileprivate func terminalColour(for depth: ColourDepth) -> Colour {
    switch self {
    case .text, .strong, .muted, .title: .standard
    case .urgent: .indexed(1)
    case .warning: .indexed(3)
    case .good: .indexed(2)
    case .focus: .indexed(6)
    case .border: depth == .eight ? .standard : .indexed(8)
    }
  }
}

extension Ground {
  /// Whether it swaps text and background where there is no colour for it.
  fileprivate var isReversed: Bool {
    switch self {
    case .selection, .banner: true
    case .screen, .bar: false
    }
  }
}

extension Colour {
  fileprivate init(_ colour: RGB) {
    self = .rgb(red: colour.red, green: colour.green, blue: colour.blue)
  }

  fileprivate init(_ index: UInt8?) {
    self = index.map { .indexed($0) } ?? .standard
  }
}
