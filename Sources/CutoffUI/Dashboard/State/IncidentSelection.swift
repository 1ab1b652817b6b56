import CutoffContent
import CutoffDomain
import CutoffWords

extension State {
  /// Keeps the list of incidents and what is shown of them together: whoever logs something must see where
  /// it goes. The shown incident leads; where it is gone, its neighbour in the list is shown.
  mutating func alignIncident() {
    let list = browse.lists[.incidents] ?? ListState()
    guard let incident = browse.incident, standings.standing(of: incident) != nil else {
      if case .incident(let neighbour)? = list.selection(in: paneKeys(.incidents)) {
        Moving.choose(&self, neighbour)
      }
      return
    }
    switch list.selected {
    case .incident(incident): return
    // A file that cannot be read may be selected beside the shown incident.
    case .refused(let place) where store.refused.contains { $0.place == place }: return
    case .incident, .record, .member, .prompt, .axis, .refused, .fold, nil: break
    }
    let keys = paneKeys(.incidents)
    guard let index = keys.firstIndex(of: .incident(incident)) else { return }
    browse.lists[.incidents, default: ListState()].select(index, in: keys)
  }
}
