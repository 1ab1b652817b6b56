import CutoffDomain

/// A party whose names have the words that were typed.
package struct PartyOffer: Hashable, Sendable {
  package let party: Party
  /// What stands in the field once it is taken.
  package let name: String
  /// What goes on behind the cursor; nil where the words stand inside a name.
  let rest: String?

  var completion: NameCandidate? { rest.map { NameCandidate(name: name, ghost: $0, isBeginning: true) } }

  /// Those of which a name begins so, then those in which a word does, then those that have the words anywhere, folded;
  /// none where the words are a name already.
  static func all(for typed: Substring, in incident: Incident) -> [PartyOffer] {
    guard let typed = typed.trimmed else { return [] }
    let folded = Folding.fold(typed)
    guard !incident.parties.contains(where: { $0.isCalled(folded) }) else { return [] }
    var ranks: [[PartyOffer]] = [[], [], []]
    for party in incident.parties {
      guard let (offer, rank) = offer(of: party, folded, typed, incident) else { continue }
      ranks[rank].append(offer)
    }
    return ranks.flatMap { $0 }
  }

  private static func offer(
    of party: Party, _ folded: String, _ typed: String, _ incident: Incident
  ) -> (PartyOffer, Int)? {
    let name = PartyEntry.name(of: party, in: incident)
    if let (whole, rest) = KnownName(name, party.name).beginning(folded) {
      return (PartyOffer(party: party, name: whole, rest: rest), 0)
    }
    let offer = PartyOffer(party: party, name: name, rest: nil)
    let names = party.calledAs.map(Folding.fold)
    if names.contains(where: { $0.hasPrefix(folded) || $0.contains(" " + folded) }) { return (offer, 1) }
    // One or two letters stand in nearly every name.
    guard folded.count > 2, TextSearch(typed).isFound(in: names.joined(separator: " ")) else { return nil }
    return (offer, 2)
  }
}
