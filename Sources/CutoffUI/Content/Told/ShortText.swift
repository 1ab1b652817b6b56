import CutoffDomain
import CutoffWords

/// Names and times for a column, where the records of several incidents stand together.
package enum ShortText {
  /// The party's name for a column.
  package static func name(_ id: RecordID?, _ incident: Incident, _ language: Language) -> String {
    incident.party(id)?.shortName ?? DetailWords.nobodyNamed(language)
  }

  /// The publishers of a record, the first one named.
  package static func publisher(_ provenance: Provenance, _ incident: Incident) -> String? {
    let sources = provenance.sources.compactMap { id in incident.sources.first { $0.id == id } }
    guard let first = sources.first else { return nil }
    let others = Set(sources.map(\.publisher)).subtracting([first.publisher]).count
    return first.publisher + (others > 0 ? " +\(others)" : "")
  }

  /// When a record became known, as finely as anybody said: "3/7 15:39", "1/7".
  package static func known(_ record: Record, _ incident: Incident, _ viewpoint: Viewpoint) -> String {
    let zone = incident.header.zone
    let provenance = record.provenance
    if let point = provenance.knownAt { return time(point, viewpoint) }
    let known = incident.knownInstant(record)
    guard known > .distantPast else { return "" }
    if let at = record.at, at.lastSecond == known { return time(at, viewpoint) }
    return time(TimePoint(instant: known, precision: .minute, zone: zone), viewpoint)
  }

  /// "3/7 chiều"; of this day's clock times only the hour: "15:39".
  package static func time(_ point: TimePoint, _ viewpoint: Viewpoint) -> String {
    let isToday = point.wall.date == point.zone.wall(at: viewpoint.shownAt).date
    if isToday, point.precision.isClockTime { return TimeText.hourMinute(point.wall) }
    return SaidText.short(point, now: viewpoint.shownAt, language: viewpoint.language)
  }
}
