import CutoffDomain
import CutoffWords

/// Finds by their ids what one standing holds: for a detail or the rows of a screen by looking through its
/// lists, for all items of a long list by what was noted of them beforehand. Both give the same.
package struct StandingLookup {
  package let standing: Standing
  private let noted: Noted?

  /// Looks through the lists: quick to make.
  package init(_ standing: Standing) {
    self.standing = standing
    noted = nil
  }

  /// Notes where everything is: as many look-ups as there are records then cost as much as the incident is
  /// long, and not its square.
  package init(forMany standing: Standing) {
    self.standing = standing
    noted = Noted(standing)
  }

  /// Whichever is quicker for that many look-ups.
  package init(_ standing: Standing, lookUps count: Int) {
    self = count > 16 ? StandingLookup(forMany: standing) : StandingLookup(standing)
  }

  private struct Noted {
    let records: RecordIndex
    let instants: KnownInstants
    let prompts: [ItemKey: Int]
    let deadlines: [RecordID: Int]
    /// The deadline that was moved to this one, as an outcome says; only others than itself.
    let moved: [RecordID: Int]
    let replacing: [RecordID: Int]
    /// By the promise and by each of its tellings.
    let promises: [RecordID: Int]
    let contradictions: [RecordID: [Contradiction]]

    init(_ standing: Standing) {
      let incident = standing.incident
      records = RecordIndex(incident)
      instants = KnownInstants(incident.sources)
      prompts = Noted.places(standing.prompts) { [.prompt($0.kind, $0.subject)] }
      deadlines = Noted.places(standing.deadlines) { [$0.deadline.id] }
      moved = Noted.places(standing.deadlines) { entry in
        [entry.movedTo].compactMap { $0 }.filter { $0 != entry.deadline.id }
      }
      replacing = Noted.places(incident.deadlines) { [$0.supersedes].compactMap { $0 } }
      promises = Noted.places(standing.promises) { [$0.promise.id] + $0.tellings.map(\.id) }
      var contradictions: [RecordID: [Contradiction]] = [:]
      for contradiction in standing.contradictions {
        for id in Set([contradiction.statement, contradiction.contradicts]) {
          contradictions[id, default: []].append(contradiction)
        }
      }
      self.contradictions = contradictions
    }

    /// The place of the first element that has a key.
    private static func places<Element, Key: Hashable>(
      _ elements: [Element], _ keys: (Element) -> [Key]
    ) -> [Key: Int] {
      Dictionary(
        elements.indices.flatMap { place in keys(elements[place]).map { ($0, place) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  package func record(_ id: RecordID) -> Record? {
    guard let noted else { return standing.incident.record(id) }
    return noted.records.record(id)
  }

  package func party(_ id: RecordID?) -> Party? {
    guard let noted else { return standing.incident.party(id) }
    return noted.records.party(id)
  }

  package func event(_ id: RecordID?) -> Event? {
    guard let id, case .event(let event)? = record(id) else { return nil }
    return event
  }

  /// The sources that a record names, in the order of the incident.
  package func sources(of provenance: Provenance) -> [Source] {
    guard let noted else {
      return standing.incident.sources.filter { provenance.sources.contains($0.id) }
    }
    return noted.records.sources(of: provenance)
  }

  package func knownInstant(_ provenance: Provenance, at point: TimePoint?) -> Instant {
    guard let noted else { return standing.incident.knownInstant(provenance, at: point) }
    return noted.instants.known(provenance, at: point)
  }

  package func prompt(_ key: ItemKey) -> Prompt? {
    guard case .prompt(let kind, let subject) = key else { return nil }
    guard let noted else { return standing.prompts.first { $0.kind == kind && $0.subject == subject } }
    return noted.prompts[key].map { standing.prompts[$0] }
  }

  package func deadline(_ id: RecordID?) -> DeadlineStanding? {
    guard let id else { return nil }
    guard let noted else { return standing.deadlines.first { $0.deadline.id == id } }
    return noted.deadlines[id].map { standing.deadlines[$0] }
  }

  /// The deadline that `deadline` took the place of.
  package func before(_ deadline: Deadline) -> Deadline? {
    guard let noted else {
      return standing.deadlines.first {
        $0.deadline.id == deadline.supersedes
          || ($0.movedTo == deadline.id && $0.deadline.id != deadline.id)
      }?.deadline
    }
    let places = [deadline.supersedes.flatMap { noted.deadlines[$0] }, noted.moved[deadline.id]]
    return places.compactMap { $0 }.min().map { standing.deadlines[$0].deadline }
  }

  /// The deadline that took the place of one.
  package func successor(of id: RecordID) -> Deadline? {
    guard let noted else { return standing.incident.deadlines.first { $0.supersedes == id } }
    return noted.replacing[id].map { standing.incident.deadlines[$0] }
  }

  /// The deadline that one was moved to: as an outcome says, else what took its place.
  package func next(of deadline: DeadlineStanding) -> Deadline? {
    if let moved = deadline.movedTo, case .deadline(let next)? = record(moved) { return next }
    return successor(of: deadline.deadline.id)
  }

  /// The promise, or the one that it is a telling of.
  package func promise(_ id: RecordID?) -> PromiseStanding? {
    guard let id else { return nil }
    guard let noted else {
      return standing.promises.first {
        $0.promise.id == id || $0.tellings.contains { $0.id == id }
      }
    }
    return noted.promises[id].map { standing.promises[$0] }
  }

  /// The contradictions that a statement is one side of, in the order of the standing.
  package func contradictions(of id: RecordID) -> [Contradiction] {
    guard let noted else {
      return standing.contradictions.filter { $0.statement == id || $0.contradicts == id }
    }
    return noted.contradictions[id] ?? []
  }
}
