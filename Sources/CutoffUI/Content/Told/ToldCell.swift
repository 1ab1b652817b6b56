import CutoffWords

/// One part of what is told of a thing: a name, a time, a sum, the words. Whoever lays it out asks for it by its role.
package struct ToldCell: Sendable {
  /// What the part says of the thing.
  package enum Role: Sendable {
    /// When it is due or happened, as somebody said it; a condition where it has no date.
    case said
    /// That nobody named a date for it.
    case undated
    case kind
    /// Who said, set, promised or owes it.
    case who
    /// To whom it was promised.
    case whom
    /// Its words.
    case what
    /// What it is about, where its words do not say so.
    case about
    /// Time left, time past, how late.
    case time
    case sum
    /// What answered it.
    case answer
    /// The glyph of what it changes by itself.
    case sign
    /// What somebody said of it that does not count, or not yet, and why.
    case uncounted
    /// What limits or qualifies the rest: told in several ways, blocked, copied.
    case remark
  }

  package let role: Role
  /// Runs of text, a name apart from the words beside it.
  package let pieces: [Piece]

  /// A part of one run.
  package init(_ role: Role, _ text: String, _ ink: Ink = .text) {
    self.init(role, [Piece(text, ink)])
  }

  /// A part of several runs: who and how much are one part, so that no figure is left without its owner.
  package init(_ role: Role, _ pieces: [Piece]) {
    self.role = role
    self.pieces = pieces
  }

  /// All of it.
  package var text: String { pieces.count == 1 ? pieces[0].text : pieces.map(\.text).joined() }
}
