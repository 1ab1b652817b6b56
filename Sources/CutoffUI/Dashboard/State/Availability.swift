import CutoffContent
import CutoffDomain
import CutoffWords

/// Whether a command can run at this moment.
package enum Availability: Hashable, Sendable {
  case on
  /// Shown, but says why when pressed.
  case off(Wording)
}

extension Availability {
  /// Needs a store that can be written, and the present.
  @Sendable static func ofChange(_ state: State) -> Availability { state.changing { .on } }

  /// Adds to the shown incident.
  @Sendable static func ofIncident(_ state: State) -> Availability {
    state.changing { state.damaged ?? (state.selected == nil ? .off(OffReason.noIncident) : .on) }
  }

  /// Logs in the shown incident, or in all that are marked.
  static func ofIncidents(_ state: State, _ command: CommandID) -> Availability {
    guard let found = state.formTargets(of: command) else {
      let problem = state.closingProblem(command, in: state.selected?.id)
      let here = ofIncident(state)
      return here == .on ? problem.map(Availability.off) ?? .on : here
    }
    return state.changing { found.targets.isEmpty ? .off(found.left.first?.reason ?? OffReason.noItem) : .on }
  }

  /// Needs something that two people wrote differently, or a file that git could not merge.
  @Sendable static func ofClash(_ state: State) -> Availability {
    state.changing { state.isConflicted || !state.clashes.isEmpty ? .on : .off(OffReason.noClash) }
  }

  /// Needs a deadline or promise to say something of.
  @Sendable static func ofOutcome(_ state: State) -> Availability {
    if let found = state.formTargets(of: .outcome), !found.targets.isEmpty { return state.changing { .on } }
    return state.changing { state.damaged ?? (state.outcomeSubject == nil ? .off(OffReason.noSubject) : .on) }
  }

  /// The same, or a step that is ticked off.
  @Sendable static func ofAnswer(_ state: State) -> Availability {
    if state.asksWhatEndedIt { return ofIncident(state) }
    guard !state.tickedSteps.isEmpty else { return ofOutcome(state) }
    return state.changing { .on }
  }

  /// Changes the selected item.
  static func ofItem(_ state: State, _ command: CommandID) -> Availability {
    state.changing { state.damaged ?? state.editable(command) }
  }

  /// Needs an incident to look at.
  @Sendable static func ofSight(_ state: State) -> Availability {
    state.selected == nil ? .off(OffReason.noIncident) : .on
  }
}

extension State {
  package func availability(_ id: CommandID) -> Availability {
    commands[id]?.availability(self) ?? .on
  }

  /// Off for every change while the past is shown or the store cannot be written.
  fileprivate func changing(_ otherwise: () -> Availability) -> Availability {
    if moment.asOf != nil { return .off(OffReason.asOf) }
    if let reason = store.readOnly { return .off(StoreWords.readOnly(reason)) }
    return otherwise()
  }

  /// Off while the file of the shown incident cannot be written because it cannot be read, or because git
  /// could not merge it and nobody has joined both versions.
  fileprivate var damaged: Availability? {
    if isConflicted { return .off(OffReason.conflicted) }
    guard let id = selected?.id, case .damaged(_, let reason)? = store.stale[id] else { return nil }
    return .off(StoreWords.damagedOff(reason))
  }

  fileprivate func editable(_ command: CommandID) -> Availability {
    switch selectedItem {
    case .incident, .record: .on
    case .prompt(.question, .some): .on
    case .prompt: .off(OffReason.notEditable)
    case .axis(.step): command == .edit && selected?.nextStep != nil ? .on : .off(OffReason.notEditable)
    case .axis, .refused, .member, .fold: .off(OffReason.notEditable)
    case nil: .off(OffReason.noItem)
    }
  }

  /// What is selected in the view or in the focused pane.
  package var selectedItem: ItemKey? {
    guard let view = browse.view else {
      let keys = paneKeys(browse.focus)
      return (browse.lists[browse.focus] ?? ListState()).selection(in: keys)
    }
    switch view.selection(self) {
    case .member(_, let record): return .record(record)
    case let item: return item
    }
  }

  /// The deadline or promise that an outcome is about: the selected one, the selected prompt's, or the
  /// clock's.
  package var outcomeSubject: RecordID? {
    guard let standing = selected else { return nil }
    // A view is about what it lists: nothing else is meant there.
    if browse.view != nil, !isOutcomeOfSelected { return nil }
    switch selectedItem {
    case .record(let id) where isSubject(id): return id
    case .prompt(_, .some(let id)) where isSubject(id): return id
    case .record, .prompt, .incident, .member, .axis, .refused, .fold, nil:
      return standing.governing?.deadline ?? standing.clock?.deadline
    }
  }

  /// Whether the selected item, or something marked, is what an outcome can be given to.
  var isOutcomeOfSelected: Bool {
    guard case .record(let id)? = selectedItem else { return false }
    return isSubject(id)
  }

  /// Whether a record is a deadline or promise of the shown incident.
  func isSubject(_ id: RecordID) -> Bool {
    selected?.hasSubject(id) ?? false
  }

  /// Whether an outcome is asked of an incident as a whole: it is selected itself, and nothing is marked.
  var asksWhatEndedIt: Bool {
    guard browse.marks.isEmpty, case .incident(let id)? = selectedItem else { return false }
    return selected?.id == id
  }

  /// The items of a pane, in order.
  package func paneKeys(_ pane: PaneID) -> [ItemKey] {
    guard pane != .incidents else {
      return IncidentsPane.keys(standings, matching: browse.filter, refused: store.refused)
    }
    return standings.items(of: selected?.id)?.keys(pane) ?? []
  }
}
