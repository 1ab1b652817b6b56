import CutoffDomain

/// What a program of the person's gets on its standard input.
package enum UserCommandInput: Hashable, Sendable {
  /// The terminal.
  case terminal
  /// An incident as it stands at the shown moment.
  case incident(IncidentID)
  case text(String)
}
