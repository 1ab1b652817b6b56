import CutoffDomain
import CutoffStore
import CutoffUI
import CutoffWords

/// Keeps changes in a store on disk, as the program does, and remembers them for undo.
struct DiskKeeper: Keeper {
  private(set) var store: Store
  private var done: [Change] = []
  private var undone: [Change] = []
  /// How many times something was written.
  private(set) var writes = 0

  init(_ store: Store) { self.store = store }

  var clashes: [ClashShown] { [] }
  var nextUndo: Change? { done.last }
  var nextRedo: Change? { undone.last }
  var earlierUndo: Change? { nil }
  var earlierRedo: Change? { nil }

  mutating func keep(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident? {
    let incident = try attempt { store throws(StoreError) in
      try store.apply(change, now: now, author: "lan")
    }
    done.append(change)
    undone = []
    return incident
  }

  mutating func undo(now: Instant) throws(KeepingRefused) -> KeptChange {
    guard let change = done.last else { throw KeepingRefused(words: "nothing to undo") }
    let incident = try attempt { store throws(StoreError) in
      try store.revert(change, now: now, author: "lan")
    }
    undone.append(done.removeLast())
    return KeptChange(change: change, incident: incident)
  }

  mutating func redo(now: Instant) throws(KeepingRefused) -> KeptChange {
    guard let change = undone.last else { throw KeepingRefused(words: "nothing to redo") }
    let incident = try attempt { store throws(StoreError) in
      try store.redo(change, now: now, author: "lan")
    }
    done.append(undone.removeLast())
    return KeptChange(change: change, incident: incident)
  }

  private mutating func attempt(
    _ work: (inout Store) throws(StoreError) -> Incident?
  ) throws(KeepingRefused) -> Incident? {
    writes += 1
    do {
      return try work(&store)
    } catch {
      throw KeepingRefused(words: error.words(language: .english))
    }
  }
}
