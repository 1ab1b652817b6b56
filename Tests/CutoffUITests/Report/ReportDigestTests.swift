import CutoffDomain
import CutoffScreen
import CutoffViews
import Testing

/// Several incidents as one text, and texts for a mail or a chat.
@Suite struct ReportDigestTests {
  private func digest(_ language: Language, since: Instant? = nil) throws -> Report {
    let standings = try ReportSample.standings(ReportSample.evening)
    return ReportDigest.report(
      standings, try ReportSample.viewpoint(language, ReportSample.evening), ReportOptions(since: since)
    ) { standing in since.flatMap { standing.incident.standing(at: $0) } }
  }

  @Test func `a digest has a row and a part of each incident, and one list of sources`() throws {
    let standings = try ReportSample.standings(ReportSample.evening)
    #expect(standings.count > 1)
    let report = try digest(.english)
    guard case .table(_, let rows)? = report.sections.first?.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(rows.count == standings.count)
    let parts = report.sections.filter { !$0.isPart }.map(\.title)
    #expect(parts == ["Incidents"] + standings.map(\.incident.header.title) + ["Sources"])
    let text = MarkdownReport.text(of: report)
    let numbers = text.matches(of: #/\n(\d+)\. /#).compactMap { Int($0.1) }
    #expect(numbers == Array(1...numbers.count))
    let page = ReportPage(HTMLReport.text(of: report))
    #expect(page.problems.isEmpty, "\(page.problems)")
  }

  @Test func `what changed is told since a moment, where one is named`() throws {
    #expect(!MarkdownReport.text(of: try digest(.english)).contains("What changed"))
    let noon = ReportSample.evening.advanced(by: -10 * Span.hour)
    let text = MarkdownReport.text(of: try digest(.english, since: noon))
    #expect(text.contains("### What changed"))
    #expect(text.contains("Giữ quyết định: 0h đêm nay sẽ cắt"))
    #expect(text.contains("Nothing changed."))
  }

  @Test(arguments: Language.allCases)
  func `plain text is never wider than a mail`(language: Language) throws {
    let viewpoint = try ReportSample.viewpoint(language, ReportSample.evening)
    let brief = PlainReport.lines(
      try ReportSample.hanoi(), viewpoint, notice: String(repeating: "che ", count: 40))
    let digest = PlainReport.lines(of: try digest(language))
    for line in brief + digest { #expect(TextWidth.width(of: line) <= 78, "\(line)") }
    #expect(brief.count > 40 && digest.count > 40)
    #expect(brief[0].hasPrefix("che che") && brief.contains("Cổng dịch vụ công trực tuyến Hà Nội"))
  }

  @Test(arguments: Language.allCases, [ReportSample.evening, ReportSample.morning])
  func `the short text is five lines that fit a chat`(language: Language, now: Instant) throws {
    let lines = PlainReport.short(try ReportSample.hanoi(now), try ReportSample.viewpoint(language, now))
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { TextWidth.width(of: $0) <= 78 && !$0.contains("\n") })
    let unknown = language == .english ? "Not known: " : "Điều chưa rõ: "
    #expect(lines[4].hasPrefix(unknown))
  }

  @Test func `the same incident at the same moment gives the same text`() throws {
    let first = HTMLReport.text(of: try ReportSample.report(.vietnamese))
    #expect(try HTMLReport.text(of: ReportSample.report(.vietnamese)) == first)
    let replay = IncidentReport.report(
      try ReportSample.hanoi(), try ReportSample.viewpoint(.english, ReportSample.evening, isReplay: true))
    #expect(MarkdownReport.text(of: replay).contains("Replay: only what was known at "))
  }
}
