import CutoffContent
import CutoffDomain
import CutoffWords

/// What a look at the store's folder found.
package struct StoreLook: Sendable {
  package var incidents: [Incident]
  package var refused: [RefusedShown]
  /// Incidents whose file cannot be read now: they are shown as they were when it last could.
  package var stale: [IncidentID: StaleFile]
  /// Why nothing can be changed; nil when it can.
  package var readOnly: ReadOnlyReason?
  /// Why the folder cannot be looked at, in words; nothing is deleted while it cannot.
  package var folderProblem: String?

  package init(
    incidents: [Incident], refused: [RefusedShown] = [], stale: [IncidentID: StaleFile] = [:],
    readOnly: ReadOnlyReason? = nil, folderProblem: String? = nil
  ) {
    self.incidents = incidents
    self.refused = refused
    self.stale = stale
    self.readOnly = readOnly
    self.folderProblem = folderProblem
  }
}

extension State {
  /// Shows what a look at the store found. Selection, open forms and scrolling stay where they are.
  mutating func take(_ look: StoreLook) {
    let places = HeldPlaces(self)
    let shownBefore = standings.shown(matching: browse.filter).map(\.incident.id)
    let incidents = unsaved.applied(to: look.incidents)
    let gone = Set(store.incidents.map(\.id)).subtracting(incidents.map(\.id))
    let deleted = store.incidents.filter { gone.contains($0.id) }
      .map { $0.header.known(at: shownAt).shortTitle }
    let changed = store.incidents(otherThan: incidents)
    let wasReadOnly = store.readOnly
    store.incidents = incidents
    store.refused = look.refused
    store.stale = look.stale
    store.folderProblem = look.folderProblem
    store.readOnly = look.readOnly
    refreshStandings(changed: changed, keepsOrder: isHeldStill)
    if let id = browse.incident, gone.contains(id) { chooseNeighbour(of: id, in: shownBefore) }
    places.restore(&self)
    if wasReadOnly != look.readOnly { sayRights() }
    if !deleted.isEmpty {
      say(StoreWords.deletedElsewhere(deleted.joined(separator: ", "))(language), .warning, seconds: 10)
    }
  }

  /// The next one of the list, or the one before the end of it.
  private mutating func chooseNeighbour(of id: IncidentID, in order: [IncidentID]) {
    guard let place = order.firstIndex(of: id) else {
      browse.incident = standings.all.first?.incident.id
      return
    }
    let known = order.filter { standings.standing(of: $0) != nil }
    let after = order[place...].first { known.contains($0) }
    browse.incident = after ?? known.last ?? standings.all.first?.incident.id
    for pane in PaneID.allCases where pane != .incidents { browse.lists[pane] = nil }
    if let next = browse.incident { browse.lists[.incidents]?.selected = .incident(next) }
  }

  private mutating func sayRights() {
    if let reason = store.readOnly {
      say(StoreWords.readOnly(reason)(language), .warning, seconds: 10)
    } else {
      say(StoreWords.writableAgain(language), .good)
    }
  }
}
