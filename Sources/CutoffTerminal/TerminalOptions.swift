import CutoffScreen

/// What to ask of the terminal. Nothing is read from the environment here.
package struct TerminalOptions: Sendable {
  /// The terminal's type, as in the variable `TERM`; empty if there is none.
  package var type: String
  /// The variable `COLORTERM`; `truecolor` and `24bit` allow direct colour.
  package var colourTerm: String?
  /// The deepest colour to use.
  package var deepestColour: ColourDepth
  /// True if the style sheet has colours in red, green and blue. A direct-colour terminal cannot
  /// show the user's own colours 8 … 15, so it is opened for such sheets only.
  package var wantsDirectColour: Bool
  /// True to be told of mouse buttons; the terminal then cannot select text by itself.
  package var wantsMouse: Bool

  package init(
    type: String, colourTerm: String? = nil, deepestColour: ColourDepth = .direct,
    wantsDirectColour: Bool = false, wantsMouse: Bool = false
  ) {
    self.type = type
    self.colourTerm = colourTerm
    self.deepestColour = deepestColour
    self.wantsDirectColour = wantsDirectColour
    self.wantsMouse = wantsMouse
  }

  /// The types to try, best first: the direct-colour sibling of `type` where it is wanted and the
  /// terminal says that it can (`xterm-256color` → `xterm-256color-direct`, `xterm-direct`).
  var candidates: [String] {
    let says = colourTerm == "truecolor" || colourTerm == "24bit"
    guard wantsDirectColour, deepestColour == .direct, says, !type.isEmpty else { return [type] }
    let family = type.prefix { $0 != "-" }
    let siblings = ["\(type)-direct", "\(family)-direct"].filter { !type.hasSuffix("-direct") && $0 != type }
    return siblings + [type]
  }
}
