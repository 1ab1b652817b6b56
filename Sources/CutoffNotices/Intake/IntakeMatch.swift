import CutoffDomain
import Foundation

/// Finds the incident that a notice belongs to.
enum IntakeMatch {
  /// The incident that this very notice was read into.
  static func incident(with hash: String, among incidents: [Incident]) -> IncidentID? {
    incidents.first { incident in
      ([incident.header.provenance] + incident.sources.map(\.provenance)).contains { provenance in
        provenance.origin?.from == IntakeOrigin.word && provenance.origin?.key.hasPrefix(hash) == true
      }
    }?.id
  }

  /// The incidents that name a reference of the notice, else those of both its parties.
  static func candidates(_ reading: NoticeReading, among incidents: [Incident], now: Instant) -> [IncidentID]
  {
    let references = reading.proposals.filter { $0.what == .reference }.compactMap {
      $0["text"]?.string.map(Folding.fold)
    }.filter { $0.count >= 4 && $0.contains(where: \.isNumber) }
    let named = incidents.filter { incident in
      !references.isEmpty && texts(of: incident).contains { text in references.contains { holds(text, $0) } }
    }
    if !named.isEmpty { return named.map(\.id) }
    let providers = names(reading, .provider)
    let customers = names(reading, .customer)
    guard !providers.isEmpty, !customers.isEmpty else { return [] }
    // What is settled between them is not what a new letter is about.
    return incidents.filter { incident in
      incident.standing(at: now)?.headline.word != .resolved
        && has(incident, incident.header.providers, providers)
        && has(incident, incident.header.customers, customers)
    }.map(\.id)
  }

  private static func names(_ reading: NoticeReading, _ side: Side) -> [String] {
    reading.proposals.filter { $0.what == .party && $0["side"]?.string == side.rawValue }
      .compactMap { $0["name"]?.string.map(Folding.fold) }
  }

  private static func has(_ incident: Incident, _ ids: [RecordID], _ names: [String]) -> Bool {
    ids.contains { id in
      guard let party = incident.party(id) else { return false }
      return names.contains { $0 == Folding.fold(party.name) || $0 == Folding.fold(party.shortName) }
    }
  }

  private static func texts(of incident: Incident) -> [String] {
    (incident.sources.compactMap(\.remark) + incident.events.map(\.text) + incident.notes.map(\.text)
      + [incident.header.title]).map(Folding.fold)
  }

  /// Whether a text names a reference as a word of its own.
  private static func holds(_ text: String, _ reference: String) -> Bool {
    var rest = text[...]
    while let found = rest.range(of: reference) {
      let before = rest[..<found.lowerBound].last
      let after = rest[found.upperBound...].first
      if before.map({ !$0.isLetter && !$0.isNumber }) ?? true,
        after.map({ !$0.isLetter && !$0.isNumber }) ?? true
      {
        return true
      }
      rest = rest[found.upperBound...]
    }
    return false
  }
}

/// Where the records of a notice say that they come from.
enum IntakeOrigin {
  /// The word of the sort of source.
  static let word = "notice"
}
