import CutoffDomain
import CutoffStore
import CutoffUI

/// The dashboard's changes, kept in the store on disk and remembered for undo.
struct StoreKeeper: Keeper {
  private(set) var store: Store
  private(set) var clashes: [ClashShown]
  private var log: UndoLog?
  private let author: String
  private let language: Language

  /// Without a log (its folder cannot be written) changes are kept all the same, and cannot be undone.
  init(store: Store, log: UndoLog?, author: String, language: Language) {
    self.store = store
    clashes = ClashShown.all(in: store.contents)
    self.log = log
    self.author = author
    self.language = language
  }

  var earlierUndo: Change? { log?.nextUndo.flatMap { $0.isFromEarlierSession ? $0.change : nil } }
  var earlierRedo: Change? { log?.nextRedo.flatMap { $0.isFromEarlierSession ? $0.change : nil } }

  mutating func keep(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident? {
    do {
      let incident = try store.apply(change, now: now, author: author)
      // A log that cannot be written loses the undo, never the word that the change is saved.
      try? log?.push(change)
      look()
      return incident
    } catch {
      throw refusal(error)
    }
  }

  mutating func undo(now: Instant) throws(KeepingRefused) -> KeptChange {
    guard let change = log?.nextUndo?.change else {
      throw KeepingRefused(words: KeeperWords.nothingToUndo(language))
    }
    do {
      let incident = try store.revert(change, now: now, author: author)
      _ = try? log?.undo()
      look()
      return KeptChange(change: change, incident: incident)
    } catch {
      throw refusal(error)
    }
  }

  mutating func redo(now: Instant) throws(KeepingRefused) -> KeptChange {
    guard let change = log?.nextRedo?.change else {
      throw KeepingRefused(words: KeeperWords.nothingToRedo(language))
    }
    do {
      let incident = try store.redo(change, now: now, author: author)
      _ = try? log?.redo()
      look()
      return KeptChange(change: change, incident: incident)
    } catch {
      throw refusal(error)
    }
  }

  /// Looks for changes from outside; nil when there are none.
  mutating func reload() -> Message? {
    guard let news = try? store.reload(), !news.isEmpty else { return nil }
    let contents = store.contents
    clashes = ClashShown.all(in: contents)
    return .reloaded(contents.incidents, contents.refused.map { RefusedShown($0, language) })
  }

  private mutating func look() { clashes = ClashShown.all(in: store.contents) }

  private func refusal(_ error: StoreError) -> KeepingRefused {
    KeepingRefused(words: error.words(language: language))
  }
}

extension FileProblem {
  /// "name.json:7:3", without the folders before it.
  fileprivate var place: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return position.map { "\(name):\($0.line):\($0.column)" } ?? name
  }
}

extension ClashShown {
  /// Every place of a store where two values are kept.
  static func all(in contents: StoreContents) -> [ClashShown] {
    contents.clashes.sorted { $0.key < $1.key }.flatMap { id, clashes in
      clashes.map { clash in
        ClashShown(
          incident: id, record: clash.record, member: clash.member ?? "", other: clash.other ?? "")
      }
    }
  }
}

extension RefusedShown {
  init(_ problem: FileProblem, _ language: Language) {
    self.init(place: problem.place, reason: problem.reason.words(language: language))
  }
}
