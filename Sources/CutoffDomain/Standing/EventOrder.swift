/// The events of a standing in the orders in which they are asked for, at every key: worked out once.
package struct EventOrder: Hashable, Sendable {
  /// An event by its place in the incident.
  package struct Known: Hashable, Sendable {
    package let place: Int
    package let instant: Instant
  }

  /// The latest fact first.
  package private(set) var timeline: [RecordID] = []
  /// When each became known, the latest first.
  package private(set) var known: [Known] = []
  fileprivate private(set) var places: [RecordID: Int] = [:]

  init() {}

  init(_ incident: Incident) {
    let instants = KnownInstants(incident.sources)
    let records = incident.events
    let known = records.map { instants.known($0.provenance, at: $0.at) }
    let facts = records.indices.map { min(records[$0].at?.lastSecond ?? known[$0], known[$0]) }
    timeline = records.indices.sorted { (facts[$1], $1) < (facts[$0], $0) }.map { records[$0].id }
    self.known = records.indices.sorted { (known[$1], $1) < (known[$0], $0) }
      .map { Known(place: $0, instant: known[$0]) }
    places = Dictionary(records.indices.map { (records[$0].id, $0) }) { first, _ in first }
  }
}

extension Standing {
  /// The event with an id; quick once the events are arranged.
  package func event(_ id: RecordID?) -> Event? {
    guard let id else { return nil }
    let places = events.places
    guard places.isEmpty else { return places[id].map { incident.events[$0] } }
    return incident.events.first { $0.id == id }
  }
}
