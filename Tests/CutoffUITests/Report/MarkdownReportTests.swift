import CutoffDomain
import CutoffScreen
import CutoffViews
import Testing

/// A report as Markdown: its own signs make it up, and no others.
@Suite struct MarkdownReportTests {
  private func text(
    _ language: Language, _ now: Instant = ReportSample.evening, _ options: ReportOptions = ReportOptions()
  ) throws -> String {
    MarkdownReport.text(of: try ReportSample.report(language, now, options))
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The signs that stand there unescaped.
  private func signs(_ text: some StringProtocol) -> [Character] {
    var signs: [Character] = []
    var isEscaped = false
    for character in text {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if "`*_{}[]<>|~@".contains(character) {
        signs.append(character)
      }
    }
    return signs
  }

  @Test func `the sections stand in their order, in both languages`() throws {
    let english = lines(try text(.english)).filter { $0.hasPrefix("#") }
    #expect(
      english == [
        "# Cổng dịch vụ công trực tuyến Hà Nội", "## Cutoff", "## Standing", "## Deadlines", "## Promises",
        "## Statements in contradiction", "## Money", "## Services", "## Next steps", "## Conditions",
        "## Not known", "## Timeline", "## Sources",
      ])
    let vietnamese = lines(try text(.vietnamese)).filter { $0.hasPrefix("#") }
    #expect(vietnamese.count == english.count)
    #expect(vietnamese.contains("## Mốc cắt") && vietnamese.contains("## Điều chưa rõ"))
  }

  @Test func `before the hour it counts down to it, after it claims neither a cut nor a delay`() throws {
    let evening = try text(.english)
    #expect(evening.contains("01:59:53 left to the cutoff"))
    let morning = try text(.english, ReportSample.morning)
    #expect(morning.contains("The cutoff passed 11:30:07 ago, not cut, not withdrawn"))
    #expect(!morning.contains("left to the cutoff"))
  }

  @Test(arguments: Language.allCases)
  func `claims name their sources by numbers that the list has`(language: Language) throws {
    let text = try text(language)
    let cited = text.matches(of: #/\\\[(\d+)\\\]/#).compactMap { Int($0.1) }
    let count = try ReportSample.hanoi().incident.sources.count
    #expect(cited.count > 20)
    #expect(cited.allSatisfy { (1...count).contains($0) })
    let listed = lines(text).drop { $0 != (language == .english ? "## Sources" : "## Nguồn") }
      .compactMap { $0.firstMatch(of: #/^(\d+)\. /#).flatMap { Int($0.1) } }
    #expect(listed == Array(1...count))
  }

  @Test func `rows of a table are as long as its head`() throws {
    let rows = lines(try text(.english, ReportSample.evening, ReportOptions(isWholeTimeline: true)))
      .filter { $0.hasPrefix("|") }
    #expect(rows.count > 20)
    var width: Int?
    for (row, next) in zip(rows, rows.dropFirst() + [""]) {
      let count = signs(row).count { $0 == "|" }
      if next.hasPrefix("| ---") { width = count }
      #expect(count == width, "\(row)")
    }
  }

  @Test(arguments: ReportSample.hostile)
  func `what somebody typed is text and nothing else`(hostile: String) throws {
    let report = IncidentReport.report(
      try ReportSample.hostile(hostile), try ReportSample.viewpoint(.vietnamese, ReportSample.evening))
    let lines = lines(MarkdownReport.text(of: report))
    let title = try #require(lines.first)
    #expect(signs(title).isEmpty, "\(title)")
    #expect(lines.filter { $0.hasPrefix("#") }.count == report.sections.count + 1)
    for line in lines where !line.hasPrefix("|") {
      // A link of the one address that leads somewhere, and nothing else.
      let expected: [Character] = line.contains("](https://news.example/") ? ["[", "]"] : []
      #expect(signs(line) == expected, "\(line)")
      let links = line.matches(of: #/[^\\]:\/\//#).count
      #expect(links == expected.count / 2, "\(line)")
      #expect(line.firstMatch(of: #/^(=|~|>|\s{4})/#) == nil, "\(line)")
    }
    #expect(
      lines.contains { $0.contains("(https://news.example/a%5F%28b%29?c=1&amp;d=%5B2%5D%22%3E%3Ci%3E)") })
  }

  @Test func `notes are told only where they are wanted, and cannot leave their fence`() throws {
    let standing = try ReportSample.hostile("```` \n# x\n```")
    let viewpoint = try ReportSample.viewpoint(.english, ReportSample.evening)
    #expect(!MarkdownReport.text(of: IncidentReport.report(standing, viewpoint)).contains("## Notes"))
    let text = MarkdownReport.text(
      of: IncidentReport.report(standing, viewpoint, ReportOptions(hasNotes: true)))
    #expect(text.contains("\n\n`````\n```` \n# x\n```\n`````\n\n"))
  }

  @Test func `what happened long before is counted, and told where it is wanted`() throws {
    let late = ReportSample.evening.advanced(by: 40 * Span.day)
    let short = try text(.english, late)
    let whole = try text(.english, late, ReportOptions(isWholeTimeline: true))
    #expect(short.contains("earlier events are left out."))
    #expect(!whole.contains("left out") && whole.count > short.count)
  }

  @Test func `that something was left out is said first`() throws {
    let text = try text(.english, ReportSample.evening, ReportOptions(notice: "Redacted (not anonymous)"))
    #expect(text.hasPrefix("Redacted (not anonymous)\n\n# "))
  }
}
