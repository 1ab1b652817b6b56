import CutoffDomain

/// How records of one kind are written and read.
struct RecordCodec: Sendable {
  /// Puts the members of a record of the kind; `loggedAt` is written in the zone.
  let put: @Sendable (Record, inout MemberWriter, Zone) -> Void
  let read: @Sendable (Members) throws(JSONProblem) -> Record
  /// Reads all records of the kind, in the order of the file.
  let readAll: @Sendable (Members, inout RecordIDs, inout Incident) throws(JSONProblem) -> Void

  private init<Kind: IncidentRecord>(
    _ put: @escaping @Sendable (inout MemberWriter, Kind, Zone) -> Void,
    _ read: @escaping @Sendable (Members) -> () throws(JSONProblem) -> Kind,
    _ keep: @escaping @Sendable (inout Incident, [Kind]) -> Void
  ) {
    self.put = { record, writer, zone in
      if let record = record.value as? Kind { put(&writer, record, zone) }
    }
    self.read = { (members) throws(JSONProblem) in try read(members)().record }
    readAll = { (members, ids, incident) throws(JSONProblem) in
      let records = try members.list(Kind.kind.rawValue) { (inner) throws(JSONProblem) in
        let record = try read(inner)()
        try ids.insert(record.id, from: inner)
        return record
      }
      if !records.isEmpty { keep(&incident, records) }
    }
  }

  /// The list of codecs: what each list of the file holds.
  static func of(_ kind: RecordKind) -> RecordCodec {
    switch kind {
    case .parties: parties
    case .services: services
    case .amounts: amounts
    case .deadlines: deadlines
    case .promises: promises
    case .events: events
    case .notes: notes
    case .steps: steps
    case .questions: questions
    case .sources: sources
    }
  }

  // Made once: every file is read with all of them.

  private static let parties = RecordCodec(
    { $0.put(contentOf: $1, zone: $2) }, Members.party, { $0.parties = $1 })
  private static let services = RecordCodec(
    { $0.put(contentOf: $1, zone: $2) }, Members.service, { $0.services = $1 })
  private static let amounts = RecordCodec(
    { $0.put(contentOf: $1, zone: $2) }, Members.amount, { $0.amounts = $1 })
  private static let deadlines = RecordCodec(
    { $0.put(contentOf: $1, zone: $2) }, Members.deadline, { $0.deadlines = $1 })
  private static let promises = RecordCodec(
    { $0.put(contentOf: $1, zone: $2) }, Members.promise, { $0.promises = $1 })
  private static let events = RecordCodec(
    { $0.put(contentOf: $1, zone: $2) }, Members.event, { $0.events = $1 })
  private static let notes = RecordCodec(
    { $0.put(contentOf: $1, zone: $2) }, Members.note, { $0.notes = $1 })
  private static let steps = RecordCodec(
    { $0.put(contentOf: $1, zone: $2) }, Members.step, { $0.steps = $1 })
  private static let questions = RecordCodec(
    { $0.put(contentOf: $1, zone: $2) }, Members.question, { $0.questions = $1 })
  private static let sources = RecordCodec(
    { $0.put(contentOf: $1, zone: $2) }, Members.source, { $0.sources = $1 })
}

/// The ids of the records of a file that were read so far.
struct RecordIDs {
  private var ids: Set<RecordID> = []

  /// Refuses an id that is there already, and more records than a file may have.
  mutating func insert(_ id: RecordID, from members: Members) throws(JSONProblem) {
    guard ids.insert(id).inserted else {
      throw members.problem(.duplicateRecord(id.text), of: "id")
    }
    guard ids.count <= IncidentCodec.recordLimit else {
      throw JSONProblem(.tooManyRecords(limit: IncidentCodec.recordLimit), at: members.offset)
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
