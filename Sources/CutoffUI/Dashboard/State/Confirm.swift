import CutoffDomain
import CutoffScreen

/// A question before something that should not happen by a slip. The default is No.
package struct Confirm: Hashable, Sendable {
  package enum Deed: Hashable, Sendable { case undo, redo, quit }

  package var deed: Deed
  /// What it would touch.
  package var title: String
  /// Nothing goes away: it waits as drafts.
  package var isKept = false

  package init(_ deed: Deed, title: String, isKept: Bool = false) {
    self.deed = deed
    self.title = title
    self.isKept = isKept
  }

  /// True for yes.
  static func isYes(_ key: Key) -> Bool { key == .character("y") || key == .character("Y") }
}
