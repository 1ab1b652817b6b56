import CutoffDomain

/// Rows of a view that are shown as one until somebody unfolds them.
package enum ListFold: Hashable, Sendable {
  /// What is past and not concluded.
  case past
  /// What is due at one moment and of one kind.
  case alike(Instant, Waiting.Subject)
}
