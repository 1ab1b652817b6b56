import CutoffScreen
import CutoffWords

/// A report as one HTML page: no script, no form, nothing that is loaded from anywhere. Data is escaped.
package enum HTMLReport {
  /// The page, a line feed after each line.
  package static func text(of report: Report) -> String {
    let lines =
      head(report) + ["<body>", "<main>"]
      + (report.notice.map { ["<p class=\"notice\">\(escaped($0))</p>"] } ?? [])
      + ["<h1>\(escaped(report.title))</h1>"] + report.lead.map { "<p>\(inline($0))</p>" }
      + report.sections.flatMap(lines) + ["</main>", "</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ report: Report) -> [String] {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return [
      "<!DOCTYPE html>", "<html lang=\"\(report.language == .vietnamese ? "vi" : "en")\">", "<head>",
      "<meta charset=\"utf-8\">", "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"referrer\" content=\"no-referrer\">", "<title>\(escaped(report.title))</title>",
      "<style>", style, "</style>", "</head>",
    ]
  }

  private static func lines(_ section: ReportSection) -> [String] {
    let heading = section.isPart ? "h3" : "h2"
    return ["<\(heading)>\(escaped(section.title))</\(heading)>"] + section.blocks.flatMap(lines)
  }

  private static func lines(_ block: ReportBlock) -> [String] {
    switch block {
    case .paragraph(let text): ["<p>\(inline(text))</p>"]
    case .list(let items): ["<ul>"] + items.map(item) + ["</ul>"]
    case .sources(let first, let sources):
      ["<ol start=\"\(first)\">"] + sources.map { "<li>\(inline($0))</li>" } + ["</ol>"]
    case .table(let head, let rows): table(head, rows)
    case .verbatim(let text): ["<pre>\(escaped(block: text))</pre>"]
    }
  }

  private static func item(_ item: ReportItem) -> String {
    let details = item.details.map { "<li>\(inline($0))</li>" }.joined()
    return "<li>\(inline(item.text))" + (details.isEmpty ? "" : "<ul>\(details)</ul>") + "</li>"
  }

  private static func table(_ head: [String], _ rows: [[ReportText]]) -> [String] {
    let titles = head.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    return ["<div class=\"wide\"><table>", "<thead><tr>\(titles)</tr></thead>", "<tbody>"]
      + rows.map { row in "<tr>" + row.map { "<td>\(inline($0))</td>" }.joined() + "</tr>" }
      + ["</tbody>", "</table></div>"]
  }

  // MARK: text

  private static func inline(_ text: ReportText) -> String { text.runs.map(inline).joined() }

  private static func inline(_ run: ReportText.Run) -> String {
    switch run {
    case .plain(let text): escaped(text)
    case .state(let text): "<strong>\(escaped(text))</strong>"
    case .time(let text, let machine): "<time datetime=\"\(escaped(machine))\">\(escaped(text))</time>"
    case .address(let address):
      ReportAddress(address).map {
        "<a href=\"\(escaped($0.text))\" rel=\"noreferrer\">\(escaped(address))</a>"
      }
        ?? escaped(address)
    case .source(let number): "<span class=\"source\">[\(number)]</span>"
    }
  }

  private static func escaped(_ text: String) -> String { replaced(SafeText.line(text)) }

  private static func escaped(block text: String) -> String { replaced(SafeText.block(text)) }

  private static func replaced(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
  }

  /// Every pair of colours has a contrast of at least 5 to 1.
  private static let style = """
    :root { color-scheme: light dark; --text: #1b1b1b; --ground: #ffffff; --quiet: #595959; --line: #c8c8c8; --link: #0b4fb3; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #e8e8e8; --ground: #161616; --quiet: #b4b4b4; --line: #4a4a4a; --link: #8ab4f8; }
    }
    body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; }
    h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid var(--line); }
    h3 { font-size: 1rem; }
    a { color: var(--link); overflow-wrap: anywhere; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
    pre { white-space: pre-wrap; border-left: 3px solid var(--line); padding-left: 0.75rem; }
    .notice, .source { color: var(--quiet); }
    .source { font-size: 0.85em; }
    @media print {
      :root { --text: #000000; --ground: #ffffff; --quiet: #404040; --line: #808080; --link: #000000; }
      main { max-width: none; padding: 0; }
      .wide { overflow-x: visible; }
      tr, li { break-inside: avoid; }
    }
    """
}
