import CutoffDomain
import CutoffStore

/// A short hash of what a record says, whatever its id, and whoever logged it when.
enum RecordDigest {
  /// Sixteen hexadecimal digits.
  static func of(_ record: Record, zone: Zone) -> String {
    SHA256.hexadecimal(content(record, zone: zone), bytes: 8)
  }

  private static func content(_ record: Record, zone: Zone) -> String {
    let members = record.json(zone: zone).object?.members ?? []
    let said = members.filter { !unsaid.contains($0.name) }
    return record.kind.rawValue + String(decoding: JSONWriter.line(.object(JSONObject(said))), as: UTF8.self)
  }

  private static let unsaid: Set = [
    "id", "knownAt", "loggedAt", "loggedBy", "origin", "originDigest", "supersedes",
  ]
}
