import CutoffDomain
import CutoffForms

extension State {
  /// What a form or draft needs of the dashboard.
  package func draftSurroundings(for key: FormKey) -> DraftSurroundings {
    let incident = key.incident.flatMap { id in store.incidents.first { $0.id == id } }
    var drafting = DraftSurroundings(
      incident: incident, now: shownAt, language: language, viewerZone: surroundings.zone,
      author: surroundings.author, ids: ids, loggedAt: moment.asOf ?? loggedNow)
    drafting.phrases = surroundings.phrases
    drafting.isZoneNamed = surroundings.isZoneNamed
    return drafting
  }
}
