import CutoffDomain
import CutoffScreen

/// What a program of the person's gets on its standard input.
package enum UserCommandInput: Hashable, Sendable {
  /// The terminal.
  case terminal
  /// An incident as it stands at the shown moment.
  case incident(IncidentID)
  case text(String)

  /// What it may show as it is, as programs do that know nothing of where a text comes from.
  var safe: UserCommandInput {
    guard case .text(let text) = self else { return self }
    return .text(SafeText.block(text))
  }
}
