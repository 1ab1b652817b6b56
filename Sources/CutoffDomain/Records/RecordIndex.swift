/// The places of all records of an incident by their ids, noted once: what looks up as many records as there
/// are then costs as much as the incident is long, and not its square. To look up one, `Incident.record` is
/// quicker.
package struct RecordIndex: Sendable {
  private let incident: Incident
  private let places: [RecordID: (kind: RecordKind, place: Int)]

  /// Of two records with one id the first counts, as it does for `Incident.record`.
  package init(_ incident: Incident) {
    self.incident = incident
    var places: [RecordID: (kind: RecordKind, place: Int)] = [:]
    incident.eachPlace { id, kind, place in
      if places[id] == nil { places[id] = (kind, place) }
    }
    self.places = places
  }

  /// What `Incident.record` gives.
  package func record(_ id: RecordID) -> Record? {
    places[id].map { incident.record($0.kind, at: $0.place) }
  }

  /// What `Incident.party` gives where no other record has the id.
  package func party(_ id: RecordID?) -> Party? {
    guard let id, let (kind, place) = places[id], kind == .parties else { return nil }
    return incident.parties[place]
  }

  /// The sources that a record names, each once, in the order of the incident.
  package func sources(of provenance: Provenance) -> [Source] {
    let found = provenance.sources.compactMap { id -> Int? in
      guard let (kind, place) = places[id], kind == .sources else { return nil }
      return place
    }
    return Set(found).sorted().map { incident.sources[$0] }
  }
}
