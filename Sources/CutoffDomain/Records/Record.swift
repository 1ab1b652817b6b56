/// Any record of an incident, for what treats all kinds alike: changes, undo, merge, bulk actions.
package enum Record: Hashable, Sendable {
  case party(Party)
  case service(Service)
  case amount(Amount)
  case deadline(Deadline)
  case promise(Promise)
  case event(Event)
  case note(Note)
  case step(Step)
  case question(Question)
  case source(Source)

  /// The record itself, for what all kinds answer alike.
  package var value: any IncidentRecord {
    switch self {
    case .party(let record): record
    case .service(let record): record
    case .amount(let record): record
    case .deadline(let record): record
    case .promise(let record): record
    case .event(let record): record
    case .note(let record): record
    case .step(let record): record
    case .question(let record): record
    case .source(let record): record
    }
  }

  // Asked of every record of every incident; by way of `value` each answer would cost a copy of the record.

  package var kind: RecordKind {
    switch self {
    case .party: .parties
    case .service: .services
    case .amount: .amounts
    case .deadline: .deadlines
    case .promise: .promises
    case .event: .events
    case .note: .notes
    case .step: .steps
    case .question: .questions
    case .source: .sources
    }
  }

  package var id: RecordID {
    switch self {
    case .party(let record): record.id
    case .service(let record): record.id
    case .amount(let record): record.id
    case .deadline(let record): record.id
    case .promise(let record): record.id
    case .event(let record): record.id
    case .note(let record): record.id
    case .step(let record): record.id
    case .question(let record): record.id
    case .source(let record): record.id
    }
  }

  package var provenance: Provenance {
    switch self {
    case .party(let record): record.provenance
    case .service(let record): record.provenance
    case .amount(let record): record.provenance
    case .deadline(let record): record.provenance
    case .promise(let record): record.provenance
    case .event(let record): record.provenance
    case .note(let record): record.provenance
    case .step(let record): record.provenance
    case .question(let record): record.provenance
    case .source(let record): record.provenance
    }
  }

  /// When it happened or was made, where the record says so.
  package var at: TimePoint? {
    switch self {
    case .party(let record): record.at
    case .service(let record): record.at
    case .amount(let record): record.at
    case .deadline(let record): record.at
    case .promise(let record): record.at
    case .event(let record): record.at
    case .note(let record): record.at
    case .step(let record): record.at
    case .question(let record): record.at
    case .source(let record): record.at
    }
  }

  /// What a person knows it by; empty where it has no text, title or name.
  package var ownName: String { value.ownName }
  /// What a message calls it.
  package func shownName(_ language: Language) -> String { value.shownName(language) }
  /// It, where it can be answered by an outcome.
  package var answerable: (any Answerable)? { value.answerable }
}

extension Incident {
  /// All records, in the fixed order of the file.
  package var records: [Record] {
    var all: [Record] = []
    all.reserveCapacity(
      parties.count + services.count + amounts.count + deadlines.count + promises.count + events.count
        + notes.count + steps.count + questions.count + sources.count)
    for record in parties { all.append(.party(record)) }
    for record in services { all.append(.service(record)) }
    for record in amounts { all.append(.amount(record)) }
    for record in deadlines { all.append(.deadline(record)) }
    for record in promises { all.append(.promise(record)) }
    for record in events { all.append(.event(record)) }
    for record in notes { all.append(.note(record)) }
    for record in steps { all.append(.step(record)) }
    for record in questions { all.append(.question(record)) }
    for record in sources { all.append(.source(record)) }
    return all
  }

  /// The record with an id, the first in the order of `records`. List by list, as one that is made of all
  /// records costs a thousand times as much; for many look-ups there is `RecordIndex`.
  package func record(_ id: RecordID) -> Record? {
    if let place = parties.firstIndex(where: { $0.id == id }) { return .party(parties[place]) }
    if let place = services.firstIndex(where: { $0.id == id }) { return .service(services[place]) }
    if let place = amounts.firstIndex(where: { $0.id == id }) { return .amount(amounts[place]) }
    if let place = deadlines.firstIndex(where: { $0.id == id }) { return .deadline(deadlines[place]) }
    if let place = promises.firstIndex(where: { $0.id == id }) { return .promise(promises[place]) }
    if let place = events.firstIndex(where: { $0.id == id }) { return .event(events[place]) }
    if let place = notes.firstIndex(where: { $0.id == id }) { return .note(notes[place]) }
    if let place = steps.firstIndex(where: { $0.id == id }) { return .step(steps[place]) }
    if let place = questions.firstIndex(where: { $0.id == id }) { return .question(questions[place]) }
    if let place = sources.firstIndex(where: { $0.id == id }) { return .source(sources[place]) }
    return nil
  }

  /// The record that stands at a place of the list of its kind; `place` must be one of that list.
  func record(_ kind: RecordKind, at place: Int) -> Record {
    switch kind {
    case .parties: .party(parties[place])
    case .services: .service(services[place])
    case .amounts: .amount(amounts[place])
    case .deadlines: .deadline(deadlines[place])
    case .promises: .promise(promises[place])
    case .events: .event(events[place])
    case .notes: .note(notes[place])
    case .steps: .step(steps[place])
    case .questions: .question(questions[place])
    case .sources: .source(sources[place])
    }
  }

  /// Calls `note` with every record's id, kind and place in the list of its kind, in the order of `records`.
  func eachPlace(_ note: (RecordID, RecordKind, Int) -> Void) {
    for place in parties.indices { note(parties[place].id, .parties, place) }
    for place in services.indices { note(services[place].id, .services, place) }
    for place in amounts.indices { note(amounts[place].id, .amounts, place) }
    for place in deadlines.indices { note(deadlines[place].id, .deadlines, place) }
    for place in promises.indices { note(promises[place].id, .promises, place) }
    for place in events.indices { note(events[place].id, .events, place) }
    for place in notes.indices { note(notes[place].id, .notes, place) }
    for place in steps.indices { note(steps[place].id, .steps, place) }
    for place in questions.indices { note(questions[place].id, .questions, place) }
    for place in sources.indices { note(sources[place].id, .sources, place) }
  }

  package func party(_ id: RecordID?) -> Party? {
    guard let id, let place = parties.firstIndex(where: { $0.id == id }) else { return nil }
    return parties[place]
  }

  /// Puts `record` in the place of the one with its id, or at the end of its kind.
  package mutating func put(_ record: Record) { put([record]) }

  /// Puts records in the places of those with their ids, or at the end of their kinds in this order.
  package mutating func put(_ records: [Record]) {
    var new = Incident(header: header)
    new.append(records)
    parties.put(new.parties) { $0.id }
    services.put(new.services) { $0.id }
    amounts.put(new.amounts) { $0.id }
    deadlines.put(new.deadlines) { $0.id }
    promises.put(new.promises) { $0.id }
    events.put(new.events) { $0.id }
    notes.put(new.notes) { $0.id }
    steps.put(new.steps) { $0.id }
    questions.put(new.questions) { $0.id }
    sources.put(new.sources) { $0.id }
  }

  /// Appends records without looking for one of the same id.
  package mutating func append(_ records: [Record]) {
    for record in records {
      switch record {
      case .party(let record): parties.append(record)
      case .service(let record): services.append(record)
      case .amount(let record): amounts.append(record)
      case .deadline(let record): deadlines.append(record)
      case .promise(let record): promises.append(record)
      case .event(let record): events.append(record)
      case .note(let record): notes.append(record)
      case .step(let record): steps.append(record)
      case .question(let record): questions.append(record)
      case .source(let record): sources.append(record)
      }
    }
  }

  /// Takes the record with `id` out; leaves no tombstone.
  package mutating func remove(_ id: RecordID) { remove([id]) }

  /// Takes the records with these ids out; leaves no tombstones.
  package mutating func remove(_ ids: Set<RecordID>) {
    parties.remove(ids) { $0.id }
    services.remove(ids) { $0.id }
    amounts.remove(ids) { $0.id }
    deadlines.remove(ids) { $0.id }
    promises.remove(ids) { $0.id }
    events.remove(ids) { $0.id }
    notes.remove(ids) { $0.id }
    steps.remove(ids) { $0.id }
    questions.remove(ids) { $0.id }
    sources.remove(ids) { $0.id }
  }
}

extension Array {
  /// Looks for the places of many once.
  fileprivate mutating func put(_ new: [Element], id: (Element) -> RecordID) {
    guard new.count > 1 else {
      for element in new {
        if let place = firstIndex(where: { id($0) == id(element) }) {
          self[place] = element
        } else {
          append(element)
        }
      }
      return
    }
    var places = Dictionary(indices.map { (id(self[$0]), $0) }) { first, _ in first }
    for element in new {
      if let place = places[id(element)] {
        self[place] = element
      } else {
        places[id(element)] = count
        append(element)
      }
    }
  }

  /// Leaves alone, and shared, what has none of them.
  fileprivate mutating func remove(_ ids: Set<RecordID>, id: (Element) -> RecordID) {
    guard contains(where: { ids.contains(id($0)) }) else { return }
    removeAll { ids.contains(id($0)) }
  }
}
