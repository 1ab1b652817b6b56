import CutoffDomain

/// What the trash keeps of records that were deleted together: whose they were, when and by whom, and all
/// of their members.
struct TrashedRecords: Sendable {
  let incident: IncidentID
  let deletedAt: Instant
  let deletedBy: String
  let records: [Record]
  /// The whole tree, with the members that this version does not know.
  let json: JSONValue

  /// Whether a tree is such a file rather than an incident's.
  static func isOne(_ json: JSONValue) -> Bool { json["incident"] != nil && json["title"] == nil }

  static func read(_ bytes: [UInt8], path: String) throws(FileProblem) -> TrashedRecords {
    do {
      return try TrashedRecords(JSONReader.read(bytes))
    } catch {
      throw error.located(in: bytes, path: path)
    }
  }

  private init(_ json: JSONValue) throws(JSONProblem) {
    let members = try Members(json, at: .file)
    try IncidentCodec.checkSchema(members)
    let text = try members.text("incident")
    guard let incident = IncidentID(text) else {
      throw members.problem(.badIncidentID(text), of: "incident")
    }
    guard let deletedAt = try members.optionalInstant("deletedAt") else {
      throw members.missing("deletedAt")
    }
    var records: [Record] = []
    for kind in RecordKind.allCases {
      records += try members.list(kind.rawValue) { (inner) throws(JSONProblem) in try inner.record(kind) }
    }
    self.incident = incident
    self.deletedAt = deletedAt
    deletedBy = try members.text("deletedBy")
    self.records = records
    self.json = json
  }

  // MARK: Merging

  /// The same records, deleted in two places: of the two deletions the first is told, and where the records
  /// differ both contents are kept. Nil when the files are not what the trash keeps of records.
  static func merge(
    base: (bytes: [UInt8], path: String), ours: (bytes: [UInt8], path: String),
    theirs: (bytes: [UInt8], path: String)
  ) throws(FileProblem) -> IncidentMerge.Result? {
    guard isOne(try JSONReader.read(ours.bytes, path: ours.path)),
      isOne(try JSONReader.read(theirs.bytes, path: theirs.path))
    else { return nil }
    let sides = [try read(ours.bytes, path: ours.path), try read(theirs.bytes, path: theirs.path)]
    let old = base.bytes.isEmpty ? FileTree.empty : FileTree(try read(base.bytes, path: base.path).json)
    let trees = sides.map { FileTree($0.json) }
    var merged = FileMerge.merge(base: old, ours: trees[0], theirs: trees[1])
    let first = sides.map { ($0.deletedAt, $0.deletedBy, $0.json) }.min { ($0.0, $0.1) < ($1.0, $1.1) }
    merged.header = first.map { FileTree($0.2).header } ?? merged.header
    merged.clashes.removeAll { entry in
      guard case .member(nil, _, _) = entry.content else { return false }
      return true
    }
    let bytes = JSONWriter.bytes(merged.json)
    return IncidentMerge.Result(bytes: bytes, clashes: [], newClashes: 0)
  }
}
