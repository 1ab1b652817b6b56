/// The places of all records of an incident by their ids, noted once: what looks up as many records as there
/// are then costs as much as the incident is long, and not its square. To look up one, `Incident.record` is
/// quicker.
package struct RecordIndex: Sendable {
  private let incident: Incident
  private var places: [RecordID: Place] = [:]

  private enum Place {
    case party(Int), service(Int), amount(Int), deadline(Int), promise(Int), event(Int), note(Int), step(Int),
      question(Int), source(Int)
  }

  package init(_ incident: Incident) {
    self.incident = incident
    note(incident.parties, Place.party) { $0.id }
    note(incident.services, Place.service) { $0.id }
    note(incident.amounts, Place.amount) { $0.id }
    note(incident.deadlines, Place.deadline) { $0.id }
    note(incident.promises, Place.promise) { $0.id }
    note(incident.events, Place.event) { $0.id }
    note(incident.notes, Place.note) { $0.id }
    note(incident.steps, Place.step) { $0.id }
    note(incident.questions, Place.question) { $0.id }
    note(incident.sources, Place.source) { $0.id }
  }

  /// Of two records with one id the first counts, as it does for `Incident.record`.
  private mutating func note<Kind>(
    _ records: [Kind], _ place: (Int) -> Place, id: (Kind) -> RecordID
  ) {
    for index in records.indices where places[id(records[index])] == nil {
      places[id(records[index])] = place(index)
    }
  }

  /// What `Incident.record` gives.
  package func record(_ id: RecordID) -> Record? {
    switch places[id] {
    case .party(let place): .party(incident.parties[place])
    case .service(let place): .service(incident.services[place])
    case .amount(let place): .amount(incident.amounts[place])
    case .deadline(let place): .deadline(incident.deadlines[place])
    case .promise(let place): .promise(incident.promises[place])
    case .event(let place): .event(incident.events[place])
    case .note(let place): .note(incident.notes[place])
    case .step(let place): .step(incident.steps[place])
    case .question(let place): .question(incident.questions[place])
    case .source(let place): .source(incident.sources[place])
    case nil: nil
    }
  }

  /// What `Incident.party` gives where no other record has the id.
  package func party(_ id: RecordID?) -> Party? {
    guard let id, case .party(let place)? = places[id] else { return nil }
    return incident.parties[place]
  }

  /// The sources that a record names, each once, in the order of the incident.
  package func sources(of provenance: Provenance) -> [Source] {
    let found = provenance.sources.compactMap { id -> Int? in
      guard case .source(let place)? = places[id] else { return nil }
      return place
    }
    return Set(found).sorted().map { incident.sources[$0] }
  }
}
