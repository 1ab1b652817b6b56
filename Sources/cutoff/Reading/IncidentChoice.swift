import CutoffDomain
import CutoffStore

/// Finds the incident that is meant by its id, the beginning of its id, or words of its title and names. Of a file that
/// could not be read the name is known, and that the incident is there.
struct IncidentChoice {
  let incidents: [Incident]
  /// The files that could not be read.
  let unread: [IncidentID: FileProblem]
  /// What says that another program is changing the store; nil when nothing does.
  let unrest: String?
  /// Where incidents went that were joined to another.
  var merged: [IncidentID: IncidentID] = [:]

  /// The id; throws where nothing fits, or where more than one fits equally well. "Nothing" is said only where all was
  /// read: who is told so makes the incident.
  func choose(_ typed: String) throws(CommandError) -> IncidentID {
    if let exact = incidents.first(where: { $0.id.text == typed }) { return exact.id }
    if let problem = unread.first(where: { $0.key.text == typed })?.value {
      throw .unread(typed, [problem], isMeant: true)
    }
    if let id = try only(
      typed, Self.isBeginning(typed), { !typed.isEmpty && $0.hasPrefix(typed.lowercased()) })
    {
      return id
    }
    for fits in [
      Self.isTitle(typed), Self.isOfTitle(typed), Self.isOfNames(typed), Self.isOfJoinedTitle(typed),
    ] {
      if let id = try only(typed, fits, Self.isOfStem(typed)) { return id }
    }
    throw nothing(typed)
  }

  /// The only one that fits; nil when none does. A file of which only the name fits is one more.
  private func only(
    _ typed: String, _ fits: (Incident) -> Bool, _ stemFits: (String) -> Bool
  ) throws(CommandError) -> IncidentID? {
    let found = incidents.filter(fits).map(\.id)
    guard !found.isEmpty else { return nil }
    let others = unread.keys.filter { stemFits($0.text) }
    guard found.count + others.count < 2 else {
      throw .severalIncidents(typed, (found + others).map(\.text).sorted())
    }
    return found[0]
  }

  private func nothing(_ typed: String) -> CommandError {
    let meant = unread.filter {
      $0.key.text.hasPrefix(typed.lowercased()) || Self.isOfStem(typed)($0.key.text)
    }
    if !meant.isEmpty, !typed.isEmpty { return .unread(typed, Self.sorted(meant), isMeant: true) }
    if !typed.isEmpty, let gone = merged.first(where: { $0.key.text.hasPrefix(typed.lowercased()) }) {
      return .mergedAway(typed, gone.value)
    }
    if let unrest, unread.isEmpty { return .unquiet(typed, path: unrest) }
    return unread.isEmpty ? .noIncident(typed) : .unread(typed, Self.sorted(unread), isMeant: false)
  }

  private static func sorted(_ problems: [IncidentID: FileProblem]) -> [FileProblem] {
    problems.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Ids are made of the title's words.
  private static func isOfStem(_ typed: String) -> (String) -> Bool {
    { stem in beginWords(typed, of: [stem]) }
  }

  private static func isBeginning(_ typed: String) -> (Incident) -> Bool {
    { incident in !typed.isEmpty && incident.id.text.hasPrefix(typed.lowercased()) }
  }

  /// All that it was ever called: who typed what a screen showed must find it, whichever title held then.
  private static func titles(of incident: Incident) -> [String] {
    let header = incident.header
    return [header.title, header.shortTitle] + header.titles.map(\.text)
  }

  /// The whole title or short title, folded.
  private static func isTitle(_ typed: String) -> (Incident) -> Bool {
    let folded = Folding.fold(typed)
    return { titles(of: $0).contains { Folding.fold($0) == folded } }
  }

  private static func isOfTitle(_ typed: String) -> (Incident) -> Bool {
    { incident in beginWords(typed, of: titles(of: incident)) }
  }

  private static func isOfNames(_ typed: String) -> (Incident) -> Bool {
    { incident in
      let names = incident.parties.flatMap(\.calledAs)
      return beginWords(typed, of: titles(of: incident) + names)
    }
  }

  /// So that "hanoi" finds "Hà Nội" too.
  private static func isOfJoinedTitle(_ typed: String) -> (Incident) -> Bool {
    let joined = Folding.fold(typed).filter { !$0.isWhitespace }
    return { incident in
      let title = Folding.fold(titles(of: incident).joined())
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
