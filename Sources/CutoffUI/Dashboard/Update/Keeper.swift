import CutoffDomain
import CutoffWords

/// The seam to the store: what keeps changes. The program's is the store on disk; snapshots and tests
/// keep them in memory.
package protocol Keeper {
  /// Keeps a change for good and gives the incident as it is kept, nil when it was deleted.
  mutating func keep(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident?
  /// Writes once more a change that is in its place and was not confirmed.
  mutating func confirm(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident?
  /// Where two values are kept because two people wrote different things.
  var clashes: [ClashShown] { get }
  /// Incidents whose files git could not merge.
  var conflicts: Set<IncidentID> { get }
  /// Settles a clash; `title` is what undo calls it.
  mutating func settle(
    _ clash: ClashShown, as choice: ClashChoice, title: String, now: Instant
  ) throws(KeepingRefused) -> KeptChange
  /// Writes both versions of a file that git could not merge as one.
  mutating func join(_ incident: IncidentID) throws(KeepingRefused) -> Incident
  /// Joins an incident into another of the same matter; gives the changes in their order. `title` is what undo calls
  /// them, `group` what they have in common.
  mutating func merge(
    _ other: IncidentID, into id: IncidentID, title: String, group: RecordID, now: Instant
  ) throws(KeepingRefused) -> [KeptChange]
  /// The change that `undo` would take back, and the one that `redo` would carry out again, where it was
  /// made by an earlier session: the person is asked first.
  var earlierUndo: Change? { get }
  var earlierRedo: Change? { get }
  /// Why the last step is not in the undo log, in words; nil when it is. Undo and redo still have it until the
  /// program ends.
  var logProblem: String? { get }
  /// What `undo` would take back and `redo` would carry out again; nil where there is nothing.
  var nextUndo: Change? { get }
  var nextRedo: Change? { get }
  /// Takes back the last change that is not taken back yet.
  mutating func undo(now: Instant) throws(KeepingRefused) -> KeptChange
  /// Does again what was taken back last.
  mutating func redo(now: Instant) throws(KeepingRefused) -> KeptChange
}

/// A keeper that only one person writes to reports no clash and is never asked to settle one.
extension Keeper {
  package var conflicts: Set<IncidentID> { [] }
  package var logProblem: String? { nil }
  package var nextUndo: Change? { nil }
  package var nextRedo: Change? { nil }

  package mutating func settle(
    _ clash: ClashShown, as choice: ClashChoice, title: String, now: Instant
  ) throws(KeepingRefused) -> KeptChange {
    throw KeepingRefused(words: KeeperWords.settledElsewhere(.english))
  }

  package mutating func merge(
    _ other: IncidentID, into id: IncidentID, title: String, group: RecordID, now: Instant
  ) throws(KeepingRefused) -> [KeptChange] {
    throw KeepingRefused(words: KeeperWords.onlyOnDisk(.english))
  }

  package mutating func join(_ incident: IncidentID) throws(KeepingRefused) -> Incident {
    throw KeepingRefused(words: KeeperWords.settledElsewhere(.english))
  }
}

/// A change that was undone or redone, and the incident after it.
package struct KeptChange: Sendable {
  package var change: Change
  package var incident: Incident?

  package init(change: Change, incident: Incident?) {
    self.change = change
    self.incident = incident
  }
}

/// Why a change was not kept, in words for the person: what happened, to what, what to do next.
package struct KeepingRefused: Error, Hashable, Sendable {
  package var words: String
  package var kind: Kind

  package enum Kind: Sendable {
    /// It will not do: what was typed goes back to its form.
    case refused
    /// It may do later, as it is.
    case later
    /// It is in its place, and the system did not confirm that it will stay.
    case unconfirmed
  }

  package init(words: String, kind: Kind = .refused) {
    self.words = words
    self.kind = kind
  }
}

extension Keeper {
  package mutating func confirm(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident? {
    try keep(change, now: now)
  }
}

package enum KeeperWords {
  package static let nothingToUndo = Wording("không còn gì để hoàn tác", "nothing to undo")
  package static let nothingToRedo = Wording("không có gì để làm lại", "nothing to redo")
  package static let onlyOnDisk = Wording("chỉ gộp được trong kho trên đĩa", "merges only in a store on disk")
  package static let settledElsewhere = Wording(
    "chỗ này không còn chờ chọn", "nothing waits for a choice there any more")
  package static let changedSince = Wording(
    "đã bị sửa sau đó, không hoàn tác được", "changed since then, it cannot be undone")
}
