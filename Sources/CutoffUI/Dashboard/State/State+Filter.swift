import CutoffContent
import CutoffDomain

extension State {
  /// While filtering the shown incident is the selected one if it still matches, else the first.
  mutating func keepSelectionInFilter() {
    let shown = standings.shown(matching: browse.filter)
    guard !shown.contains(where: { $0.incident.id == browse.incident }), let first = shown.first else {
      return
    }
    browse.incident = first.incident.id
    browse.lists = [:]
  }
}
