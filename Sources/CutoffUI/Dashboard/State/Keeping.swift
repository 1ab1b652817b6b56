import CutoffDomain
import CutoffForms
import CutoffWords

/// What the session is asked to keep, or to take back.
package enum Keeping: Sendable {
  /// Save durably; `key` finds the draft again if it fails.
  case save(Change, FormKey?)
  /// Try again to save what waits.
  case saveAgain
  /// Settle a clash; `title` is what undo calls it.
  case settle(ClashShown, ClashChoice, title: String)
  /// Write both versions of a file that git could not merge as one.
  case join(IncidentID)
  /// Join an incident into another of the same matter; `title` is what undo calls it.
  case merge(IncidentID, into: IncidentID, title: String)
  /// Undo and redo ask first where they would touch a change of an earlier session.
  case undo(hasConsent: Bool)
  case redo(hasConsent: Bool)
}

/// The same, as those write it who ask for it.
extension Effect {
  static var saveAgain: Effect { .keeping(.saveAgain) }

  static func save(_ change: Change, _ key: FormKey?) -> Effect { .keeping(.save(change, key)) }

  static func settle(_ clash: ClashShown, _ choice: ClashChoice, title: String) -> Effect {
    .keeping(.settle(clash, choice, title: title))
  }

  static func join(_ incident: IncidentID) -> Effect { .keeping(.join(incident)) }

  static func merge(_ other: IncidentID, into id: IncidentID, title: String) -> Effect {
    .keeping(.merge(other, into: id, title: title))
  }

  static func undo(hasConsent: Bool) -> Effect { .keeping(.undo(hasConsent: hasConsent)) }
  static func redo(hasConsent: Bool) -> Effect { .keeping(.redo(hasConsent: hasConsent)) }
}
