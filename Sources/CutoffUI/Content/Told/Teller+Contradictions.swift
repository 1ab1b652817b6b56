import CutoffDomain
import CutoffWords

extension Teller {
  /// Contradictions, those about the cut itself first, then between provider and customer, then the
  /// latest.
  package var contradictionsByWeight: [Contradiction] {
    weighed.sorted { $0.weight > $1.weight }.map(\.contradiction)
  }

  /// The first of `contradictionsByWeight`, which a frame asks for without the rest.
  var weightiestContradiction: Contradiction? {
    guard standing.contradictions.count > 1 else { return standing.contradictions.first }
    return weighed.max { $0.weight < $1.weight }?.contradiction
  }

  private var weighed: [(weight: (Int, Instant), contradiction: Contradiction)] {
    let instants = KnownInstants(incident.sources)
    let denials = Set(
      standing.prompts.filter { $0.kind == .isCutoffWithdrawn }.flatMap(\.evidence).map(\.record))
    return standing.contradictions.map { (weight($0, denials, instants), $0) }
  }

  private func weight(
    _ contradiction: Contradiction, _ denials: Set<RecordID>, _ instants: KnownInstants
  ) -> (Int, Instant) {
    let pair = voices(contradiction)
    let sides = Set(pair.compactMap { incident.party($0.actor)?.side })
    let isAboutCut = pair.contains { denials.contains($0.id) }
    let latest = pair.map { TimelinePane.instant($0, instants) }.max()
    let isBetweenSides = sides.isSuperset(of: [.provider, .customer])
    return ((isBetweenSides ? 1 : 0) + (isAboutCut ? 2 : 0), latest ?? .distantPast)
  }

  /// Both sides of a contradiction: what was contradicted, then what contradicts it.
  package func voices(_ contradiction: Contradiction) -> [Event] {
    [contradiction.contradicts, contradiction.statement].compactMap { standing.event($0) }
  }
}
