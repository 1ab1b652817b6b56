import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffWords

/// A change that the store could not take yet.
package struct UnsavedChange: Hashable, Sendable {
  package var change: Change
  /// The form that it came from.
  package var key: FormKey?
  /// Written, and the system did not confirm that it will stay: to be written once more.
  package var isInPlace: Bool
}

/// Changes that wait to be saved, in the order in which they were made. They are shown as if they were.
package struct Unsaved: Hashable, Sendable {
  package internal(set) var changes: [UnsavedChange] = []
  /// Those that were taken back before they were ever saved, the latest last.
  var takenBack: [UnsavedChange] = []
  /// Why, in words: the file and the reason.
  package internal(set) var reason = ""
  /// Whether all of them lie somewhere else on disk meanwhile.
  package internal(set) var aside = Aside.unknown
  /// The instant at which the next try is due.
  package internal(set) var nextTry: Instant?
  private var failures = 0

  /// Seconds between tries; the last one goes on.
  private static let pauses: [Int64] = [1, 2, 5, 10]

  package var isEmpty: Bool { changes.isEmpty }

  mutating func add(_ change: UnsavedChange) {
    changes.append(change)
    aside = .unknown
    forgetTakenBack(unless: change.change)
  }

  /// A new change ends what could be done again, unless it is just that.
  mutating func forgetTakenBack(unless change: Change) {
    if takenBack.last?.change == change { takenBack.removeLast() } else { takenBack = [] }
  }

  mutating func failed(_ reason: String, at now: Instant) {
    self.reason = reason
    nextTry = now.advanced(by: Self.pauses[min(failures, Self.pauses.count - 1)])
    failures += 1
  }

  mutating func remove(_ change: Change) {
    if let index = changes.firstIndex(where: { $0.change == change }) { changes.remove(at: index) }
    guard changes.isEmpty else { return }
    aside = .unknown
    failures = 0
    nextTry = nil
    reason = ""
  }

  mutating func isNowInPlace(_ change: Change) {
    if let index = changes.firstIndex(where: { $0.change == change }) { changes[index].isInPlace = true }
  }

  /// `incidents` as they will be once everything is saved.
  func applied(to incidents: [Incident]) -> [Incident] {
    guard !changes.isEmpty else { return incidents }
    var incidents = incidents
    for entry in changes {
      let index = incidents.firstIndex { $0.id == entry.change.incident }
      guard let changed = entry.change.applied(to: index.map { incidents[$0] }) else { continue }
      if let index { incidents[index] = changed } else { incidents.append(changed) }
    }
    return incidents
  }

  /// The records that they give.
  var records: Set<RecordID> { Set(changes.flatMap { $0.change.edits.compactMap { $0.after?.id } }) }

  var incidents: Set<IncidentID> { Set(changes.map(\.change.incident)) }

  func holds(_ id: IncidentID) -> Bool { changes.contains { $0.change.incident == id } }
}

extension State {
  /// Shows a change that could not be saved, and says so until it is.
  mutating func delay(_ change: UnsavedChange, _ reason: String) {
    unsaved.add(change)
    unsaved.failed(reason, at: moment.now)
    if let key = change.key { drafts[key] = nil }
    show(change.change)
    let isNew = change.change.header.map { $0.before == nil } ?? false
    if isNew { browse.incident = change.change.incident }
  }

  /// Takes back the last change that was never saved.
  mutating func takeBackUnsaved() {
    guard let last = unsaved.changes.last, !last.isInPlace else { return }
    unsaved.remove(last.change)
    unsaved.takenBack.append(last)
    show(last.change.inverse)
    let key = surroundings.keymap.shownKey(of: .redo) ?? ""
    say(ScreenWords.undone(last.change.title, key)(language), .good)
  }

  /// The incident of `change` as it is with it, without the store.
  private mutating func show(_ change: Change) {
    let index = store.incidents.firstIndex { $0.id == change.incident }
    let changed = change.applied(to: index.map { store.incidents[$0] })
    if let index { store.incidents.remove(at: index) }
    if let changed { store.incidents.append(changed) }
    refreshStandings(changed: [change.incident])
  }
}
