import CutoffContent
import CutoffDomain
import CutoffForms
import CutoffScreen
import CutoffWords

/// The only place where state changes. Dispatches; each layer has its own part beside its drawing.
package func update(_ state: inout State, _ message: Message) -> [Effect] {
  switch message {
  case .input, .tick, .spoken: break
  // Anything may be another than before.
  case .saved, .saveFailed, .delayed, .savedLate, .stillUnsaved, .tookBackUnsaved, .consentNeeded,
    .undoRefused, .themeRefused, .edited, .clashes, .conflicts, .joined, .ran, .reloaded, .putAside,
    .keptDrafts, .copied, .themeKept, .remindersKept, .notEdited, .hookFailed, .noticeRead, .noticeNotRead,
    .syncing, .synced:
    state.kept = nil
    state.keptAside = nil
  }
  let effects = dispatch(&state, message)
  state.standings.prepare(filter: state.browse.filter)
  state.alignIncident()
  state.keepFound()
  // Lines of a view come and go with the clock, a save, the folder: the selection stays on one that is there.
  if state.browse.view != nil {
    if state.browse.view == .news { state.refreshEarlier() }
    Moving.settle(&state)
  }
  if !state.browse.marks.isEmpty { state.browse.marks.settle(in: state.listPlace, keys: state.listKeys) }
  state.keepAside()
  return effects
}

private func dispatch(_ state: inout State, _ message: Message) -> [Effect] {
  switch message {
  case .input(let input): return receive(&state, input)
  case .spoken(let spoken): return Hearing.receive(&state, spoken)
  case .tick(let now):
    tick(&state, now)
    let calls = state.callReminders()
    return calls + (state.unsaved.nextTry.map { $0 <= now } == true ? [.saveAgain] : [])
  case .saved(let change, let incident, let kind, let key, let logProblem):
    state.reminders.forgetTakeBack()
    state.replace(change.incident, with: incident)
    if let key {
      state.drafts[key] = nil
      if key.command == .readNotice { state.settleNotice(key, in: change.incident) }
    }
    state.savedAt = state.moment.now
    state.unsaved.forgetTakenBack(unless: change)
    state.showSaved(change, kind, logProblem: logProblem)
    return []
  case .saveFailed(let reason, let key):
    state.reopen(key)
    state.say(ScreenWords.notSaved(reason)(state.language), .warning, seconds: 30)
    return []
  case .delayed(let change, let reason):
    state.reminders.forgetTakeBack()
    state.delay(change, reason)
    return []
  case .savedLate(let change, let incident):
    let count = state.unsaved.changes.count
    state.unsaved.remove(change)
    state.replace(change.incident, with: incident)
    state.savedAt = state.moment.now
    if state.unsaved.isEmpty { state.say(StoreWords.savedLate(count)(state.language), .good) }
    return []
  case .stillUnsaved(let change, let reason, let isInPlace):
    if isInPlace { state.unsaved.isNowInPlace(change) }
    state.unsaved.failed(reason, at: state.moment.now)
    return []
  case .putAside(let aside):
    state.unsaved.aside = aside
    return []
  case .keptDrafts(let aside):
    state.tellDrafts(aside)
    return state.leavesWithDrafts ? state.quit(draftsAside: aside) : []
  case .copied(let count, let ending):
    state.say(ScreenWords.copied(count, ending)(state.language), ending == .sent ? .good : .warning)
    return []
  case .themeKept(let name, let problem):
    state.say(ScreenWords.themeKept(name, problem)(state.language), problem == nil ? .good : .warning)
    return []
  case .remindersKept(let deed, let problem):
    state.tellReminders(deed, problem)
    return []
  case .notEdited(let ending, let file):
    state.say(EditorWords.failed(ending, file)(state.language), .warning, seconds: 15)
    return []
  case .tookBackUnsaved:
    state.takeBackUnsaved()
    return []
  case .consentNeeded(let confirm):
    state.overlays.append(confirm)
    return []
  case .undoRefused(let reason):
    state.say(reason, .warning)
    return []
  case .themeRefused(let reason, let shown):
    state.surroundings.theme = shown
    state.say(reason, .warning)
    return []
  case .edited(let field, let text):
    FormOpening.replace(&state, field, text)
    return []
  case .ran(let command, let ending):
    state.say(UserCommandWords.ended(command, ending)(state.language), ending.isGood ? .good : .warning)
    return []
  case .hookFailed(let words):
    state.say(words, .warning, seconds: 15)
    return []
  case .syncing(let isAskedFor):
    state.startSync(isAskedFor: isAskedFor)
    return []
  case .synced(let answer):
    state.take(answer)
    return []
  case .clashes(let clashes):
    state.store.clashes = clashes
    state.refreshStandings(keepsOrder: state.isHeldStill)
    return []
  case .conflicts(let conflicts):
    state.store.conflicts = conflicts
    state.refreshStandings(keepsOrder: state.isHeldStill)
    return []
  case .joined(let incident):
    state.replace(incident.id, with: incident)
    state.savedAt = state.moment.now
    state.say(ScreenWords.joined(state.language), .good)
    return []
  case .noticeRead(let letter):
    guard case .on = state.availability(.readNotice) else { return Perform.sayOff(&state, .readNotice) }
    state.openNotice(letter)
    return []
  case .noticeNotRead(let reason):
    state.say(reason, .warning, seconds: 15)
    return []
  case .reloaded(let look):
    state.take(look)
    return []
  }
}

private func receive(_ state: inout State, _ input: TerminalInput) -> [Effect] {
  switch input {
  case .resize(let size):
    state.surroundings.size = size
    return []
  case .closed: return [.quit]
  case .focus: return []
  case .mouse(let event): return Mouse.receive(&state, event)
  case .key, .paste: break
  }
  state.lastKeyAt = state.moment.now
  return typed(&state, input)
}

/// Keys and pastes, from the keyboard or from a click on what stands for a key.
func typed(_ state: inout State, _ input: TerminalInput) -> [Effect] {
  guard case .key(let key) = input, state.takesCommands else { return pass(&state, input) }
  switch InputMethod.stroke(of: key) {
  case .silent: return []
  case .plain(let key): return pass(&state, .key(key))
  case .composed(let key):
    defer { state.tellInputMethod() }
    return pass(&state, .key(key))
  }
}

private func pass(_ state: inout State, _ input: TerminalInput) -> [Effect] {
  // Where no line is broken, ctrl-j is the Enter that it is for a terminal, alt-Enter Esc and Enter pressed fast.
  if input == .key(.control("j")) || input == .key(.alt("\r")), state.overlays.last?.takesBreaks != true {
    let before = input == .key(.alt("\r")) ? pass(&state, .key(.escape)) : []
    return before + pass(&state, .key(.enter))
  }
  guard let layer = state.overlays.last else { return Browsing.receive(&state, input) }
  if case .key(.control("q")) = input { return state.quit() }
  return layer.receive(input, &state)
}

private func tick(_ state: inout State, _ now: Instant) {
  let before = state.selected?.clock?.state
  state.moment.now = now
  if let toast = state.toast, toast.until <= now { state.toast = nil }
  if !state.isHeldStill { state.settlePlaces() }
  state.refreshStandings(keepsOrder: state.isHeldStill)
  let after = state.selected?.clock?.state
  // When the hour passes, what needs an answer comes to the front of the tabs.
  if before == .pending, after == .unconfirmed, Layout(state: state).mode == .tabs,
    state.overlays.isEmpty
  {
    state.browse.focus = .prompts
  }
}

extension State {
  fileprivate mutating func replace(_ id: IncidentID, with incident: Incident?) {
    store.incidents.removeAll { $0.id == id }
    if let incident { store.incidents.append(incident) }
    if unsaved.holds(id) { store.incidents = unsaved.applied(to: store.incidents) }
    refreshStandings(changed: [id])
  }

  fileprivate mutating func showSaved(_ change: Change, _ kind: SaveKind, logProblem: String?) {
    let keys = [CommandID.undo, .redo].map { surroundings.keymap.shownKey(of: $0) ?? "" }
    let isDelete = change.header.map { $0.after == nil } ?? change.isDeletion
    let note = uncountedNote(change)
    let isForLater = note == nil && isNotLateYet(change)
    let words: (String) -> Wording = { title in
      if let logProblem {
        let done = ScreenWords.done(title, kind, isDelete: isDelete, isForLater: isForLater)
        return ScreenWords.untilTheEnd(done, kind, logProblem)
      }
      if let note, kind == .done { return ScreenWords.savedUncounted(title, note, keys[0]) }
      return switch kind {
      case .done where isDelete: ScreenWords.trashed(title, keys[0])
      case .done where isForLater: ScreenWords.savedForLater(title, keys[0])
      case .done: ScreenWords.saved(title, keys[0])
      case .undone: ScreenWords.undone(title, keys[1])
      case .redone: ScreenWords.redone(title, keys[0])
      }
    }
    // The title gives way, never how to take it back.
    let room = surroundings.size.columns - 2 - TextWidth.width(of: words("")(language))
    say(
      words(TextLayout.cut(change.title, to: max(logProblem == nil ? 8 : 24, room)))(language),
      logProblem == nil ? .good : .warning,
      seconds: logProblem == nil ? 5 : 15)
    if kind != .undone, change.header?.before == nil, change.header?.after != nil {
      browse.incident = change.incident
    }
    select(change)
  }

  /// Why an outcome of the change does not count, where time alone does not make it count.
  private func uncountedNote(_ change: Change) -> Wording? {
    let made = Set(change.edits.compactMap { $0.after?.id })
    let standing = standings.standing(of: change.incident)
    let all =
      (standing?.deadlines.compactMap(\.uncounted) ?? []) + (standing?.promises.compactMap(\.uncounted) ?? [])
    guard let found = all.first(where: { made.contains($0.outcome) }) else { return nil }
    switch found.reason {
    case .notYet: return nil
    case .needsSetter, .noDate, .onlyAsked: return UncountedWords.reason(found.reason, date: "")
    }
  }

  /// The change says that a promise was not kept before anybody can be late: it counts from then on.
  private func isNotLateYet(_ change: Change) -> Bool {
    change.edits.contains { edit in
      guard case .event(let event)? = edit.after, case .outcome(let outcome) = event.content,
        outcome.result == .broken,
        let promise = selected?.incident.promises.first(where: { $0.id == outcome.target })
      else { return false }
      return promise.due.lateFrom.map { $0 > shownAt } ?? false
    }
  }

  /// Puts the selection of the pane that shows a new record on it.
  private mutating func select(_ change: Change) {
    guard let record = change.edits.compactMap(\.after).last, let pane = PaneID(showing: record) else {
      return
    }
    select(record.id, in: pane)
  }

  /// Opens the draft of a form whose save failed, so that nothing typed is lost.
  fileprivate mutating func reopen(_ key: FormKey?) {
    if let key, key.command == .readNotice { return reopenNotice(key) }
    guard let key, let draft = drafts[key] else { return }
    overlays = [draft]
  }
}

extension Change {
  /// Whether all that it does to records is to take them away.
  fileprivate var isDeletion: Bool { !edits.isEmpty && edits.allSatisfy { $0.after == nil } }
}
