import CutoffDomain
import CutoffWords

/// Keeps changes in memory only: for snapshots and tests.
package struct MemoryKeeper: Keeper, Sendable {
  private var incidents: [IncidentID: Incident]
  /// Deleted incidents, so that undo can bring them back whole.
  private var deleted: [IncidentID: Incident] = [:]
  private var done: [Change] = []
  private var undone: [Change] = []
  private let language: Language

  package init(_ incidents: [Incident], language: Language) {
    self.incidents = Dictionary(incidents.map { ($0.id, $0) }) { first, _ in first }
    self.language = language
  }

  package mutating func keep(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident? {
    let incident = try apply(change)
    done.append(change)
    undone = []
    return incident
  }

  /// The incident as it is kept.
  package func incident(_ id: IncidentID) -> Incident? { incidents[id] }

  package var clashes: [ClashShown] { [] }
  package var nextUndo: Change? { done.last }
  package var nextRedo: Change? { undone.last }
  package var earlierUndo: Change? { nil }
  package var earlierRedo: Change? { nil }

  package mutating func undo(now: Instant) throws(KeepingRefused) -> KeptChange {
    guard let change = done.last else {
      throw KeepingRefused(words: KeeperWords.nothingToUndo(language))
    }
    let incident = try apply(change.inverse)
    done.removeLast()
    undone.append(change)
    return KeptChange(change: change, incident: incident)
  }

  package mutating func redo(now: Instant) throws(KeepingRefused) -> KeptChange {
    guard let change = undone.last else {
      throw KeepingRefused(words: KeeperWords.nothingToRedo(language))
    }
    let incident = try apply(change)
    undone.removeLast()
    done.append(change)
    return KeptChange(change: change, incident: incident)
  }

  private mutating func apply(_ change: Change) throws(KeepingRefused) -> Incident? {
    let id = change.incident
    if let edit = change.header, edit.after == nil {
      deleted[id] = incidents.removeValue(forKey: id)
      return nil
    }
    guard let incident = change.applied(to: incidents[id] ?? deleted[id]) else {
      throw KeepingRefused(words: KeeperWords.changedSince(language))
    }
    incidents[id] = incident
    return incident
  }
}
