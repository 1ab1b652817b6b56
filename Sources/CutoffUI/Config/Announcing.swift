/// What a conversation says by itself.
package enum Announcing: String, CaseIterable, Sendable {
  /// Thresholds and hours that pass, changes from elsewhere, what came of saving.
  case all
  /// Thresholds and hours that pass.
  case thresholds
  /// Only what is not saved.
  case none
}
