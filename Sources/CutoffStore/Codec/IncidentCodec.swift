import CutoffDomain

/// An incident and the JSON of its file.
enum IncidentCodec {
  static let schema = "1"
  /// Most records of an incident, tombstones among them.
  static let recordLimit = 20_000

  // MARK: Writing

  static func json(_ incident: Incident) -> JSONValue {
    let zone = incident.header.zone
    var writer = MemberWriter()
    writer.put("schema", JSONValue(.number(schema)))
    writer.put(contentOf: incident.header)
    let records = Dictionary(grouping: incident.records, by: \.kind)
    for kind in RecordKind.allCases {
      writer.put(kind.rawValue, list: (records[kind] ?? []).map { $0.json(zone: zone) })
    }
    writer.put("tombstones", list: incident.tombstones.map { json($0, zone: zone) })
    return writer.object
  }

  static func json(_ header: IncidentHeader) -> JSONObject {
    var writer = MemberWriter()
    writer.put(contentOf: header)
    return JSONObject(writer.members)
  }

  static func json(_ tombstone: Tombstone, zone: Zone) -> JSONValue {
    var writer = MemberWriter()
    writer.put("id", tombstone.id)
    writer.put("deletedAt", tombstone.deletedAt, zone: zone)
    writer.put("deletedBy", tombstone.deletedBy)
    return writer.object
  }

  // MARK: Reading

  /// `fileName` is the file's name without ".json"; nil when the id need not equal a file name.
  static func incident(_ file: JSONValue, fileName: String?) throws(JSONProblem) -> Incident {
    var members = try Members(file, at: .file)
    try checkSchema(members)
    var incident = Incident(header: try members.header(fileName: fileName))
    members.homeZone = incident.header.zone
    var ids: Set<RecordID> = []
    for kind in RecordKind.allCases {
      let codec = RecordCodec.of(kind)
      let records = try members.list(kind.rawValue) { (inner) throws(JSONProblem) in
        let record = try codec.read(inner)
        try insert(record.id, into: &ids, from: inner)
        return record
      }
      incident.append(records)
    }
    incident.tombstones = try members.list("tombstones") { (inner) throws(JSONProblem) in
      let tombstone = try inner.tombstone()
      try insert(tombstone.id, into: &ids, from: inner)
      return tombstone
    }
    return incident
  }

  static func checkSchema(_ members: Members) throws(JSONProblem) {
    guard let (text, offset) = try members.optionalNumber("schema") else { throw members.missing("schema") }
    guard text == schema else { throw JSONProblem(.unknownSchema(text), at: offset) }
  }

  private static func insert(
    _ id: RecordID, into ids: inout Set<RecordID>, from members: Members
  ) throws(JSONProblem) {
    guard ids.insert(id).inserted else {
      throw members.problem(.duplicateRecord(id.text), of: "id")
    }
    guard ids.count <= recordLimit else {
      throw JSONProblem(.tooManyRecords(limit: recordLimit), at: members.offset)
    }
  }
}
