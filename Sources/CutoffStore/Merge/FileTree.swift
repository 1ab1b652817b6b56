import CutoffDomain

/// An incident's file taken apart for merging: the header, the records by id, what is left of deleted
/// ones, and the open clashes. It holds all members, those that this version does not know among them.
struct FileTree: Sendable {
  /// All members that are not lists of records, tombstones or clashes, "schema" first.
  var header: JSONObject
  /// In the order of the file.
  private(set) var records: [Entry] = []
  private var graves: [Grave] = []
  var clashes: [ClashEntry] = []
  /// The member "deleted" as it stands in the file. See `Deletion`.
  var deletion: JSONValue?
  private var places: [String: Int] = [:]
  /// Where the tombstone of a record stands in `graves`.
  private var gravePlaces: [String: Int] = [:]

  private struct Grave {
    var id: String
    /// Nil in a place whose tombstone was taken away.
    var tombstone: JSONValue?
  }

  struct Entry: Hashable, Sendable {
    var id: String
    var kind: RecordKind
    /// Nil in a place whose record was taken out.
    var value: JSONObject?
  }

  static let empty = FileTree(header: JSONObject())

  var isEmpty: Bool { header.isEmpty }

  private init(header: JSONObject) { self.header = header }

  /// `json` must be a file that `IncidentCodec` has read.
  init(_ json: JSONValue) {
    var header: [JSONMember] = []
    var lists: [String: [JSONValue]] = [:]
    for member in json.object?.members ?? [] {
      if Self.listNames.contains(member.name), let elements = member.value.elements {
        lists[member.name] = elements
      } else if member.name == Deletion.member, member.value.object != nil {
        deletion = member.value
      } else {
        header.append(member)
      }
    }
    self.header = JSONObject(header)
    for kind in RecordKind.allCases {
      for value in lists[kind.rawValue] ?? [] {
        guard let object = value.object, let id = object["id"]?.text else { continue }
        put(object, id: id, kind: kind)
      }
    }
    for value in lists["tombstones"] ?? [] { put(tombstone: value) }
    clashes = (lists["clashes"] ?? []).map(ClashEntry.init(json:))
  }

  private static let listNames = Set(RecordKind.allCases.map(\.rawValue) + ["tombstones", "clashes"])

  // MARK: One record

  func entry(_ id: String) -> Entry? {
    places[id].flatMap { records[$0].value == nil ? nil : records[$0] }
  }

  /// In the order in which they were put.
  var tombstones: [JSONValue] { graves.compactMap(\.tombstone) }

  func tombstone(_ id: String) -> JSONValue? { gravePlaces[id].flatMap { graves[$0].tombstone } }

  /// Puts a record in its place, or at the end; takes its tombstone away.
  mutating func put(_ value: JSONObject, id: String, kind: RecordKind) {
    if let place = places[id], records[place].kind == kind {
      records[place].value = value
    } else {
      if let place = places[id] { records[place].value = nil }
      places[id] = records.count
      records.append(Entry(id: id, kind: kind, value: value))
    }
    takeTombstone(of: id)
  }

  private mutating func takeTombstone(of id: String) {
    guard let place = gravePlaces.removeValue(forKey: id) else { return }
    graves[place].tombstone = nil
  }

  /// Puts a tombstone in the place of the record.
  mutating func put(tombstone: JSONValue) {
    guard let id = tombstone["id"]?.text else { return }
    if let place = places[id] { records[place].value = nil }
    takeTombstone(of: id)
    gravePlaces[id] = graves.count
    graves.append(Grave(id: id, tombstone: tombstone))
  }

  /// The ids of all records and tombstones, in the order of the file.
  var ids: [String] {
    records.filter { $0.value != nil }.map(\.id) + graves.filter { $0.tombstone != nil }.map(\.id)
  }

  // MARK: The whole file

  /// The file again, in the fixed order; members that are not known stand before the lists.
  var json: JSONValue {
    var members = header.ordered(by: Self.headerNames).members
    if let deletion { members.append(JSONMember(Deletion.member, deletion)) }
    var lists: [RecordKind: [JSONValue]] = [:]
    for entry in records {
      guard let value = entry.value else { continue }
      lists[entry.kind, default: []].append(.object(value))
    }
    for kind in RecordKind.allCases {
      guard let list = lists[kind] else { continue }
      members.append(JSONMember(kind.rawValue, .array(list)))
    }
    let tombstones = tombstones
    if !tombstones.isEmpty { members.append(JSONMember("tombstones", .array(tombstones))) }
    if !clashes.isEmpty { members.append(JSONMember("clashes", .array(clashes.map(\.json)))) }
    return .object(JSONObject(members))
  }

  private static let headerNames = [
    "schema", "id", "title", "short", "providers", "customers", "zone", "language", "summary",
    "titles", "summaries", "origin", "provenance",
  ]
}
