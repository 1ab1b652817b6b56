import CutoffDomain

/// What the description of an entry tells, a line each. Nothing of it changes by itself.
struct EntryText {
  private let incident: Incident
  private var lines: [String] = []

  init(_ incident: Incident) { self.incident = incident }

  var text: String { lines.joined(separator: "\n") }

  /// What was said, as it is understood, with weekday, year and zone.
  mutating func tell(_ said: SaidTime, until: SaidTime?) {
    let end = until.map { " " + EntryText.echo($0, isEnd: true) } ?? ""
    let words = said.says.isEmpty ? "" : ", said “\(said.says)”"
    lines.append(EntryText.echo(said) + end + words)
  }

  /// A line with a label; nothing where there is nothing to tell.
  mutating func tell(_ label: String, _ texts: [String?], separator: String = "; ") {
    let told = texts.compactMap { $0?.trimmed }
    if !told.isEmpty { lines.append(label + ": " + told.joined(separator: separator)) }
  }

  mutating func tellServices(_ services: [RecordID]) {
    tell("Services", incident.services.filter { services.contains($0.id) }.map(\.name))
  }

  mutating func tellSources(of provenances: [Provenance]) {
    tell("Sources", sources(of: provenances).map(EntryText.source))
  }

  func party(_ id: RecordID?) -> String? { incident.party(id)?.name }

  /// The first web address among the sources.
  func address(of provenances: [Provenance]) -> String? {
    sources(of: provenances).compactMap(\.address).first { address in
      ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
        && !address.unicodeScalars.contains {
          $0.properties.isWhitespace || $0.properties.generalCategory == .control
        }
    }
  }

  private func sources(of provenances: [Provenance]) -> [Source] {
    let ids = Set(provenances.flatMap(\.sources))
    return ids.isEmpty ? [] : incident.sources.filter { ids.contains($0.id) }
  }

  private static func source(_ source: Source) -> String {
    let published = source.publishedAt.map { When.echo($0, language: .english) }
    return [source.publisher, published, source.address].compactMap { $0 }.joined(separator: ", ")
  }

  /// `from 0h Sat 4 Jul 2020 (+07, Asia/Ho_Chi_Minh)`.
  static func echo(_ said: SaidTime, isEnd: Bool = false) -> String {
    guard let point = said.point else { return When.echo(said, language: .english) }
    let label = point.zone.label(at: point.start)
    var text = When.echo(said, language: .english)
    for mark in [" (\(label))", " (Z)"] where text.hasSuffix(mark) { text.removeLast(mark.count) }
    let name = point.zone.identifier
    let place = name == "Z" ? "UTC" : name.contains("/") ? label + ", " + name : label
    return isEnd && said.boundary != .untilEndOf ? "until " + text : text + " (\(place))"
  }
}
