/// What several sides say about one thing.
package struct Topic: Hashable, Sendable {
  /// As the latest statement words it; nil where nobody gave it a name.
  package var name: String?
  /// The latest fact first.
  package var words: [TopicWord]

  /// Whether any of its words contradict any other.
  package var isDisputed: Bool { words.contains { !$0.against.isEmpty } }
}

/// What one party said on a topic.
package struct TopicWord: Hashable, Sendable {
  package var event: Event
  package var side: Side
  package var known: Instant
  /// What it contradicts and what contradicts it, the latest fact first.
  package var against: [RecordID]
  /// What it only qualifies.
  package var qualifies: [RecordID]
}

extension Standing {
  /// What was said, by topic: disputed topics first, then the one with the latest word. A word without a
  /// topic joins what it contradicts or qualifies.
  package var topics: [Topic] { TopicRule(self).topics }
}

/// Sorts statements by what they are about.
private struct TopicRule {
  private let events: [Event]
  private let sides: Sides
  private let moments: [RecordID: FactTime]
  private let against: [RecordID: Set<RecordID>]

  init(_ standing: Standing) {
    let incident = standing.incident
    let instants = KnownInstants(incident.sources)
    let linked = Set(standing.contradictions.flatMap { [$0.statement, $0.contradicts] })
    let qualified = Set(incident.events.flatMap(\.qualifies))
    events = incident.events.filter {
      $0.content.kind == .statement || linked.contains($0.id) || qualified.contains($0.id)
    }
    sides = Sides(incident)
    moments = Dictionary(
      events.map { ($0.id, instants.moment($0.provenance, at: $0.at)) },
      uniquingKeysWith: { first, _ in first })
    against = standing.contradictions.reduce(into: [:]) { against, pair in
      against[pair.statement, default: []].insert(pair.contradicts)
      against[pair.contradicts, default: []].insert(pair.statement)
    }
  }

  var topics: [Topic] {
    let groups = groups
    let topics = Dictionary(grouping: events) { groups[$0.id] ?? $0.id.text }.values.map(topic)
    return topics.sorted { left, right in
      if left.isDisputed != right.isDisputed { return left.isDisputed }
      guard let first = left.words.first, let second = right.words.first else { return false }
      return isLater(first.event.id, second.event.id)
    }
  }

  /// For each event a key that those on its topic share: the folded topic, else the topic or the least
  /// id of what it is linked to.
  private var groups: [RecordID: String] {
    var keys: [RecordID: String] = [:]
    for event in events {
      keys[event.id] = event.topic.map { "=" + Folding.fold($0) }
    }
    let links = links
    for event in events.sorted(by: { $0.id < $1.id }) where keys[event.id] == nil {
      let group = linked(to: event.id, links, untitled: { keys[$0] == nil })
      let titled = group.compactMap { keys[$0] }.min()
      for id in group where keys[id] == nil { keys[id] = titled ?? event.id.text }
    }
    return keys
  }

  /// Contradictions and qualifications, in both directions.
  private var links: [RecordID: Set<RecordID>] {
    events.reduce(into: against) { links, event in
      for other in event.qualifies where moments[other] != nil {
        links[event.id, default: []].insert(other)
        links[other, default: []].insert(event.id)
      }
    }
  }

  /// What hangs together with `id`: paths end at events that have a topic of their own.
  private func linked(
    to id: RecordID, _ links: [RecordID: Set<RecordID>], untitled: (RecordID) -> Bool
  ) -> Set<RecordID> {
    var found: Set<RecordID> = [id]
    var open = [id]
    while let next = open.popLast() {
      guard untitled(next) else { continue }
      for other in links[next] ?? [] where found.insert(other).inserted { open.append(other) }
    }
    return found
  }

  private func topic(_ events: [Event]) -> Topic {
    let words = events.sorted { isLater($0.id, $1.id) }.map { event in
      TopicWord(
        event: event, side: sides.side(of: event.actor), known: moments[event.id]?.known ?? .distantPast,
        against: (against[event.id] ?? []).sorted(by: isLater), qualifies: event.qualifies)
    }
    return Topic(name: words.compactMap(\.event.topic).first, words: words)
  }

  private func isLater(_ left: RecordID, _ right: RecordID) -> Bool {
    guard let first = moments[left], let second = moments[right] else { return left > right }
    return (first.instant, first.known, left) > (second.instant, second.known, right)
  }
}

extension Event {
  fileprivate var statement: Statement? {
    guard case .statement(let statement) = content else { return nil }
    return statement
  }

  fileprivate var topic: String? { statement?.topic }
  fileprivate var qualifies: [RecordID] { statement?.qualifies ?? [] }
}
