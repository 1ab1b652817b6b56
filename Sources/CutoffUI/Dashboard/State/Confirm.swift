import CutoffDomain
import CutoffScreen

/// A question before something that should not happen by a slip. The default is No.
package struct Confirm: Hashable, Sendable {
  package enum Deed: Hashable, Sendable {
    case undo, redo, quit, discard
    case merge(IncidentID, into: IncidentID)
  }

  package var deed: Deed
  /// What it would touch.
  package var title: String
  /// What is not saved are drafts; else changes.
  package var isOfDrafts = false

  package init(_ deed: Deed, title: String, isOfDrafts: Bool = false) {
    self.deed = deed
    self.title = title
    self.isOfDrafts = isOfDrafts
  }

  /// True for yes.
  static func isYes(_ key: Key) -> Bool { key == .character("y") || key == .character("Y") }
}
