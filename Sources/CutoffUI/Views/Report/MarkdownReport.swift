import CutoffScreen

/// A report as CommonMark with pipe tables. Data is text: whatever would be read as a sign of the format is escaped,
/// and there is no raw HTML.
package enum MarkdownReport {
  /// The text, a line feed after each line.
  package static func text(of report: Report) -> String {
    var parts = [report.notice.map { block($0) }, "# " + inline(report.title)].compactMap { $0 }
    parts += report.lead.map(block)
    for section in report.sections {
      parts.append((section.isPart ? "### " : "## ") + inline(section.title))
      parts += section.blocks.map(text)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func text(_ block: ReportBlock) -> String {
    switch block {
    case .paragraph(let text): self.block(text)
    case .list(let items): items.map(item).joined(separator: "\n")
    case .sources(let first, let sources):
      sources.enumerated().map { "\($0.offset + first). " + self.block($0.element) }.joined(separator: "\n")
    case .table(let head, let rows): table(head, rows)
    case .verbatim(let text): fenced(text)
    }
  }

  private static func item(_ item: ReportItem) -> String {
    (["- " + block(item.text)] + item.details.map { "  - " + block($0) }).joined(separator: "\n")
  }

  private static func table(_ head: [String], _ rows: [[ReportText]]) -> String {
    let lines = [head.map { inline($0) }, head.map { _ in "---" }] + rows.map { $0.map(inline) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  /// A fence longer than every row of its sign in the text.
  private static func fenced(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence, SafeText.block(text), fence].joined(separator: "\n")
  }

  // MARK: text

  /// Text that begins a line of its own: what would begin a list, a heading, a quotation or a rule there does not.
  private static func block(_ text: ReportText) -> String { startingLine(inline(text)) }

  private static func block(_ text: String) -> String { startingLine(inline(text)) }

  private static func startingLine(_ text: String) -> String {
    let text = String(text.drop { $0 == " " || $0 == "\u{A0}" })
    guard let first = text.first else { return "" }
    if "#+-=~".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = text.dropFirst(digits.count).first, ".)".contains(sign) else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }

  private static func inline(_ text: ReportText) -> String { text.runs.map(inline).joined() }

  private static func inline(_ run: ReportText.Run) -> String {
    switch run {
    case .plain(let text), .state(let text), .time(let text, _): inline(text)
    case .address(let address):
      ReportAddress(address).map { "[" + inline(address) + "](" + $0.encoded + ")" } ?? inline(address)
    case .source(let number): "\\[\(number)\\]"
    }
  }

  /// Text within a line. What a reader of GitHub's dialect makes a link of by itself ("https://", "www.", "@") is taken
  /// apart, too.
  private static func inline(_ text: String) -> String {
    var result = ""
    var rest = Substring(SafeText.line(text))
    while let character = rest.popFirst() {
      let isScheme = character == ":" && rest.hasPrefix("//")
      let isHost = character == "." && result.lowercased().hasSuffix("www")
      if isScheme || isHost || isSign(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  private static func isSign(_ character: Character) -> Bool { "\\`*_{}[]<>|&~@".contains(character) }
}

/// An address that a report may lead to: of the web or a mailbox, of letters that every reader takes for one.
struct ReportAddress {
  let text: String

  /// Nil for another scheme, and for what holds blanks or signs that cannot be seen.
  init?(_ address: String) {
    let isKnown = ["http://", "https://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
    guard isKnown, address.utf8.count <= 2_000, SafeText.line(address) == address,
      !address.unicodeScalars.contains(where: \.properties.isWhitespace)
    else { return nil }
    text = address
  }

  /// Without signs that end a link's address in Markdown.
  var encoded: String {
    text.unicodeScalars.map { scalar in
      if scalar == "&" { return "&amp;" }
      guard "()<>\\\"`|*_[]{}'".unicodeScalars.contains(scalar) else { return String(scalar) }
      return "%" + String(scalar.value, radix: 16, uppercase: true)
    }.joined()
  }
}
