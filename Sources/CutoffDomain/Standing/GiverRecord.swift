/// What became of all that one party promised, over the incidents that it takes part in.
package struct GiverRecord: Hashable, Sendable {
  /// The name for a column, as the first incident has it.
  package var name: String
  package var promised = 0
  /// In time or late.
  package var kept = 0
  package var partlyKept = 0
  package var broken = 0
  /// Late, and nobody said what became of it.
  package var unresolved = 0
  /// Another promise took its place.
  package var superseded = 0
  package var open = 0

  package init(name: String) {
    self.name = name
  }

  /// The givers of `standings`, those with the most broken promises first, then with the most promises.
  /// A party of the same name is the same party in every incident; a promise is counted once, however
  /// often it is told.
  package static func all(_ standings: [Standing]) -> [GiverRecord] {
    var records: [String: GiverRecord] = [:]
    var folded: [String: String] = [:]
    for standing in standings {
      for promise in standing.promises where !promise.isOnlyAsked {
        guard let party = standing.incident.party(promise.promise.giver) else { continue }
        let name = folded[party.name] ?? Folding.fold(party.name)
        folded[party.name] = name
        records[name, default: GiverRecord(name: party.short ?? PartyName.short(of: party.name))].count(
          promise.state)
      }
    }
    return records.values.sorted {
      ($1.broken, $1.promised, $0.name) < ($0.broken, $0.promised, $1.name)
    }
  }

  private mutating func count(_ state: PromiseState) {
    promised += 1
    switch state {
    case .kept, .keptLate: kept += 1
    case .partlyKept: partlyKept += 1
    case .broken: broken += 1
    case .unresolved: unresolved += 1
    case .superseded: superseded += 1
    case .open, .dueToday: open += 1
    }
  }
}
