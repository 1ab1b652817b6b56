import CutoffContent
import CutoffDomain
import CutoffWords

/// What happened, and what was noted.
extension IncidentReport {
  /// How long back an event stands in the timeline, in seconds.
  private static let lately = 30 * Span.day

  /// The events, the latest first: those of the last thirty days, or all.
  func timeline(isWhole: Bool) -> [ReportBlock] {
    let instants = KnownInstants(incident.sources)
    let all = TimelinePane.events(standing)
    let from = viewpoint.shownAt.advanced(by: -Self.lately)
    let shown = isWhole ? all : all.filter { TimelinePane.instant($0, instants) >= from }
    let rows = shown.map { event -> [ReportText] in
      let line = teller.event(event)
      return [
        ReportText(line[.said], at: event.at), ReportText(teller.known(event)), ReportText(line[.kind]),
        ReportText(line[.who]), ReportText(line[.sign] + line[.what]) + cited([event.id]),
      ]
    }
    let left = all.count - shown.count
    return table(
      [ReportWords.when, ReportWords.known, ReportWords.kind, ReportWords.who, ReportWords.what], rows)
      + (left > 0 ? [.paragraph(ReportText(ReportWords.earlier(left)(language)))] : [])
  }

  /// The notes, the latest first, each as it was written, with who wants and offers what.
  var notes: [ReportBlock] {
    NotesPane.notes(standing).flatMap { note -> [ReportBlock] in
      let line = teller.note(note)
      let head = [line[.said], line[.about]].filter { !$0.isEmpty }.joined(separator: " · ")
      let positions = teller.positions(note).map { position in
        ReportItem(
          text: ReportText(position.label ?? ""),
          details: [position[.what], position[.remark]].filter { !$0.isEmpty }.map { ReportText($0) })
      }
      return (head.isEmpty ? [] : [.paragraph(ReportText(head))])
        + (line[.what].isEmpty ? [] : [.verbatim(line[.what])]) + list(positions)
    }
  }
}
