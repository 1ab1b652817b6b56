import CutoffDomain
import CutoffStore
import CutoffWords

/// Keeps the change of a command in the store and remembers it for undo.
struct Writing {
  private let settings: Settings
  private let printsJSON: Bool
  private var store: Store
  /// Read with the first change: of many, each would read all that the others wrote.
  private var log: UndoLog?

  /// Opens the store for writing.
  init(_ settings: Settings, printsJSON: Bool = false) throws(CommandError) {
    self.settings = settings
    self.printsJSON = printsJSON
    guard settings.asOf == nil else { throw .readOnly(.asOf) }
    guard !settings.isReadOnly else { throw .readOnly(.option) }
    guard case .folder(let path) = settings.place else { throw .readOnly(.sample) }
    do {
      store = try Store(at: path, isMadeOnFirstWrite: settings.isStoreMadeOnFirstWrite, looksOnce: true)
    } catch {
      throw .store(error)
    }
  }

  /// The incident that is meant by an id, the beginning of one, or words.
  mutating func incident(_ typed: String) throws(CommandError) -> Incident {
    let id: IncidentID
    do throws(CommandError) {
      id = try chosen(typed)
    } catch {
      // Who is told that it is not there makes another one.
      guard case .noIncident = error, try looksAgain(for: typed) else { throw error }
      id = try chosen(typed)
    }
    guard let incident = store.incident(id) else { throw .noIncident(typed) }
    return incident
  }

  private func chosen(_ typed: String) throws(CommandError) -> IncidentID {
    try Self.choice(store.contents).choose(typed)
  }

  private static func choice(_ contents: StoreContents) -> IncidentChoice {
    IncidentChoice(
      incidents: contents.incidents, unread: contents.unread, unrest: contents.unrest,
      merged: contents.merged)
  }

  private mutating func looksAgain(for typed: String) throws(CommandError) -> Bool {
    do {
      return try store.looksAgain { contents in (try? Self.choice(contents).choose(typed)) != nil }
    } catch {
      throw .store(error)
    }
  }

  /// Joins the two versions of a file with git's conflict markers; does nothing to another.
  mutating func join(_ id: IncidentID) throws(CommandError) {
    let contents = store.contents
    guard contents.conflicts[id] != nil || contents.copied.contains(id) else { return }
    let before = store.incident(id)
    do {
      let joined = try store.resolveConflict(id)
      let change = Change(incident: id, title: joined.header.shortTitle)
      settings.saved.add(SavedChange(change: change, before: before, after: joined))
    } catch {
      throw .store(error)
    }
    Output.message(MessageWords.joined(id.text)(settings.language))
  }

  /// The values of an incident that wait for a choice.
  func clashes(in id: IncidentID) -> [Clash] { store.contents.clashes[id] ?? [] }

  /// Settles a clash and prints the id of the record, or of the incident.
  mutating func settle(
    _ clash: Clash, in id: IncidentID, as choice: ClashChoice
  ) throws(CommandError) {
    let change: Change
    do {
      change = try store.settling(clash, in: id, as: choice, title: clash.member ?? choice.rawValue)
    } catch {
      throw .store(error)
    }
    try keep(change)
  }

  /// Brings something back from the trash and prints its id.
  mutating func restore(_ item: TrashItem) throws(CommandError) {
    let change: Change
    let incident: Incident?
    do {
      change = try store.restoring(item)
      incident = try store.redo(change, now: settings.loggedNow, author: settings.author)
    } catch {
      throw .store(error)
    }
    remember(change)
    settings.saved.add(SavedChange(change: change, before: nil, after: incident))
    try tell(item.id, change)
  }

  /// Removes things from the trash for good.
  mutating func purge(_ items: [TrashItem]) throws(CommandError) {
    do { try store.purge(items) } catch { throw .store(error) }
  }

  /// Says what time a change gets, where the clock that is shown is ahead.
  private func tellClock() {
    guard settings.clockLead > 0 else { return }
    let time = TimeText.dateAndClock(settings.loggedNow, settings.zone, settings.language)
    Output.message(MessageWords.datedByClock(time)(settings.language))
  }

  /// Writes the change and prints the id of the record that it made or is about, or of the incident; or `ids`, where
  /// they are given.
  mutating func keep(
    _ change: Change, printing ids: [String] = [], of record: RecordID? = nil
  ) throws(CommandError) {
    let before = store.incident(change.incident)
    do {
      let incident = try store.apply(change, now: settings.loggedNow, author: settings.author)
      settings.saved.add(SavedChange(change: change, before: before, after: incident))
      tellUncounted(change, in: incident)
    } catch {
      // It is in the file: whoever does not get the id writes it a second time.
      if case .notConfirmed = error { try finish(change, printing: ids, of: record) }
      throw .store(error)
    }
    try finish(change, printing: ids, of: record)
  }

  /// Edits the headers of several incidents, one undo, and prints their ids.
  mutating func keepHeaders(
    of incidents: [Incident], title: String, _ edit: (inout IncidentHeader) -> Void
  ) throws(CommandError) {
    var ids = RecordIDSource(seed: Machine.random())
    let group = incidents.count > 1 ? ids.next(at: settings.loggedNow) : nil
    for incident in incidents {
      var header = incident.header
      edit(&header)
      let change = HeaderEdit(before: incident.header, after: header)
      try keep(Change(incident: incident.id, title: title, header: change, group: group))
    }
  }

  /// Makes an incident of a whole file and prints its id; `change` is what undo takes back.
  mutating func bring(_ bytes: [UInt8], _ change: Change) throws(CommandError) {
    let before = store.incident(change.incident)
    do {
      _ = try store.bring(bytes, as: change.incident)
      let after = store.incident(change.incident)
      settings.saved.add(SavedChange(change: change, before: before, after: after))
    } catch {
      if case .notConfirmed = error { try finish(change) }
      throw .store(error)
    }
    try finish(change)
  }

  /// Says where an outcome of the change does not count, or not yet, and why.
  private func tellUncounted(_ change: Change, in incident: Incident?) {
    let made = Set(change.edits.compactMap { $0.after?.id })
    guard let incident, let standing = incident.standing(at: settings.now) else { return }
    let all = standing.deadlines.compactMap(\.uncounted) + standing.promises.compactMap(\.uncounted)
    for uncounted in all where made.contains(uncounted.outcome) {
      var date = ""
      if case .notYet(let instant) = uncounted.reason {
        date = TimeText.date(incident.header.zone.wall(at: instant).date, settings.language)
      }
      Output.message(UncountedWords.reason(uncounted.reason, date: date)(settings.language))
    }
  }

  /// The log of this machine's changes, as it is on disk now.
  private var openedLog: UndoLog {
    UndoLog(
      folder: settings.stateFolder, store: store.folder, session: String(Machine.random(), radix: 36))
  }

  private mutating func finish(
    _ change: Change, printing ids: [String] = [], of record: RecordID? = nil
  ) throws(CommandError) {
    tellClock()
    remember(change)
    guard ids.isEmpty || printsJSON else {
      for id in ids { try tell(id, change) }
      return
    }
    let settled = change.settlements.last?.record?.text
    let made = record?.text ?? (change.header == nil ? change.edits.last?.after?.id.text ?? settled : nil)
    try tell(made ?? change.incident.text, change)
  }

  /// Writes a change that was put aside; one that made an incident which is there passes, and is no news.
  mutating func restore(_ change: Change) throws(CommandError) -> Bool {
    let before = store.incident(change.incident)
    do {
      let after = try store.apply(change, now: settings.loggedNow, author: settings.author)
      settings.saved.add(SavedChange(change: change, before: before, after: after))
    } catch .incidentExists {
      return false
    } catch {
      throw .store(error)
    }
    remember(change)
    return true
  }

  /// Takes back the last change of this machine, or makes the one again that was taken back last; says which. With
  /// `isTrial` it only says which it would be.
  mutating func takeBack(isAgain: Bool, isTrial: Bool) throws(CommandError) {
    var log = openedLog
    guard let first = (isAgain ? log.nextRedo : log.nextUndo)?.change else {
      throw .nothingToTakeBack(isAgain: isAgain)
    }
    guard !isTrial else { return try tellStep(first, isAgain, isTrial: true) }
    var change: Change? = first
    while let next = change {
      try takeStep(next, isAgain, &log)
      // What was made as one has one title.
      if printsJSON || next == first { try tellStep(next, isAgain, isTrial: false) }
      // What was made as one is taken back as one.
      change = (isAgain ? log.nextRedo : log.nextUndo)?.change
      if next.group == nil || change?.group != next.group { change = nil }
    }
  }

  private func tellStep(_ change: Change, _ isAgain: Bool, isTrial: Bool) throws(CommandError) {
    guard printsJSON else {
      let words =
        isTrial
        ? MessageWords.wouldTakeBack(change.title, isAgain) : MessageWords.tookBack(change.title, isAgain)
      return try Output.line(words(settings.language))
    }
    let deed: ChangeJSON.Deed =
      isTrial ? (isAgain ? .wouldRedo : .wouldUndo) : (isAgain ? .redone : .undone)
    let shown = isAgain ? change : change.inverse
    try Output.raw(
      ChangeJSON(change: shown, kept: store.incident(change.incident), deed: deed).value.document)
  }

  private mutating func takeStep(
    _ change: Change, _ isAgain: Bool, _ log: inout UndoLog
  ) throws(CommandError) {
    let (now, author) = (settings.loggedNow, settings.author)
    let before = store.incident(change.incident)
    do {
      let after = try store.inPlace(of: change) { (store) throws(StoreError) in
        try isAgain
          ? store.redo(change, now: now, author: author) : store.revert(change, now: now, author: author)
      }
      let done = isAgain ? change : change.inverse
      settings.saved.add(SavedChange(change: done, before: before, after: after))
    } catch {
      throw .store(error)
    }
    do {
      _ = try isAgain ? log.redo() : log.undo()
    } catch {
      Output.message(MessageWords.stepNotLogged(error.words(language: settings.language))(settings.language))
    }
  }

  /// How one incident would go into another.
  mutating func join(
    _ other: IncidentID, into id: IncidentID, preferring preference: IncidentJoin.Preference
  ) throws(CommandError) -> IncidentJoin {
    do { return try store.join(other, into: id, preferring: preference) } catch { throw .store(error) }
  }

  /// Joins two incidents, one undo. Where the second cannot be marked as gone, the first is as it was.
  mutating func join(
    _ join: IncidentJoin, _ other: IncidentID, into id: IncidentID, title: String
  ) throws(CommandError) {
    var ids = RecordIDSource(seed: Machine.random())
    let group = ids.next(at: settings.loggedNow)
    let changes: [Change]
    do {
      changes = try store.join(
        join, other, into: id, title: title, group: group, now: settings.loggedNow, author: settings.author)
    } catch {
      throw .store(error)
    }
    tellClock()
    for change in changes { remember(change) }
    guard printsJSON else { return try Output.line(id.text) }
    for change in changes {
      try Output.raw(ChangeJSON(change: change, kept: store.incident(change.incident)).value.document)
    }
  }

  /// All incidents that can be read.
  var incidents: [Incident] { store.contents.incidents }

  /// Prints the id, or all ids. Without them a script would write the change a second time.
  private func tell(_ id: String, _ change: Change) throws(CommandError) {
    do {
      guard printsJSON else { return try Output.line(id) }
      try Output.raw(ChangeJSON(change: change, kept: store.incident(change.incident)).value.document)
    } catch {
      Output.message(MessageWords.savedUnprinted(id)(settings.language))
      throw error
    }
  }

  /// Lets the dashboard take it back. A log that cannot be written loses the undo, not the change.
  private mutating func remember(_ change: Change) {
    do {
      var log = self.log ?? openedLog
      defer { self.log = log }
      // One of the two that are copies of each other would be copied whole at every step.
      self.log = nil
      try log.push(change)
    } catch {
      let reason = error.words(language: settings.language)
      Output.message(MessageWords.noUndo(reason)(settings.language))
    }
  }
}
