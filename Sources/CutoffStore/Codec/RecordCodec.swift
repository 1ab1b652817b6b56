import CutoffDomain

/// How records of one kind are written and read.
struct RecordCodec: Sendable {
  /// Puts the members of a record of the kind; `loggedAt` is written in the zone.
  let put: @Sendable (Record, inout MemberWriter, Zone) -> Void
  let read: @Sendable (Members) throws(JSONProblem) -> Record

  private init<Kind: IncidentRecord>(
    _ put: @escaping @Sendable (inout MemberWriter, Kind, Zone) -> Void,
    _ read: @escaping @Sendable (Members) -> () throws(JSONProblem) -> Kind
  ) {
    self.put = { record, writer, zone in
      if let record = record.value as? Kind { put(&writer, record, zone) }
    }
    self.read = { (members) throws(JSONProblem) in try read(members)().record }
  }

  /// The list of codecs: what each list of the file holds.
  static func of(_ kind: RecordKind) -> RecordCodec {
    switch kind {
    case .parties: RecordCodec({ $0.put(contentOf: $1, zone: $2) }, Members.party)
    case .services: RecordCodec({ $0.put(contentOf: $1, zone: $2) }, Members.service)
    case .amounts: RecordCodec({ $0.put(contentOf: $1, zone: $2) }, Members.amount)
    case .deadlines: RecordCodec({ $0.put(contentOf: $1, zone: $2) }, Members.deadline)
    case .promises: RecordCodec({ $0.put(contentOf: $1, zone: $2) }, Members.promise)
    case .events: RecordCodec({ $0.put(contentOf: $1, zone: $2) }, Members.event)
    case .notes: RecordCodec({ $0.put(contentOf: $1, zone: $2) }, Members.note)
    case .steps: RecordCodec({ $0.put(contentOf: $1, zone: $2) }, Members.step)
    case .questions: RecordCodec({ $0.put(contentOf: $1, zone: $2) }, Members.question)
    case .sources: RecordCodec({ $0.put(contentOf: $1, zone: $2) }, Members.source)
    }
  }
}

extension Record {
  /// The record as the file has it. `zone` is the one in which `loggedAt` is written.
  package func json(zone: Zone) -> JSONValue {
    var writer = MemberWriter()
    RecordCodec.of(kind).put(self, &writer, zone)
    return writer.object
  }
}

extension Members {
  /// The record of a kind whose members these are.
  func record(_ kind: RecordKind) throws(JSONProblem) -> Record { try RecordCodec.of(kind).read(self) }
}
