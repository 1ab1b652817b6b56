import CutoffDomain

extension FileMerge {
  /// The members of a merged object in an order that is the same whichever side is ours: as the program
  /// writes them, then those that it does not know, by name. Nil when the object can no longer be read.
  static func ordered(_ object: JSONObject, kind: RecordKind?) -> JSONObject? {
    guard let known = knownNames(object, kind: kind) else { return nil }
    let others = object.members.map(\.name).filter { !known.contains($0) }.sorted()
    return object.ordered(by: known + others)
  }

  /// `kind` nil stands for the header.
  private static func knownNames(_ object: JSONObject, kind: RecordKind?) -> [String]? {
    guard let members = try? Members(.object(object), at: .file) else { return nil }
    guard let kind else {
      guard let header = try? members.header(fileName: nil) else { return nil }
      return ["schema"] + IncidentCodec.json(header).members.map(\.name)
    }
    // The zone is only for how times are written, which does not count here.
    let json = (try? members.record(kind))?.json(zone: .utc)
    return json?.object?.members.map(\.name)
  }
}
