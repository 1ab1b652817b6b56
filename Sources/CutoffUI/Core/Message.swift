import CutoffDomain
import CutoffScreen

/// What happened, as far as the dashboard is told.
package enum Message: Sendable {
  case input(TerminalInput)
  /// The clock moved.
  case tick(Instant)
  /// A change is durable on disk; the incident as it is there now, nil when it was deleted.
  case saved(Change, Incident?, SaveKind, FormKey?)
  case saveFailed(String, FormKey?)
  /// Undo or redo would touch a change of an earlier session, named here.
  case consentNeeded(Confirm)
  /// Undo or redo did nothing, and why.
  case undoRefused(String)
  /// The person's editor was closed; the text of the form's field as it left it.
  case edited(DraftField, String)
  /// The store's folder changed from outside.
  case reloaded([Incident], [RefusedShown])
  /// The places where two values are kept, after a save or a look at the folder.
  case clashes([ClashShown])
}

package enum SaveKind: Sendable {
  case done, undone, redone
}

/// What should be done outside. Effects run in order and come back as messages.
package enum Effect: Sendable {
  /// Save durably; `key` finds the draft again if it fails.
  case save(Change, FormKey?)
  /// Undo and redo ask first where they would touch a change of an earlier session.
  case undo(hasConsent: Bool)
  case redo(hasConsent: Bool)
  case copy(String)
  /// Open the text of a form's field in the person's editor.
  case edit(DraftField, String)
  case redraw
  /// Ask the terminal for the mouse, or leave it to the terminal.
  case mouse(Bool)
  case suspend
  case quit
}
