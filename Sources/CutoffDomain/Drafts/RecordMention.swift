/// A record that somebody names in a phrase: by its id, four characters of it from either end, or words of its text.
package enum RecordMention {
  /// Why a name means no record.
  package enum Unnamed: Error, Hashable, Sendable {
    case nobody, several
  }

  /// What a date can be counted from: an event, a deadline or a promise.
  package static func base(
    _ typed: String, in incident: Incident
  ) -> Result<RecordID, Unnamed> {
    let wanted =
      incident.deadlines.map(Record.deadline) + incident.promises.map(Record.promise)
      + incident.events.map(Record.event)
    for fits in [isCalled(typed), isNamed(typed), hasWords(typed)] {
      let found = wanted.filter(fits)
      if found.count > 1 { return .failure(.several) }
      if let only = found.first { return .success(only.id) }
    }
    return .failure(.nobody)
  }

  private static func isCalled(_ typed: String) -> (Record) -> Bool {
    let typed = typed.lowercased()
    return { record in
      let id = record.id.text
      return id == typed || (typed.utf8.count >= 4 && (id.hasPrefix(typed) || id.hasSuffix(typed)))
    }
  }

  private static func isNamed(_ typed: String) -> (Record) -> Bool {
    let folded = Folding.fold(typed)
    return { Folding.fold($0.ownName) == folded }
  }

  private static func hasWords(_ typed: String) -> (Record) -> Bool {
    let words = Folding.fold(typed).split(separator: " ")
    return { record in
      let text = Folding.fold(record.ownName)
      return !words.isEmpty && words.allSatisfy { text.contains($0) }
    }
  }
}
