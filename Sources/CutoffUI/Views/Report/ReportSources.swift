import CutoffContent
import CutoffDomain
import CutoffWords

/// The sources of an incident by their numbers in a report.
struct ReportSources {
  private let numbers: [RecordID: Int]
  private let sources: [Source]
  private let first: Int

  /// Numbered in the order of the incident, the first one as `first`.
  init(_ incident: Incident, from first: Int = 1) {
    sources = incident.sources
    self.first = first
    numbers = Dictionary(
      sources.enumerated().map { ($0.element.id, $0.offset + first) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The number after the last one.
  var next: Int { first + sources.count }

  /// " [1][4]": the sources of these records; nothing where none is named.
  func cited(_ records: [Record]) -> ReportText {
    let cited = Set(records.flatMap(\.provenance.sources)).compactMap { numbers[$0] }.sorted()
    return cited.isEmpty ? ReportText([]) : ReportText([.plain(" ")] + cited.map { .source($0) })
  }

  /// The list of them: publisher, time, address, what it is a copy of, what is remarked; nil without any.
  func list(_ language: Language) -> ReportBlock? {
    sources.isEmpty ? nil : .sources(from: first, sources.map { text($0, language) })
  }

  private func text(_ source: Source, _ language: Language) -> ReportText {
    var text = ReportText(source.publisher)
    if let published = source.publishedAt {
      text = text + ", " + ReportText(When.echo(published, language: language), at: published)
    }
    if let address = source.address { text = text + ", " + ReportText([.address(address)]) }
    if let original = source.copyOf.flatMap({ numbers[$0] }) {
      text = text + (", " + ReportWords.copyOf(language) + " ") + ReportText([.source(original)])
    }
    return source.remark.map { text + (" (" + $0 + ")") } ?? text
  }
}
