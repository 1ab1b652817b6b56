import CutoffDomain

/// The lists of records in a file, in the order of the file; the raw value is the list's name.
package enum RecordKind: String, CaseIterable, Sendable {
  case parties, services, amounts, deadlines, promises, events, notes, steps, questions, sources
}

extension Record {
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

  /// The record as the file has it. `zone` is the one in which `loggedAt` is written.
  func json(zone: Zone) -> JSONValue {
    var writer = MemberWriter()
    switch self {
    case .party(let record): writer.put(contentOf: record, zone: zone)
    case .service(let record): writer.put(contentOf: record, zone: zone)
    case .amount(let record): writer.put(contentOf: record, zone: zone)
    case .deadline(let record): writer.put(contentOf: record, zone: zone)
    case .promise(let record): writer.put(contentOf: record, zone: zone)
    case .event(let record): writer.put(contentOf: record, zone: zone)
    case .note(let record): writer.put(contentOf: record, zone: zone)
    case .step(let record): writer.put(contentOf: record, zone: zone)
    case .question(let record): writer.put(contentOf: record, zone: zone)
    case .source(let record): writer.put(contentOf: record, zone: zone)
    }
    return writer.object
  }
}

extension Members {
  func record(_ kind: RecordKind) throws(JSONProblem) -> Record {
    switch kind {
    case .parties: .party(try party())
    case .services: .service(try service())
    case .amounts: .amount(try amount())
    case .deadlines: .deadline(try deadline())
    case .promises: .promise(try promise())
    case .events: .event(try event())
    case .notes: .note(try note())
    case .steps: .step(try step())
    case .questions: .question(try question())
    case .sources: .source(try source())
    }
  }
}
