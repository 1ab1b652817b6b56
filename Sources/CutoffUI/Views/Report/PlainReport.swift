import CutoffContent
import CutoffDomain
import CutoffScreen
import CutoffWords

/// Reports as plain text for a mail or a chat: no line is wider than it shows there.
package enum PlainReport {
  /// Cells of the widest line.
  private static let columns = 78

  /// The brief of one incident.
  package static func lines(_ standing: Standing, _ viewpoint: Viewpoint, notice: String? = nil) -> [String] {
    (notice.map(wrapped) ?? []) + lines(of: Brief.document(standing, viewpoint))
  }

  /// A report without its tables' edges: a row is an item of its cells.
  package static func lines(of report: Report) -> [String] {
    var blocks: [Document.Block] = [.title(report.title)] + report.lead.map { .text($0.words) }
    for section in report.sections {
      blocks.append(.heading(section.title))
      blocks += section.blocks.flatMap(self.blocks)
    }
    return (report.notice.map(wrapped) ?? []) + lines(of: Document(blocks))
  }

  /// Five lines: state and clock; the promises, the service, the next step and the open question that say most.
  package static func short(_ standing: Standing, _ viewpoint: Viewpoint) -> [String] {
    let brief = Brief(teller: Teller(StandingLookup(standing), viewpoint))
    let language = viewpoint.language
    let axes = [AxisID.promises, .service].map { axis -> String in
      let line = brief.teller.axis(axis)
      return [line.label, line.stateWord(language)].compactMap { $0 }.joined(separator: ": ")
        + (line.action == nil ? line.cells : []).map { " · " + $0.text }.joined()
    }
    let clock: [String] = brief.clock.prefix(1).map { Document([$0]).words }
    let step = brief.openSteps.first.map(brief.text(of:)) ?? ScreenWords.noStep(language)
    let unknown = standing.prompts.first.map(brief.text(of:)) ?? BriefWords.nothingUnknown(language)
    let first = ([standing.incident.header.shortTitle, brief.headline] + clock).joined(separator: " · ")
    let lines =
      [first] + axes + [
        BriefWords.next(language) + ": " + step, BriefWords.unknown(language) + ": " + unknown,
      ]
    return lines.map { TextLayout.cut($0, to: columns) }
  }

  private static func lines(of document: Document) -> [String] {
    document.rows(columns: columns).map { row in row.left.map(\.text).joined() }
  }

  /// A text of its own, before others.
  package static func wrapped(_ text: String) -> [String] { TextLayout.wrap(text, columns: columns) }

  private static func blocks(_ block: ReportBlock) -> [Document.Block] {
    switch block {
    case .paragraph(let text): [.text(text.words)]
    case .list(let items): items.map { .item($0.text.words, $0.details.map(\.words)) }
    case .sources(let first, let sources):
      sources.enumerated().map { .item("[\($0.offset + first)] " + $0.element.words, []) }
    case .table(_, let rows):
      rows.map { row in .item(row.map(\.words).filter { !$0.isEmpty }.joined(separator: " · "), []) }
    case .verbatim(let text): text.split(separator: "\n").map { .text(String($0)) }
    }
  }
}

extension Document {
  /// The words of its blocks, one after another.
  fileprivate var words: String {
    blocks.map { block in
      switch block {
      case .title(let text), .heading(let text), .text(let text), .item(let text, _): text
      }
    }.joined(separator: " ")
  }
}

extension ReportText {
  /// Its words alone.
  fileprivate var words: String {
    runs.map { run in
      switch run {
      case .plain(let text), .state(let text), .time(let text, _), .address(let text): text
      case .source(let number): "[\(number)]"
      }
    }.joined()
  }
}
