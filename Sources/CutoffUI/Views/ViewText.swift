import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// What several views write in the same way.
enum ViewText {
  /// "CHƯA RÕ  3" over a group of lines.
  static func heading(_ title: String, _ count: Int) -> ViewLine {
    .text(PaneRow([Piece(title, .title), Piece("  \(count)", .muted)]))
  }

  /// A title and a rule up to what stands at the right, as over a pane.
  static func rule(_ title: String, _ right: String, columns: Int) -> PaneRow {
    let rightColumns = min(TextWidth.width(of: right), max(0, columns / 2))
    let room = columns - TextWidth.width(of: title) - rightColumns - 2
    return PaneRow(
      [Piece(title + " ", .title), Piece(String(repeating: "─", count: max(0, room)), .border)],
      right: [Piece(TextLayout.cut(right, to: rightColumns), .muted)])
  }

  /// `text` in a column of so many cells, a blank after it.
  static func column(_ text: String, _ columns: Int, _ ink: Ink = .text) -> Piece {
    Piece(TextLayout.pad(text, to: max(0, columns - 1)) + " ", ink)
  }

  /// The same, ending at the column's right edge.
  static func right(_ text: String, _ columns: Int, _ ink: Ink = .text) -> Piece {
    Piece(TextLayout.pad(text, to: columns, aligned: .right), ink)
  }

  /// The party's name for a column.
  static func name(_ id: RecordID?, _ incident: Incident, _ language: Language) -> String {
    incident.party(id)?.shortName ?? DetailWords.nobodyNamed(language)
  }

  /// The publishers of a record, the first one named.
  static func publisher(_ provenance: Provenance, _ incident: Incident) -> String? {
    let sources = provenance.sources.compactMap { id in incident.sources.first { $0.id == id } }
    guard let first = sources.first else { return nil }
    let others = Set(sources.map(\.publisher)).subtracting([first.publisher]).count
    return first.publisher + (others > 0 ? " +\(others)" : "")
  }

  /// When a record became known, as finely as anybody said: "3/7 15:39", "1/7".
  static func known(_ record: Record, _ incident: Incident, _ viewpoint: Viewpoint) -> String {
    let zone = incident.header.zone
    let provenance = record.provenance
    if let point = provenance.knownAt { return short(point, viewpoint) }
    let known = incident.knownInstant(record)
    guard known > .distantPast else { return "" }
    if let at = record.at, at.lastSecond == known { return short(at, viewpoint) }
    return short(TimePoint(instant: known, precision: .minute, zone: zone), viewpoint)
  }

  /// "3/7 chiều"; of this day's clock times only the hour: "15:39".
  static func short(_ point: TimePoint, _ viewpoint: Viewpoint) -> String {
    let isToday = point.wall.date == point.zone.wall(at: viewpoint.shownAt).date
    if isToday, point.precision.isClockTime { return TimeText.hourMinute(point.wall) }
    return SaidText.short(point, now: viewpoint.shownAt, language: viewpoint.language)
  }
}
