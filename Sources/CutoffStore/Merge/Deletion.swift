import CutoffDomain

/// The member "deleted" of an incident's file: when and by whom the incident was deleted, and of which
/// content that was said.
///
/// A deleted incident keeps its file and its place. A file that went away would be taken by git for one that
/// was renamed, and somebody's edit of it would follow it to wherever git thinks that it went, unseen. And
/// because the deletion names the content that it is about, however two versions are put together (by this
/// program, by git's own merge of lines, by an older version that knows nothing of the member): whatever
/// changes the content wins over it and is shown.
struct Deletion: Hashable, Sendable {
  static let member = "deleted"

  let deletedAt: Instant
  let deletedBy: String
  /// True when the content was removed for good.
  let isPurged: Bool
  /// The incident that took its records; nil where it was only deleted.
  let mergedInto: IncidentID?

  /// Nil where the member is not as this version writes it.
  init?(_ json: JSONValue?) {
    guard let json, let deletedBy = json["deletedBy"]?.text,
      let deletedAt = json["deletedAt"]?.text.flatMap(FileTime.instant)?.instant
    else { return nil }
    self.deletedAt = deletedAt
    self.deletedBy = deletedBy
    isPurged = json["isPurged"]?.content == .bool(true)
    mergedInto = json["mergedInto"]?.text.flatMap(IncidentID.init)
  }

  /// The member for the deletion of what `tree` holds.
  static func json(
    of tree: FileTree, at instant: Instant, by author: String, zone: Zone, mergedInto: IncidentID? = nil
  ) -> JSONValue {
    var writer = MemberWriter()
    writer.put("deletedAt", instant, zone: zone)
    writer.put("deletedBy", author)
    writer.put("mergedInto", mergedInto?.text)
    writer.put("content", ContentMark.text(tree))
    return writer.object
  }
}

extension FileTree {
  /// The deletion, if it is about the content that the file has.
  var standingDeletion: Deletion? {
    guard let deletion, deletion["content"]?.text == ContentMark.text(self) else { return nil }
    return Deletion(deletion)
  }

  /// Whether somebody changed the content that was deleted, so that the incident is there still.
  var hasLostDeletion: Bool { deletion != nil && standingDeletion == nil }

  /// What stays of the file when its content is removed for good: the name and the deletion. It stays because
  /// somebody may have edited the incident meanwhile, whom git must ask about it.
  func purged() -> FileTree {
    var result = FileTree.empty
    for name in ["schema", "id", "zone", "language"] { result.header[name] = header[name] }
    result.header["title"] = header["id"]
    var json = deletion?.object ?? JSONObject()
    json["isPurged"] = JSONValue(.bool(true))
    json["content"] = .string(ContentMark.text(result))
    result.deletion = .object(json)
    return result
  }
}

/// A short text that is another one for every content of a file, whatever the order of its members and
/// records.
enum ContentMark {
  static func text(_ tree: FileTree) -> String {
    var tree = tree
    tree.deletion = nil
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in JSONWriter.line(sorted(tree.json)) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(value, radix: 16)
  }

  private static func sorted(_ json: JSONValue) -> JSONValue {
    if let object = json.object {
      let members = object.members.sorted { $0.name < $1.name }
      return .object(JSONObject(members.map { JSONMember($0.name, sorted($0.value)) }))
    }
    guard let elements = json.elements else { return json }
    let isOfRecords = elements.allSatisfy { $0["id"]?.text != nil }
    guard isOfRecords else { return .array(elements.map(sorted)) }
    return .array(elements.map(sorted).sorted { ($0["id"]?.text ?? "") < ($1["id"]?.text ?? "") })
  }
}
