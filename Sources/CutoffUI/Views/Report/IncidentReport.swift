import CutoffContent
import CutoffDomain
import CutoffWords

/// Which parts of a report are wanted beside the usual ones.
package struct ReportOptions: Hashable, Sendable {
  /// Also what happened more than thirty days before.
  package var isWholeTimeline: Bool
  package var hasNotes: Bool
  /// From when a digest tells what changed; nil: it does not.
  package var since: Instant?
  /// That something was left out, in words; nil where nothing was.
  package var notice: String?

  package init(
    isWholeTimeline: Bool = false, hasNotes: Bool = false, since: Instant? = nil, notice: String? = nil
  ) {
    self.isWholeTimeline = isWholeTimeline
    self.hasNotes = hasNotes
    self.since = since
    self.notice = notice
  }
}

/// One incident as a report: the brief's words where it has them, with every record's sources. Sections of which there
/// is nothing to tell are left out; what nobody knows always stands there.
package struct IncidentReport {
  let brief: Brief
  let sources: ReportSources
  var teller: Teller { brief.teller }
  var standing: Standing { brief.standing }
  var viewpoint: Viewpoint { brief.viewpoint }
  var incident: Incident { brief.incident }
  var language: Language { brief.language }

  init(_ standing: Standing, _ viewpoint: Viewpoint, firstSource: Int = 1) {
    var standing = standing
    if standing.events.timeline.isEmpty { standing.arrangeEvents() }
    brief = Brief(teller: Teller(StandingLookup(forMany: standing), viewpoint))
    sources = ReportSources(standing.incident, from: firstSource)
  }

  /// The report of `standing`.
  package static func report(
    _ standing: Standing, _ viewpoint: Viewpoint, _ options: ReportOptions = ReportOptions()
  ) -> Report {
    let report = IncidentReport(standing, viewpoint)
    let sections: [(Wording, [ReportBlock])] = [
      (BriefWords.cutoff, report.cutoff), (BriefWords.standing, report.axes),
      (ReportWords.deadlines, report.deadlines), (BriefWords.promises, report.promises),
      (BriefWords.contradictions, report.contradictions), (BriefWords.money, report.money),
      (ReportWords.services, report.services), (ReportWords.next, report.steps),
      (BriefWords.conditions, report.conditions), (BriefWords.unknown, report.unknown),
      (ReportWords.timeline, report.timeline(isWhole: options.isWholeTimeline)),
      (ReportWords.notes, options.hasNotes ? report.notes : []),
      (BriefWords.sources, report.sourceList),
    ]
    return Report(
      language: viewpoint.language, notice: options.notice, title: standing.incident.header.title,
      lead: report.lead,
      sections: sections.filter { !$0.1.isEmpty }.map { title, blocks in
        ReportSection(title: title(viewpoint.language), blocks: blocks)
      })
  }

  private var lead: [ReportText] {
    [brief.parties, brief.asOf, brief.summary].compactMap { $0 }.map { ReportText($0) }
  }

  /// What the incident's own words need not say: how many there are, then each.
  private var sourceList: [ReportBlock] {
    [.paragraph(ReportText(brief.sourceCount))] + [sources.list(language)].compactMap { $0 }
  }

  // MARK: with their sources

  func cited(_ ids: [RecordID]) -> ReportText { sources.cited(ids.compactMap(teller.lookup.record)) }

  func cited(_ line: ToldLine) -> ReportText {
    guard case .record(let id)? = line.item else { return cited(line.backing) }
    return cited([id] + line.backing)
  }

  /// A block of the brief, with the sources of these records.
  func block(_ block: Document.Block, citing ids: [RecordID] = []) -> ReportBlock {
    switch block {
    case .title(let text), .heading(let text), .text(let text):
      .paragraph(ReportText(text) + cited(ids))
    case .item(let text, let details):
      .list([ReportItem(text: ReportText(text) + cited(ids), details: details.map { ReportText($0) })])
    }
  }

  func list(_ items: [ReportItem]) -> [ReportBlock] { items.isEmpty ? [] : [.list(items)] }

  func table(_ head: [Wording], _ rows: [[ReportText]]) -> [ReportBlock] {
    rows.isEmpty ? [] : [.table(head: head.map { $0(language) }, rows)]
  }
}
