import CutoffDomain
import CutoffViews
import Testing

/// A report as a page that somebody opens who has nothing but a browser.
@Suite struct HTMLReportTests {
  private let own: Set = [
    "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "ol", "li", "div",
    "table", "thead", "tbody", "tr", "th", "td", "strong", "time", "a", "span", "pre",
  ]

  private func page(
    _ language: Language, _ now: Instant = ReportSample.evening, _ options: ReportOptions = ReportOptions()
  ) throws -> String {
    HTMLReport.text(of: try ReportSample.report(language, now, options))
  }

  @Test(arguments: Language.allCases, [ReportSample.evening, ReportSample.morning])
  func `the page is valid, has one title, and says its language`(language: Language, now: Instant) throws {
    let text = try page(language, now, ReportOptions(isWholeTimeline: true, hasNotes: true, notice: "che"))
    let page = ReportPage(text)
    #expect(page.problems.isEmpty, "\(page.problems)")
    #expect(page.count("h1") == 1 && page.count("title") == 1 && page.count("main") == 1)
    #expect(page.attributes("lang", of: "html") == [language == .vietnamese ? "vi" : "en"])
    #expect(page.attributes("charset", of: "meta") == ["utf-8"])
    #expect(page.count("table") >= 5 && page.count("th") == page.attributes("scope", of: "th").count)
    #expect(Set(page.tags.map(\.name)).isSubset(of: own))
    #expect(text.hasPrefix("<!DOCTYPE html>\n") && text.hasSuffix("</html>\n"))
  }

  @Test func `nothing is loaded and nothing is sent from it`() throws {
    let text = try page(.english)
    let page = ReportPage(text)
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    #expect(page.attributes("content", of: "meta").contains(policy))
    for sign in ["src=", "url(", "@import", "srcset", "<link", "<form", "<script", "<img", "<iframe"] {
      #expect(!text.contains(sign), "\(sign)")
    }
    let links = page.attributes("href", of: "a")
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.hasPrefix("http://") || $0.hasPrefix("https://") })
    #expect(page.attributes("rel", of: "a").count == links.count)
  }

  @Test func `times are there for machines as exactly as somebody said them`() throws {
    let page = ReportPage(try page(.vietnamese))
    let times = page.attributes("datetime", of: "time")
    #expect(times.contains("2020-07-04T00:00+07:00"))
    #expect(times.contains("2020-06-30"))
    #expect(
      times.allSatisfy {
        $0.wholeMatch(of: #/\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?)?)?/#) != nil
      })
  }

  @Test(arguments: ReportSample.hostile)
  func `what somebody typed is text and nothing else`(text: String) throws {
    let report = IncidentReport.report(
      try ReportSample.hostile(text), try ReportSample.viewpoint(.english, ReportSample.evening),
      ReportOptions(isWholeTimeline: true, hasNotes: true))
    let html = HTMLReport.text(of: report)
    let page = ReportPage(html)
    #expect(page.problems.isEmpty, "\(page.problems)")
    #expect(Set(page.tags.map(\.name)).isSubset(of: own))
    let links = page.attributes("href", of: "a")
    #expect(links == ["https://news.example/a_(b)?c=1&amp;d=[2]&quot;&gt;&lt;i&gt;"])
    #expect(
      !html.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{200B}" || $0 == "\r" })
  }
}
