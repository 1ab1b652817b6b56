import CutoffDomain

extension Record {
  /// The same record with other ids where `ids` names one of its own: its id, and those of the records that it
  /// speaks of. `zone` is the incident's.
  package func renamed(_ ids: [RecordID: RecordID], zone: Zone) -> Record {
    let renamed = json(zone: zone).renamed(ids)
    guard let members = try? Members(renamed, at: .file, homeZone: zone) else { return self }
    return (try? members.record(kind)) ?? self
  }
}

extension JSONValue {
  fileprivate func renamed(_ ids: [RecordID: RecordID]) -> JSONValue {
    switch content {
    case .null, .bool, .number: return self
    case .string(let text):
      guard let id = RecordID(text), let new = ids[id] else { return self }
      return .string(new.text)
    case .array(let elements): return .array(elements.map { $0.renamed(ids) })
    case .object(let object):
      return .object(JSONObject(object.members.map { JSONMember($0.name, $0.value.renamed(ids)) }))
    }
  }
}
