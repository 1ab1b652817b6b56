import CutoffContent
import CutoffDomain
import CutoffUI
import CutoffWords

/// What the person could perceive of a state: what changed of it is told.
struct Glimpse {
  let view: ViewID?
  let focus: PaneID
  let incident: IncidentID?
  let item: ItemKey?
  let layers: Int
  let asOf: Instant?
  let filter: String
  let toast: Toast?
  let incidents: [Incident]

  init(_ state: State) {
    view = state.browse.view
    focus = state.browse.focus
    incident = state.selected?.incident.id
    item = state.selectedItem
    layers = state.overlays.count
    asOf = state.moment.asOf
    filter = state.browse.filter
    toast = state.toast
    incidents = state.store.incidents
  }
}
