import CutoffDomain

/// Finds the incident that is meant by its id, the beginning of its id, or words of its title and names.
enum IncidentChoice {
  /// The id; throws where nothing fits, or where more than one fits equally well.
  static func choose(_ typed: String, among incidents: [Incident]) throws(CommandError) -> IncidentID {
    if let exact = incidents.first(where: { $0.id.text == typed }) { return exact.id }
    for fits in [
      isBeginning(typed), isTitle(typed), isOfTitle(typed), isOfNames(typed), isOfJoinedTitle(typed),
    ] {
      let found = incidents.filter(fits)
      guard found.count < 2 else { throw .severalIncidents(typed, found.map(\.id.text).sorted()) }
      if let only = found.first { return only.id }
    }
    throw .noIncident(typed)
  }

  private static func isBeginning(_ typed: String) -> (Incident) -> Bool {
    { incident in !typed.isEmpty && incident.id.text.hasPrefix(typed.lowercased()) }
  }

  /// The whole title or short title, folded.
  private static func isTitle(_ typed: String) -> (Incident) -> Bool {
    let folded = Folding.fold(typed)
    return { Folding.fold($0.header.title) == folded || Folding.fold($0.header.shortTitle) == folded }
  }

  private static func isOfTitle(_ typed: String) -> (Incident) -> Bool {
    { incident in beginWords(typed, of: [incident.header.title, incident.header.shortTitle]) }
  }

  private static func isOfNames(_ typed: String) -> (Incident) -> Bool {
    { incident in
      let names = incident.parties.flatMap { [$0.name, $0.shortName] }
      return beginWords(typed, of: [incident.header.title, incident.header.shortTitle] + names)
    }
  }

  /// So that "hanoi" finds "Hà Nội" too.
  private static func isOfJoinedTitle(_ typed: String) -> (Incident) -> Bool {
    let joined = Folding.fold(typed).filter { !$0.isWhitespace }
    return { incident in
      let title = Folding.fold(incident.header.title + incident.header.shortTitle)
      return !joined.isEmpty && title.filter { !$0.isWhitespace }.contains(joined)
    }
  }

  /// Whether every word that was typed begins a word of one of the texts.
  private static func beginWords(_ typed: String, of texts: [String]) -> Bool {
    let wanted = Folding.fold(typed).split(separator: " ")
    let words = texts.flatMap { Folding.fold($0).split { !$0.isLetter && !$0.isNumber } }
    return !wanted.isEmpty && wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }
}
