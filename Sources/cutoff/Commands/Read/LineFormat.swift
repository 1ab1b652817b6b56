import CutoffDomain
import CutoffWords

/// A line with names in braces that stand for what an incident has: "{countdown} {short}".
struct LineFormat {
  private enum Name: String, CaseIterable {
    case id, title, short, glyph, headline, countdown, seconds, says, due, provider, customer, step
  }

  private enum Part {
    case text(String)
    case name(Name)
  }

  private let parts: [Part]

  /// The names that may stand in braces.
  static let names = Name.allCases.map { "{\($0.rawValue)}" }.joined(separator: " ")

  init(_ text: String) throws(CommandError) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let word = String(rest[rest.index(after: open)..<close])
      guard let name = Name(rawValue: word) else { throw .usage(.unknownPlaceholder(word)) }
      parts += [.text(String(rest[..<open])), .name(name)]
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [.text(String(rest))]
  }

  /// The line for an incident; what it does not have is left out, and blanks are not doubled by that.
  func line(_ standing: Standing, _ board: Board) -> String {
    let text = parts.map { part in
      switch part {
      case .text(let text): text
      case .name(let name): Self.value(name, standing, board)
      }
    }.joined()
    return text.split(separator: " ").joined(separator: " ")
  }

  private static func value(_ name: Name, _ standing: Standing, _ board: Board) -> String {
    let incident = standing.incident
    let left = standing.clock.map { $0.due.seconds(since: board.moment) }
    let deadline = incident.deadlines.first { $0.id == standing.clock?.deadline }
    switch name {
    case .id: return incident.id.text
    case .title: return incident.header.title
    case .short: return incident.header.shortTitle
    case .glyph: return standing.headline.word.shown.glyph
    case .headline: return standing.headline.word.shown.word(board.language)
    case .countdown: return standing.clock?.time(at: board.moment, board.language) ?? ""
    case .seconds: return left.map { String($0) } ?? ""
    case .says: return deadline?.due.says ?? ""
    case .due: return standing.clock.map { TimestampText.text($0.due, incident.header.zone) } ?? ""
    case .provider: return names(incident.header.providers, standing)
    case .customer: return names(incident.header.customers, standing)
    case .step: return standing.nextStep?.text ?? ""
    }
  }

  private static func names(_ ids: [RecordID], _ standing: Standing) -> String {
    ids.compactMap { standing.name(of: $0) }.joined(separator: ", ")
  }
}
