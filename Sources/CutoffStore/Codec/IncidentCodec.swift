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
    try incident(Members(file, at: .file), fileName: fileName)
  }

  /// The same of a file's members.
  static func incident(_ members: Members, fileName: String?) throws(JSONProblem) -> Incident {
    var members = members
    try checkSchema(members)
    var incident = Incident(header: try members.header(fileName: fileName))
    members.homeZone = members.object["zone"].map { [zone = incident.header.zone] in
      Members.HomeZone(zone: zone, name: $0)
    }
    var ids = RecordIDs()
    for kind in RecordKind.allCases { try RecordCodec.of(kind).readAll(members, &ids, &incident) }
    incident.tombstones = try members.list("tombstones") { (inner) throws(JSONProblem) in
      let tombstone = try inner.tombstone()
      try ids.insert(tombstone.id, from: inner)
      return tombstone
    }
    return incident
  }

  static func checkSchema(_ members: Members) throws(JSONProblem) {
    guard let (text, offset) = try members.optionalNumber("schema") else { throw members.missing("schema") }
    guard text == schema else { throw JSONProblem(.unknownSchema(text), at: offset) }
  }
}
