import CutoffContent
import CutoffDomain

extension State {
  /// Brings the standings up to the shown moment; `changed` incidents are other ones than before.
  package mutating func refreshStandings(changed: Set<IncidentID> = [], keepsOrder: Bool = false) {
    let reference = WhenReference(now: shownAt, zone: surroundings.zone, language: language)
      .set(by: surroundings.phrases)
    standings.refresh(
      store.incidents, at: reference, settings: surroundings.settings, changed: changed,
      keepsOrder: keepsOrder, contested: store.contestedIncidents)
    if browse.incident == nil { browse.incident = standings.all.first?.incident.id }
    if !earlier.isEmpty { refreshEarlier(changed: changed) }
    refreshReminders()
  }

  /// Brings the standings that the news are compared with up to the moment since which they are told.
  package mutating func refreshEarlier(changed: Set<IncidentID> = []) {
    let reference = WhenReference(now: viewpoint.newsSince, zone: surroundings.zone, language: language)
      .set(by: surroundings.phrases)
    earlier.refresh(
      store.incidents, at: reference, settings: surroundings.settings, changed: changed)
  }
}
