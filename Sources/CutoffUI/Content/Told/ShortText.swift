import CutoffDomain
import CutoffWords

/// Names and times for a column, where the records of several incidents stand together.
package enum ShortText {
  /// The party's name for a column.
  package static func name(_ id: RecordID?, _ standing: Standing, _ language: Language) -> String {
    standing.name(of: id) ?? DetailWords.nobodyNamed(language)
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
    knownPoint(record, incident).map { time($0, viewpoint) } ?? ""
  }

  /// The same as a time; nil where nothing says since when.
  package static func knownPoint(_ record: Record, _ incident: Incident) -> TimePoint? {
    if let point = record.provenance.knownAt { return point }
    let known = incident.knownInstant(record)
    guard known > .distantPast else { return nil }
    if let at = record.at, at.lastSecond == known { return at }
    return TimePoint(instant: known, precision: .minute, zone: incident.header.zone)
  }

  /// The same for a list of many incidents, whose times are all the reader's: an hour is told in the reader's
  /// zone; a day stays the day that somebody said.
  package static func here(_ point: TimePoint, _ viewpoint: Viewpoint) -> String {
    guard point.precision.isClockTime else { return time(point, viewpoint) }
    return time(TimePoint(instant: point.start, precision: point.precision, zone: viewpoint.zone), viewpoint)
  }

  /// " (-04)" behind a time that is told as it was said, where the reader's clock shows another; empty for what
  /// needs no zone.
  package static func zone(of point: TimePoint, _ viewer: Zone) -> String {
    guard point.zone.offset(at: point.end) != viewer.offset(at: point.end) else { return "" }
    switch point.precision {
    case .second, .minute, .hour, .partOfDay, .day, .unknown, .week:
      return " (" + point.zone.label(at: point.end) + ")"
    case .month, .quarter, .year: return ""
    }
  }

  /// "3/7 chiều"; of this day's clock times only the hour: "15:39".
  package static func time(_ point: TimePoint, _ viewpoint: Viewpoint) -> String {
    let isToday = point.wall.date == point.zone.wall(at: viewpoint.shownAt).date
    if isToday, point.precision.isClockTime { return TimeText.hourMinute(point.wall) }
    return SaidText.short(point, now: viewpoint.shownAt, language: viewpoint.language)
  }
}
