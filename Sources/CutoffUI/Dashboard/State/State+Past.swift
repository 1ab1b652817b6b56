import CutoffContent
import CutoffDomain

extension State {
  /// Shows the past instant `asOf`, or the present.
  mutating func show(asOf: Instant?) {
    moment.asOf = asOf
    refreshStandings()
    if selected == nil { browse.incident = standings.all.first?.incident.id }
  }
}
