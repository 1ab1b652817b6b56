import CutoffDomain

/// The deleted records of one incident, and the incident itself where its file went as a whole (as versions
/// before `Deletion` did it).
struct Trash {
  let paths: StorePaths
  let incident: IncidentID

  // MARK: The incident

  /// "trash/<id>.json", or with a number where that is taken.
  var freePath: String { freePath(incident.text) }

  private func freePath(_ stem: String) -> String {
    let base = paths.trash + "/" + stem
    guard FileStamp.of(base + StorePaths.suffix) != nil else { return base + StorePaths.suffix }
    var number = 2
    while FileStamp.of("\(base).\(number)\(StorePaths.suffix)") != nil { number += 1 }
    return "\(base).\(number)\(StorePaths.suffix)"
  }

  /// The names in the trash, those with later numbers last.
  private var names: [String] {
    ((try? Folder.names(paths.trash)) ?? []).sorted { ($0.count, $0) < ($1.count, $1) }
  }

  /// The incident as it was last deleted; nil when the trash does not have it.
  func file() throws(StoreError) -> (file: IncidentFile, path: String)? {
    guard let name = names.last(where: isWholeIncident) else { return nil }
    let path = paths.trash + "/" + name
    do {
      return (try IncidentFile.read(try StoredFile.read(path).bytes, path: path), path)
    } catch {
      throw StoreError(unread: error)
    }
  }

  private func isWholeIncident(_ name: String) -> Bool {
    guard let stem = StorePaths.stem(of: name), stem.hasPrefix(incident.text) else { return false }
    let rest = stem.dropFirst(incident.text.count)
    return rest.isEmpty || (rest.first == "." && Int(rest.dropFirst()) != nil)
  }

  // MARK: Records

  /// A deleted record and the values that waited for a choice in it.
  struct Content: Hashable {
    var object: JSONObject
    var clashes: [ClashEntry]
    /// The file that has it.
    var path: String
  }

  /// What a change brings back.
  struct Restored: Hashable {
    /// The file of the whole incident.
    var incident: String?
    /// The ids of records, by the file that has them.
    var records: [String: Set<String>] = [:]

    var isEmpty: Bool { incident == nil && records.isEmpty }
  }

  /// Records that one change deletes.
  struct Removed: Hashable {
    private(set) var entries: [FileTree.Entry] = []
    private(set) var clashes: [ClashEntry] = []

    var isEmpty: Bool { entries.isEmpty }

    mutating func add(_ entry: FileTree.Entry, clashes: [ClashEntry]) {
      entries.append(entry)
      self.clashes += clashes
    }
  }

  /// Keeps deleted records: one file, named for the first of them, as private as the incident's file.
  func keep(
    _ removed: Removed, now: Instant, author: String, zone: Zone, like model: StoredFile?
  ) throws(StoreError) {
    guard let first = removed.entries.first else { return }
    try Folder.makeLast(paths.trash)
    var writer = MemberWriter()
    writer.put("schema", JSONValue(.number(IncidentCodec.schema)))
    writer.put("incident", incident.text)
    writer.put("deletedAt", now, zone: zone)
    writer.put("deletedBy", author)
    for kind in RecordKind.allCases {
      writer.put(
        kind.rawValue,
        list: removed.entries.filter { $0.kind == kind }.compactMap(\.value).map(JSONValue.object))
    }
    writer.put("clashes", list: removed.clashes.map(\.json))
    try put(JSONWriter.bytes(writer.object), stem: incident.text + "." + first.id, like: model)
  }

  /// Keeps the whole incident, where its own file is gone.
  func keep(_ bytes: [UInt8], like model: StoredFile?) throws(StoreError) {
    try Folder.makeLast(paths.trash)
    try put(bytes, stem: incident.text, like: model)
  }

  private func put(_ bytes: [UInt8], stem: String, like model: StoredFile?) throws(StoreError) {
    for _ in 0..<100 {
      let path = freePath(stem)
      let temporary = try TemporaryFile(for: path, bytes: bytes, like: model)
      guard case .done = try FileSwap.put(temporary, at: path, expecting: nil) else { continue }
      return try syncFolder(for: path)
    }
    throw .keepsChanging(paths.trash)
  }

  /// Nothing has happened to the incident's own file yet: what is not confirmed here is not saved.
  private func syncFolder(for path: String) throws(StoreError) {
    guard let number = Folder.failure({ () throws(StoreError) in try Folder.syncAnew(paths.trash) }) else {
      return
    }
    throw .system(.sync, path: path, errorNumber: number)
  }

  /// Takes out what is in the store again.
  func forget(_ restored: Restored) throws(StoreError) {
    guard !restored.isEmpty else { return }
    if let path = restored.incident { try Store.remove(path) }
    for (path, ids) in restored.records.sorted(by: { $0.key < $1.key }) {
      try Store.purge(ids, from: path)
    }
    try Folder.sync(paths.trash)
  }

  /// The contents of those of the records that the trash has.
  func contents(of ids: Set<RecordID>) -> [RecordID: Content] {
    guard !ids.isEmpty else { return [:] }
    var contents: [RecordID: Content] = [:]
    for name in names where name.hasPrefix(incident.text + ".") {
      let path = paths.trash + "/" + name
      guard let stored = try? StoredFile.read(path),
        let json = try? JSONReader.read(stored.bytes)
      else { continue }
      let clashes = Dictionary(
        grouping: (json["clashes"]?.elements ?? []).map(ClashEntry.init(json:)), by: \.record)
      for kind in RecordKind.allCases {
        for object in (json[kind.rawValue]?.elements ?? []).compactMap(\.object) {
          guard let id = object["id"]?.text.flatMap(RecordID.init), ids.contains(id) else { continue }
          contents[id] = Content(object: object, clashes: clashes[id.text] ?? [], path: path)
        }
      }
    }
    return contents
  }
}
