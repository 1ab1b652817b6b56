import CutoffDomain
import CutoffStore

/// What changed in a store between two commits.
enum CommitNews {
  /// Whether the file is one that this program reads: an incident, deleted records, the store's name.
  static func isRead(_ path: String) -> Bool { path == "store.json" || isMerged(path) }

  /// Whether it is merged record by record.
  static func isMerged(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && ["incidents", "trash"].contains(parts[0]) && parts[1].hasSuffix(".json")
      && !parts[1].hasPrefix(".")
  }

  /// The message for these changes; `contents` are the objects that they name.
  static func message(_ changes: [ChangedFile], _ contents: [String: [UInt8]]) -> String {
    var news: [RecordNews] = []
    var others = 0
    for change in changes {
      guard change.path.hasPrefix("incidents/"), isMerged(change.path) else {
        // What the trash gets, an incident's line tells.
        if !change.path.hasPrefix("trash/") { others += 1 }
        continue
      }
      let (before, after) = (
        incident(change.old, contents, change.path), incident(change.new, contents, change.path)
      )
      if let told = RecordNews(before: before, after: after) { news.append(told) }
    }
    return SyncMessage.text(news, others: others)
  }

  /// Nil for one that is deleted, or cannot be read.
  private static func incident(_ object: String?, _ contents: [String: [UInt8]], _ path: String) -> Incident?
  {
    guard let bytes = object.flatMap({ contents[$0] }),
      let file = try? IncidentFile.read(bytes, path: path), !file.isDeleted
    else { return nil }
    return file.incident
  }
}
