import CutoffContent
import CutoffDomain
import CutoffWords

/// Several incidents as one report: a table of all of them, then a short part each.
package enum ReportDigest {
  /// In the order of `standings`. `before` gives how an incident stood at `options.since`; nil while nothing of it was
  /// known then.
  package static func report(
    _ standings: [Standing], _ viewpoint: Viewpoint, _ options: ReportOptions,
    before: (Standing) -> Standing? = { _ in nil }
  ) -> Report {
    let language = viewpoint.language
    var sections = [
      ReportSection(title: ReportWords.incidents(language), blocks: [table(standings, viewpoint)])
    ]
    var sources: [ReportBlock] = []
    var number = 1
    for standing in standings {
      let report = IncidentReport(standing, viewpoint, firstSource: number)
      sections += report.parts(since: options.since, before: options.since.flatMap { _ in before(standing) })
      sources += [report.sources.list(language)].compactMap { $0 }
      number = report.sources.next
    }
    if !sources.isEmpty {
      sections.append(ReportSection(title: BriefWords.sources(language), blocks: sources))
    }
    return Report(
      language: language, notice: options.notice, title: ReportWords.digest(standings.count)(language),
      lead: [ReportText(Brief.asOf(viewpoint, viewpoint.zone))], sections: sections)
  }

  /// The hour as it is said, then how long is left or gone: a digest is read later than it is made.
  private static func clock(_ standing: Standing, _ viewpoint: Viewpoint) -> String {
    guard let clock = standing.clock else { return "–" }
    let hour = standing.deadlines.first { $0.deadline.id == clock.deadline }.map {
      SaidText.short($0.due, now: viewpoint.shownAt, language: viewpoint.language)
    }
    return [hour, clock.time(at: viewpoint.shownAt, viewpoint.language)].compactMap { $0 }
      .joined(separator: " · ")
  }

  private static func table(_ standings: [Standing], _ viewpoint: Viewpoint) -> ReportBlock {
    let language = viewpoint.language
    let head = [
      ReportWords.state, ReportWords.clock, ReportWords.incident, ReportWords.sides, BriefWords.next,
    ]
    return .table(
      head: head.map { $0(language) },
      standings.map { standing in
        [
          ReportText(standing.headline.word.shown, language),
          ReportText(clock(standing, viewpoint)),
          ReportText(standing.incident.header.shortTitle), ReportText(PlainList.sides(standing)),
          ReportText(standing.nextStep?.text ?? "–"),
        ]
      })
  }
}

extension IncidentReport {
  /// Its part of a digest: cutoff, standing, next steps, and what changed since a moment.
  fileprivate func parts(since: Instant?, before: Standing?) -> [ReportSection] {
    var parts: [(Wording, [ReportBlock])] = [
      (BriefWords.cutoff, cutoff), (BriefWords.standing, axes), (ReportWords.next, steps),
    ]
    if let since { parts.append((ReportWords.changed, changes(since: since, before))) }
    return [ReportSection(title: incident.header.title, blocks: [])]
      + parts.filter { !$0.1.isEmpty }.map { title, blocks in
        ReportSection(title: title(language), blocks: blocks, isPart: true)
      }
  }

  private func changes(since: Instant, _ before: Standing?) -> [ReportBlock] {
    let news = standing.news(
      since: since, before: before, until: viewpoint.shownAt, settings: viewpoint.settings)
    let from = TimePoint(instant: since, precision: .minute, zone: incident.header.zone)
    let head = ReportWords.since(teller.long(from))(language)
    let state: String? =
      news.isNewIncident
      ? ReportWords.newIncident(language)
      : news.headlineBefore.map {
        ReportWords.headlineBefore(HeadlineText.long($0, language).lowercased())(language)
      }
    let items = news.items.map { item in
      let line = teller.news(item)
      let words = [line.stateWord(language), line.cells.map(\.text).joined(separator: " · ")]
      return ReportItem(
        text: ReportText(words.filter { !$0.isEmpty }.joined(separator: " · ")) + sources.cited([item.record])
      )
    }
    let changes = [state].compactMap { $0 }.map { ReportItem(text: ReportText($0)) } + items
    return [.paragraph(ReportText(head + (changes.isEmpty ? ": " + ReportWords.none(language) : "")))]
      + list(changes)
  }
}
