import CutoffDomain

/// One file of the store as it was last read or written.
struct LoadedFile: Sendable {
  var incident: Incident
  var bytes: [UInt8]
  var stamp: FileStamp
  var clashes: [Clash]
  /// Set when the file says that the incident is deleted, and nobody edited it since.
  var deletion: Deletion?
  /// What is wrong with the file now; the incident is then an older state.
  var problem: FileProblem?
  /// What stood there when the problem was found.
  var problemStamp: FileStamp?
  /// Set when the file holds git's conflict markers; the incident is then both versions in one.
  var conflict: Conflict?
  /// How often in a row it could not be read.
  var missedLooks = 0

  /// True once somebody was told that a change would bring the missing file back.
  var isAbsenceTold = false

  /// Whether the problem is there to stay: the file is not just being replaced.
  var isSettled: Bool { problem != nil && missedLooks > StoreNews.retryPauses.count }

  /// Reads the file of the incident `stem`.
  static func read(_ path: String, stem: String) throws(FileProblem) -> LoadedFile {
    let stored = try StoredFile.read(path)
    guard !stored.bytes.isEmpty else { throw FileProblem(path: path, reason: .missingOrEmpty) }
    return try LoadedFile(stored, path: path, stem: stem)
  }

  init(_ stored: StoredFile, path: String, stem: String?) throws(FileProblem) {
    let file = try IncidentFile.read(stored.bytes, path: path, fileName: stem)
    self.init(file, bytes: stored.bytes, stamp: stored.stamp)
  }

  /// Nil for what `QuickFile` does not take.
  init?(_ stored: StoredFile, stem: String, _ quick: inout QuickFile) {
    guard let incident = quick.incident(stored.bytes, fileName: stem) else { return nil }
    self.incident = incident
    bytes = stored.bytes
    stamp = stored.stamp
    clashes = []
  }

  init(_ file: IncidentFile, bytes: [UInt8], stamp: FileStamp) {
    incident = file.incident
    self.bytes = bytes
    self.stamp = stamp
    clashes = file.clashes
    deletion = file.standingDeletion
  }
}

extension IncidentFile {
  /// The values that wait for a choice.
  package var clashes: [Clash] {
    let hasEntries = !(json["clashes"]?.elements ?? []).isEmpty
    guard hasEntries || json[Deletion.member] != nil else { return [] }
    let tree = FileTree(json)
    return (tree.hasLostDeletion ? [.deletedIncident] : [])
      + tree.clashes.compactMap { Clash($0, in: tree) }
  }

  /// Whether the incident is deleted: its file stays in its place and says so.
  package var isDeleted: Bool { standingDeletion != nil }

  var standingDeletion: Deletion? {
    json[Deletion.member] == nil ? nil : FileTree(json).standingDeletion
  }
}
