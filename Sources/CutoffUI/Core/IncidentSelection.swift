import CutoffDomain

extension State {
  /// Keeps the list of incidents and what is shown of them together: whoever logs something must see where
  /// it goes. The shown incident leads; where it is gone, its neighbour in the list is shown.
  mutating func alignIncident() {
    let list = browse.lists[.incidents] ?? ListState()
    let isThere = standings.standing(of: browse.incident) != nil
    if isThere, let incident = browse.incident, list.selected == .incident(incident) { return }
    if case .refused(let place)? = list.selected, store.refused.contains(where: { $0.place == place }),
      isThere
    {
      return
    }
    let keys = paneKeys(.incidents)
    if isThere, let incident = browse.incident {
      guard let index = keys.firstIndex(of: .incident(incident)) else { return }
      browse.lists[.incidents, default: ListState()].select(index, in: keys)
    } else if case .incident(let neighbour)? = list.selection(in: keys) {
      Moving.choose(&self, neighbour)
    }
  }
}
