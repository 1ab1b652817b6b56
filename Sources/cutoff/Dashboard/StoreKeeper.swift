import CutoffDomain
import CutoffStore
import CutoffUI
import CutoffWords

/// The dashboard's changes, kept in the store on disk and remembered for undo.
struct StoreKeeper: Keeper {
  private(set) var store: Store
  private(set) var clashes: [ClashShown]
  private(set) var conflicts: Set<IncidentID>
  private var log: UndoLog
  /// What was saved since somebody took it, the first first.
  private var saved: [SavedChange] = []
  private let author: String
  private let language: Language
  /// True when the person asked for a store that nothing can change.
  private let isReadOnlyByFlag: Bool

  /// `contents` are the store's. Where the log cannot be written changes are kept all the same, and can be undone until
  /// the program ends.
  init(
    store: Store, contents: StoreContents, log: UndoLog, author: String, language: Language,
    isReadOnlyByFlag: Bool = false
  ) {
    self.store = store
    // Keys and signals must not wait for another program: what is not saved now is saved a second later.
    self.store.lockPatience = 250
    clashes = ClashShown.all(in: contents)
    conflicts = contents.unjoined
    self.log = log
    self.author = author
    self.language = language
    self.isReadOnlyByFlag = isReadOnlyByFlag
  }

  /// Why nothing can be changed now.
  var readOnly: ReadOnlyReason? { isReadOnlyByFlag ? .flag : store.isReadOnly ? .folder : nil }

  var logProblem: String? { log.problem?.cause(language: language) }
  var nextUndo: Change? { log.nextUndo?.change }
  var nextRedo: Change? { log.nextRedo?.change }
  var earlierUndo: Change? { log.nextUndo.flatMap { $0.isFromEarlierSession ? $0.change : nil } }
  var earlierRedo: Change? { log.nextRedo.flatMap { $0.isFromEarlierSession ? $0.change : nil } }

  /// What was saved since the last call.
  mutating func takeSaved() -> [SavedChange] {
    defer { saved = [] }
    return saved
  }

  private mutating func note(_ change: Change, _ before: Incident?, _ after: Incident?) {
    saved.append(SavedChange(change: change, before: before, after: after))
  }

  mutating func keep(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident? {
    let before = store.incident(change.incident)
    do {
      let incident = try store.apply(change, now: now, author: author)
      // What the log could not write `logProblem` tells; the change is saved all the same.
      try? log.push(change)
      look()
      note(change, before, incident)
      return incident
    } catch {
      throw refusal(error)
    }
  }

  mutating func confirm(_ change: Change, now: Instant) throws(KeepingRefused) -> Incident? {
    do {
      try store.confirm(change.incident)
    } catch {
      throw KeepingRefused(words: error.words(language: language), kind: .unconfirmed)
    }
    try? log.push(change)
    look()
    // What stood there before it was written is not known any more.
    let incident = store.incident(change.incident)
    note(change, change.makesIncident ? nil : incident, incident)
    return incident
  }

  mutating func undo(now: Instant) throws(KeepingRefused) -> KeptChange {
    guard let change = log.nextUndo?.change else {
      throw KeepingRefused(words: KeeperWords.nothingToUndo(language))
    }
    let before = store.incident(change.incident)
    do {
      let author = author
      let incident = try store.inPlace(of: change) { (store) throws(StoreError) in
        try store.revert(change, now: now, author: author)
      }
      _ = try? log.undo()
      look()
      note(change.inverse, before, incident)
      return KeptChange(change: change, incident: incident)
    } catch {
      throw refusal(error)
    }
  }

  mutating func redo(now: Instant) throws(KeepingRefused) -> KeptChange {
    guard let change = log.nextRedo?.change else {
      throw KeepingRefused(words: KeeperWords.nothingToRedo(language))
    }
    let before = store.incident(change.incident)
    do {
      let author = author
      let incident = try store.inPlace(of: change) { (store) throws(StoreError) in
        try store.redo(change, now: now, author: author)
      }
      _ = try? log.redo()
      look()
      note(change, before, incident)
      return KeptChange(change: change, incident: incident)
    } catch {
      throw refusal(error)
    }
  }

  mutating func settle(
    _ clash: ClashShown, as choice: ClashChoice, title: String, now: Instant
  ) throws(KeepingRefused) -> KeptChange {
    let contents = store.contents
    let all = zip(ClashShown.all(in: contents), ClashShown.stored(in: contents))
    guard let stored = all.first(where: { $0.0 == clash })?.1 else {
      throw KeepingRefused(words: KeeperWords.settledElsewhere(language))
    }
    let change: Change
    do {
      change = try store.settling(stored, in: clash.incident, as: choice, title: title)
    } catch {
      throw refusal(error)
    }
    do {
      return KeptChange(change: change, incident: try keep(change, now: now))
    } catch {
      guard error.kind == .unconfirmed else { throw error }
      return KeptChange(change: change, incident: try confirm(change, now: now))
    }
  }

  mutating func merge(
    _ other: IncidentID, into id: IncidentID, title: String, group: RecordID, now: Instant
  ) throws(KeepingRefused) -> [KeptChange] {
    do {
      let join = try store.join(other, into: id, preferring: .ask)
      let changes = try store.join(
        join, other, into: id, title: title, group: group, now: now, author: author)
      for change in changes { try? log.push(change) }
      look()
      // The last one is told last: that of the incident that stays.
      return changes.reversed().map { KeptChange(change: $0, incident: store.incident($0.incident)) }
    } catch {
      throw refusal(error)
    }
  }

  mutating func join(_ incident: IncidentID) throws(KeepingRefused) -> Incident {
    let before = store.incident(incident)
    do {
      let joined = try store.resolveConflict(incident)
      look()
      note(Change(incident: incident, title: joined.header.shortTitle), before, joined)
      return joined
    } catch {
      throw refusal(error)
    }
  }

  /// Looks for changes from outside: the message that tells of them, nil when there are none, and the
  /// milliseconds after which to look again.
  mutating func reload(isRetry: Bool) -> (message: Message?, retryAfter: Int?) {
    guard let news = try? store.reload(isRetry: isRetry) else { return (nil, nil) }
    guard !news.isEmpty else { return (nil, news.retryAfterMilliseconds) }
    let contents = store.contents
    clashes = ClashShown.all(in: contents)
    conflicts = contents.unjoined
    return (.reloaded(StoreLook(contents, language, readOnly: readOnly)), news.retryAfterMilliseconds)
  }

  private mutating func look() {
    let contents = store.contents
    clashes = ClashShown.all(in: contents)
    conflicts = contents.unjoined
  }

  private func refusal(_ error: StoreError) -> KeepingRefused {
    KeepingRefused(words: error.words(language: language), kind: error.keepingKind)
  }
}

extension Change {
  fileprivate var makesIncident: Bool { header.map { $0.before == nil } ?? false }
}

extension StoreContents {
  /// The incidents of which there are two versions that nobody joined.
  fileprivate var unjoined: Set<IncidentID> { copied.union(conflicts.keys) }
}

extension FileProblem {
  /// "name.json:7:3", without the folders before it.
  fileprivate var place: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return position.map { "\(name):\($0.line):\($0.column)" } ?? name
  }
}

extension StoreError {
  /// What became of the change that was to be kept.
  fileprivate var keepingKind: KeepingRefused.Kind {
    switch self {
    case .notConfirmed: .unconfirmed
    // The disk, the rights, another program: what may pass.
    case .system, .unreadable, .locked, .keepsChanging, .readOnly, .noFolder, .notAStore, .away,
      .linkedFolder, .sealed:
      .later
    case .damaged, .conflicted, .unmergeable, .cannotJoin, .sameIncident, .unsettled, .unwritable,
      .noIncident, .incidentExists,
      .incidentGone, .changedElsewhere, .deletedElsewhere, .alreadyAStore:
      .refused
    }
  }
}

extension StoreLook {
  init(_ contents: StoreContents, _ language: Language, readOnly: ReadOnlyReason?) {
    let stale = contents.stale.map { id in
      let file = id.text + ".json"
      guard let reason = contents.damaged[id]?.reason else { return (id, StaleFile.missing(file: file)) }
      let words = reason.words(language: language)
      return (
        id, reason.isUnreadable ? .unreadable(file: file, reason: words) : .damaged(file: file, reason: words)
      )
    }
    self.init(
      incidents: contents.incidents, refused: contents.refused.map { RefusedShown($0, language) },
      stale: Dictionary(uniqueKeysWithValues: stale), readOnly: readOnly,
      folderProblem: contents.folderProblem?.words(language: language))
  }
}

extension ClashShown {
  /// Every place of a store where two values are kept.
  static func all(in contents: StoreContents) -> [ClashShown] {
    contents.clashes.sorted { $0.key < $1.key }.flatMap { id, clashes in
      clashes.map { clash in
        ClashShown(
          incident: id, record: clash.record, member: clash.member ?? "",
          other: clash.other.map(Clash.shown) ?? "", current: clash.current.map(Clash.shown) ?? "")
      }
    }
  }

  /// The same clashes as the store has them, in the same order.
  static func stored(in contents: StoreContents) -> [Clash] {
    contents.clashes.sorted { $0.key < $1.key }.flatMap(\.value)
  }
}

extension RefusedShown {
  init(_ problem: FileProblem, _ language: Language) {
    self.init(place: problem.place, reason: problem.reason.words(language: language))
  }
}
