/// The sixteen colours of a base16 scheme by what they are for. base24 adds eight brighter ones, which
/// no role needs.
package enum SchemeColour: Int, CaseIterable, Sendable {
  case screen, bar, selection, border, secondary, text, lighterText, lightestText
  case red, orange, yellow, green, cyan, blue, violet, brown

  /// The name in scheme files: `base00` … `base0F`.
  package var key: String { "base0" + String(rawValue, radix: 16, uppercase: true) }
}

/// The colours of a base16 or base24 scheme.
package struct Scheme: Hashable, Sendable {
  private let colours: [RGB]

  /// One colour for each case.
  package init<Failure: Error>(_ colour: (SchemeColour) throws(Failure) -> RGB) throws(Failure) {
    var colours: [RGB] = []
    for place in SchemeColour.allCases { colours.append(try colour(place)) }
    self.colours = colours
  }

  package subscript(place: SchemeColour) -> RGB { colours[place.rawValue] }
}
