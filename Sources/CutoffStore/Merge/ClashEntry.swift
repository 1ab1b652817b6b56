import CutoffDomain

/// One entry of the reserved member "clashes": a value that lost its place and is kept.
struct ClashEntry: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    /// The other value of a member; nil when the other side had none. `record` nil means the header.
    case member(record: String?, name: String, value: JSONValue?)
    /// The record was deleted by somebody while somebody else edited it.
    case deleted(record: String, tombstone: JSONValue)
    /// Written by something that this version does not know.
    case unknown(JSONValue)
  }

  var content: Content

  init(_ content: Content) { self.content = content }

  init(json: JSONValue) {
    let record = json["record"]?.text
    if let name = json["member"]?.text {
      content = .member(record: record, name: name, value: json["value"])
    } else if let record, let tombstone = json["tombstone"] {
      content = .deleted(record: record, tombstone: tombstone)
    } else {
      content = .unknown(json)
    }
  }

  var json: JSONValue {
    var writer = MemberWriter()
    switch content {
    case .member(let record, let name, let value):
      writer.put("record", record)
      writer.put("member", name)
      writer.put("value", value)
      writer.put("isAbsent", value == nil)
    case .deleted(let record, let tombstone):
      writer.put("record", record)
      writer.put("tombstone", tombstone)
    case .unknown(let json): return json
    }
    return writer.object
  }

  /// A text that puts entries into one order everywhere.
  var sortKey: String { String(decoding: JSONWriter.line(json), as: UTF8.self) }

  /// The record that it is about; nil where it is about the header or not known.
  var record: String? {
    switch content {
    case .member(let id, _, _): id
    case .deleted(let id, _): id
    case .unknown: nil
    }
  }

  func isAbout(record: String) -> Bool { self.record == record }

  func isAbout(record: String?, member: String) -> Bool {
    guard case .member(record, member, _) = content else { return false }
    return true
  }
}

/// A value that somebody else gave to a member of a record, kept until somebody chooses.
package struct Clash: Hashable, Sendable {
  /// The record; nil for the header.
  package var record: RecordID?
  /// The member of the file ("text", "due"); nil when the record, or the whole incident, was deleted while it
  /// was edited.
  package var member: String?
  /// The other value as JSON on one line; nil when the other side has no value.
  package var other: String?
  /// The value in its place, likewise.
  package var current: String?

  /// A value as a person reads it: a text without its quotation marks, anything else as JSON.
  package static func shown(_ value: String) -> String {
    (try? JSONReader.read(Array(value.utf8)))?.text ?? value
  }

  /// The incident was deleted by one and edited by another.
  static let deletedIncident = Clash()

  private init() {}

  /// Nil for an entry that this version does not know, or about a record that `tree` does not have.
  init?(_ entry: ClashEntry, in tree: FileTree) {
    switch entry.content {
    case .member(let id, let name, let value):
      record = id.flatMap(RecordID.init)
      guard (id == nil) == (record == nil) else { return nil }
      member = name
      other = value.map(SettlementOnFile.line)
      guard let object = SettlementOnFile.object(record, in: tree) else { return nil }
      current = object[name].map(SettlementOnFile.line)
    case .deleted(let id, _):
      record = RecordID(id)
      guard let record, SettlementOnFile.object(record, in: tree) != nil else { return nil }
    case .unknown: return nil
    }
  }
}
