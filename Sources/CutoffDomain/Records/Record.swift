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
    case .event(let record): record.at
    case .note(let record): record.at
    case .amount(let record): record.asOf
    case .deadline(let record): record.setAt
    case .promise(let record): record.madeAt
    case .party, .service, .step, .question, .source: nil
    }
  }
}

extension Incident {
  /// All records, in the fixed order of the file.
  package var records: [Record] {
    var all: [Record] = []
    all += parties.map(Record.party)
    all += services.map(Record.service)
    all += amounts.map(Record.amount)
    all += deadlines.map(Record.deadline)
    all += promises.map(Record.promise)
    all += events.map(Record.event)
    all += notes.map(Record.note)
    all += steps.map(Record.step)
    all += questions.map(Record.question)
    all += sources.map(Record.source)
    return all
  }

  package func record(_ id: RecordID) -> Record? {
    records.first { $0.id == id }
  }

  package func party(_ id: RecordID?) -> Party? { id.flatMap { id in parties.first { $0.id == id } } }

  /// Puts `record` in the place of the one with its id, or at the end of its kind.
  package mutating func put(_ record: Record) {
    switch record {
    case .party(let new): parties.put(new, id: \.id)
    case .service(let new): services.put(new, id: \.id)
    case .amount(let new): amounts.put(new, id: \.id)
    case .deadline(let new): deadlines.put(new, id: \.id)
    case .promise(let new): promises.put(new, id: \.id)
    case .event(let new): events.put(new, id: \.id)
    case .note(let new): notes.put(new, id: \.id)
    case .step(let new): steps.put(new, id: \.id)
    case .question(let new): questions.put(new, id: \.id)
    case .source(let new): sources.put(new, id: \.id)
    }
  }

  /// Takes the record with `id` out; leaves no tombstone.
  package mutating func remove(_ id: RecordID) {
    parties.removeAll { $0.id == id }
    services.removeAll { $0.id == id }
    amounts.removeAll { $0.id == id }
    deadlines.removeAll { $0.id == id }
    promises.removeAll { $0.id == id }
    events.removeAll { $0.id == id }
    notes.removeAll { $0.id == id }
    steps.removeAll { $0.id == id }
    questions.removeAll { $0.id == id }
    sources.removeAll { $0.id == id }
  }
}

extension Array {
  fileprivate mutating func put(_ new: Element, id: KeyPath<Element, RecordID>) {
    if let index = firstIndex(where: { $0[keyPath: id] == new[keyPath: id] }) {
      self[index] = new
    } else {
      append(new)
    }
  }
}
