/// Finds the record that somebody names: by its id, four characters of it from either end, its whole text or words
/// of it.
package enum RecordMention {
  /// Why a name means no record.
  package enum Unnamed: Error {
    case nobody
    case several([Record])
  }

  /// The one of `records` that `typed` names; of several ways to be named the strictest that any fits counts.
  package static func find(_ typed: String, among records: [Record]) -> Result<Record, Unnamed> {
    for fits in [isCalled(typed), isNamed(typed), hasWords(typed)] {
      let found = records.filter(fits)
      if found.count > 1 { return .failure(.several(found)) }
      if let only = found.first { return .success(only) }
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

extension Incident {
  /// What a date can be counted from: its events, deadlines and promises.
  package var bases: [Record] {
    deadlines.map(Record.deadline) + promises.map(Record.promise) + events.map(Record.event)
  }
}
