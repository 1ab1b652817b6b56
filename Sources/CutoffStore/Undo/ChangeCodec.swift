import CutoffDomain

/// A change and its JSON, for the undo log.
enum ChangeCodec {
  static func json(_ change: Change) -> JSONValue {
    var writer = MemberWriter()
    writer.put("incident", change.incident.text)
    writer.put("title", change.title)
    writer.put("header") { inner in
      inner.put("before", change.header?.before.map { .object(IncidentCodec.json($0)) })
      inner.put("after", change.header?.after.map { .object(IncidentCodec.json($0)) })
      inner.put("successor", change.header?.successor?.text)
    }
    writer.put("edits", list: change.edits.map(json))
    writer.put("settlements", list: change.settlements.map(SettlementCodec.json))
    writer.put("group", change.group?.text)
    return writer.object
  }

  private static func json(_ edit: RecordEdit) -> JSONValue {
    var writer = MemberWriter()
    writer.put("kind", word: (edit.after ?? edit.before)?.kind)
    writer.put("before", edit.before?.json(zone: .utc))
    writer.put("after", edit.after?.json(zone: .utc))
    return writer.object
  }

  static func change(_ members: Members) throws(JSONProblem) -> Change {
    let text = try members.text("incident")
    guard let incident = IncidentID(text) else {
      throw members.problem(.badIncidentID(text), of: "incident")
    }
    return Change(
      incident: incident, title: try members.text("title"), header: try headerEdit(members),
      edits: try members.list("edits") { (inner) throws(JSONProblem) in try edit(inner) },
      settlements: try members.list("settlements") { (inner) throws(JSONProblem) in
        try SettlementCodec.settlement(inner)
      }, group: try members.optionalText("group").flatMap { RecordID($0) })
  }

  private static func headerEdit(_ members: Members) throws(JSONProblem) -> HeaderEdit? {
    guard let inner = try members.optionalMembers("header") else { return nil }
    return HeaderEdit(
      before: try inner.optionalMembers("before")?.header(fileName: nil),
      after: try inner.optionalMembers("after")?.header(fileName: nil),
      successor: try inner.optionalText("successor").flatMap(IncidentID.init))
  }

  private static func edit(_ members: Members) throws(JSONProblem) -> RecordEdit {
    guard let kind: RecordKind = try members.optionalWord("kind") else {
      return RecordEdit(before: nil, after: nil)
    }
    return RecordEdit(
      before: try members.optionalMembers("before")?.record(kind),
      after: try members.optionalMembers("after")?.record(kind))
  }
}
