import CutoffDomain

/// A settlement and its JSON, for the undo log.
enum SettlementCodec {
  static func json(_ settlement: Settlement) -> JSONValue {
    var writer = MemberWriter()
    writer.put("record", settlement.record)
    writer.put("member", settlement.member)
    writer.put("before") { put(settlement.before, to: &$0) }
    writer.put("after") { put(settlement.after, to: &$0) }
    return writer.object
  }

  /// A value that is not there is an empty object in the list.
  private static func put(_ held: HeldValues, to writer: inout MemberWriter) {
    writer.put("inPlace", held.inPlace)
    let others = held.others.sorted { ($0 ?? "") < ($1 ?? "") }
    writer.put("others", list: others.map(value))
  }

  private static func value(_ text: String?) -> JSONValue {
    var writer = MemberWriter()
    writer.put("value", text)
    return writer.object
  }

  static func settlement(_ members: Members) throws(JSONProblem) -> Settlement {
    Settlement(
      record: try members.optionalID("record"), member: try members.optionalText("member"),
      before: try held(members, "before"), after: try held(members, "after"))
  }

  private static func held(_ members: Members, _ name: String) throws(JSONProblem) -> HeldValues {
    guard let inner = try members.optionalMembers(name) else { return HeldValues(inPlace: nil, others: []) }
    let others = try inner.list("others") { (value) throws(JSONProblem) in try value.optionalText("value") }
    return HeldValues(inPlace: try inner.optionalText("inPlace"), others: Set(others))
  }
}
