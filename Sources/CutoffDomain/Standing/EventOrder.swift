/// The events of a standing in the orders in which they are asked for, at every key: worked out once.
package struct EventOrder: Hashable, Sendable {
  /// An event by its place in the incident.
  package struct Known: Hashable, Sendable {
    package let place: Int
    package let instant: Instant
  }

  /// The latest fact first.
  package fileprivate(set) var timeline: [RecordID] = []
  /// When each became known, the latest first.
  package fileprivate(set) var known: [Known] = []
  fileprivate var places: [RecordID: Int] = [:]
}

extension Standing {
  /// Fills `events`; for whoever keeps the standing and shows it more than once.
  package mutating func arrangeEvents() {
    let instants = KnownInstants(incident.sources)
    let records = incident.events
    let known = records.map { instants.known($0.provenance, at: $0.at) }
    let facts = records.indices.map { min(records[$0].at?.lastSecond ?? known[$0], known[$0]) }
    var order = EventOrder()
    order.timeline = records.indices.sorted { (facts[$1], $1) < (facts[$0], $0) }.map { records[$0].id }
    order.known = records.indices.sorted { (known[$1], $1) < (known[$0], $0) }
      .map { EventOrder.Known(place: $0, instant: known[$0]) }
    order.places = Dictionary(records.indices.map { (records[$0].id, $0) }) { first, _ in first }
    events = order
  }

  /// The event with an id; quick once the events are arranged.
  package func event(_ id: RecordID?) -> Event? {
    guard let id else { return nil }
    guard events.places.isEmpty else { return events.places[id].map { incident.events[$0] } }
    return incident.events.first { $0.id == id }
  }
}
