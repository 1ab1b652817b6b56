import CutoffDomain

/// Finds the incident that is meant by its id, the beginning of its id, or words of its title and names.
enum IncidentChoice {
  /// The id; throws where nothing or more than one fits.
  static func choose(_ typed: String, among incidents: [Incident]) throws(CommandError) -> IncidentID {
    if let exact = incidents.first(where: { $0.id.text == typed }) { return exact.id }
    for fits in [beginning(typed), words(typed)] {
      let found = incidents.filter(fits)
      guard found.count < 2 else { throw .severalIncidents(typed, found.map(\.id.text).sorted()) }
      if let only = found.first { return only.id }
    }
    throw .noIncident(typed)
  }

  private static func beginning(_ typed: String) -> (Incident) -> Bool {
    { incident in !typed.isEmpty && incident.id.text.hasPrefix(typed.lowercased()) }
  }

  private static func words(_ typed: String) -> (Incident) -> Bool {
    let words = Folding.fold(typed).split(separator: " ")
    return { incident in
      let names = incident.parties.flatMap { [$0.name, $0.short ?? ""] }
      let header = incident.header
      let text = Folding.fold(([header.title, header.shortTitle] + names).joined(separator: " "))
      return !words.isEmpty && words.allSatisfy { text.contains($0) }
    }
  }
}
