import CutoffConfig
import CutoffDomain
import CutoffForms
import CutoffNotices
import CutoffScreen
import CutoffWords

/// What happened, as far as the dashboard is told.
package enum Message: Sendable {
  case input(TerminalInput)
  /// Somebody asked for something by its name.
  case spoken(Spoken)
  /// The clock moved.
  case tick(Instant)
  /// A change is durable on disk; the incident as it is there now, nil when it was deleted. `logProblem` says why the
  /// undo log does not hold the step: the way back is there until the program ends.
  case saved(Change, Incident?, SaveKind, FormKey?, logProblem: String?)
  case saveFailed(String, FormKey?)
  /// The store cannot take a change now: it is kept here, and tried again.
  case delayed(UnsavedChange, String)
  /// A change that waited is durable on disk now.
  case savedLate(Change, Incident?)
  /// A change that waits could not be saved this time either; `isInPlace` when it is written and only not
  /// confirmed.
  case stillUnsaved(Change, String, isInPlace: Bool)
  /// Changes that wait to be saved were put aside, or could not be.
  case putAside(Aside)
  /// Drafts were written at once, or could not be.
  case keptDrafts(Aside)
  /// So many items were sent to the clipboard, or could not be.
  case copied(Int, CopyEnding)
  /// A theme is drawn and was to be remembered; why it could not be, nil when it is.
  case themeKept(String, problem: String?)
  /// What the person knows was to be remembered; why it could not be, nil when it is.
  case remindersKept(ReminderDeed, problem: String?)
  /// The person's editor left no text, and why; the file that holds what was written all the same.
  case notEdited(EditorEnding, file: String?)
  /// The last change was never saved, and is taken back.
  case tookBackUnsaved
  /// Undo or redo would touch a change of an earlier session, named here.
  case consentNeeded(Confirm)
  /// Undo or redo did nothing, and why.
  case undoRefused(String)
  /// The person's editor was closed; the text of the form's field as it left it.
  case edited(DraftField, String)
  /// A notice was read from a file.
  case noticeRead(NoticeLetter)
  /// It could not be read, and why, in words.
  case noticeNotRead(String)
  /// The store's folder changed from outside.
  case reloaded(StoreLook)
  /// A theme could not be taken, and why; the name of the one that is shown.
  case themeRefused(String, shown: String)
  /// A program of the person's ended, or could not be started.
  case ran(UserCommand, UserCommandEnding)
  /// A hook of the person's failed, in words.
  case hookFailed(String)
  /// A sync was started, by the person or by the clock.
  case syncing(isAskedFor: Bool)
  /// A sync ended.
  case synced(SyncAnswer)
  /// The places where two values are kept, after a save or a look at the folder.
  case clashes([ClashShown])
  /// The incidents whose files git could not merge, likewise.
  case conflicts(Set<IncidentID>)
  /// Both versions of such a file are one on disk now.
  case joined(Incident)
}
