import CutoffDomain

/// What a form wants after an input.
package enum FormReply: Hashable, Sendable {
  case stay
  /// It can be saved: `change(in:)` will give the change.
  case submit
  /// It should be closed; a dirty one is worth keeping.
  case cancel
  /// The text of this field should be edited outside, then given to `replaceText(of:with:)`.
  case externalEditor(DraftField)
}
