import CutoffDomain
import Foundation

/// One save: read the file again, carry the change over to it, and put the result in its place. The lock is
/// held by the caller.
struct Saving {
  let paths: StorePaths
  let change: Change
  let rule: ChangeOnFile.Rule
  let now: Instant
  let author: String

  struct Saved {
    var file: LoadedFile
    /// Set when the file is in place and the system did not confirm that it will stay there.
    var notConfirmed: StoreError?
  }

  /// How often another program may get in between.
  private static let rounds = 8

  private var path: String { paths.incident(change.incident) }

  func run(loaded: LoadedFile?) throws(StoreError) -> Saved {
    for _ in 0..<Self.rounds {
      if let saved = try attempt(loaded: loaded) { return saved }
    }
    throw .keepsChanging(path)
  }

  /// Nil when another program wrote in between.
  private func attempt(loaded: LoadedFile?) throws(StoreError) -> Saved? {
    let disk = try currentFile(mayComeBack: loaded != nil)
    let trash = Trash(paths: paths, incident: change.incident)
    let (tree, removed) = try wanted(disk: disk, loaded: loaded, trash: trash)
    let bytes = JSONWriter.bytes(tree.json)
    let file = try checked(bytes)
    if let disk, disk.bytes == bytes {
      return Saved(file: LoadedFile(file, bytes: bytes, stamp: disk.stamp))
    }
    if !removed.isEmpty { try trash.keep(removed, now: now, author: author, zone: file.incident.header.zone) }
    let temporary = try TemporaryFile(for: path, bytes: bytes, like: disk)
    guard case .done = try FileSwap.put(temporary, at: path, expecting: disk?.bytes) else { return nil }
    guard let stamp = FileStamp.of(path) else { return nil }
    let notConfirmed = Self.syncFolder(paths.incidents)
    return Saved(file: LoadedFile(file, bytes: bytes, stamp: stamp), notConfirmed: notConfirmed)
  }

  private static func syncFolder(_ path: String) -> StoreError? {
    do {
      try Folder.sync(path)
      return nil
    } catch {
      return error
    }
  }

  // MARK: What is there

  /// The file as it is now; nil when there is none. One that was loaded before and is missing or empty now
  /// may be in the middle of being replaced (git does so), and gets 0.7 s to come back.
  private func currentFile(mayComeBack: Bool) throws(StoreError) -> StoredFile? {
    if mayComeBack {
      for milliseconds in StoreNews.retryPauses {
        if let stored = try storedFile(), !stored.bytes.isEmpty { return stored }
        usleep(UInt32(milliseconds) * 1_000)
      }
    }
    return try storedFile()
  }

  private func storedFile() throws(StoreError) -> StoredFile? {
    let stored: StoredFile
    do {
      stored = try StoredFile.read(path)
    } catch {
      guard error.reason == .missingOrEmpty else { throw .damaged(error) }
      return nil
    }
    guard Folder.isWritable(path) else { throw .readOnly(path) }
    return stored
  }

  private func tree(_ bytes: [UInt8]) throws(StoreError) -> FileTree {
    do {
      return FileTree(try IncidentFile.read(bytes, path: path, fileName: change.incident.text).json)
    } catch {
      throw .damaged(error)
    }
  }

  // MARK: What is wanted

  private func wanted(
    disk: StoredFile?, loaded: LoadedFile?, trash: Trash
  ) throws(StoreError) -> (FileTree, [FileTree.Entry]) {
    if let header = change.header, header.before == nil, let after = header.after {
      return (try made(after, disk: disk), [])
    }
    guard let zone = loaded?.incident.header.zone else { throw .noIncident(change.incident) }
    let current = try merged(disk: disk, loaded: loaded)
    // Only an undo or redo brings back what was deleted; a new record has nothing in the trash.
    let trashed = rule == .refuse ? trash.contents(of: change.madeRecords) : [:]
    var onFile = ChangeOnFile(
      change, on: current, rule: rule, now: now, author: author, zone: zone, trashed: trashed)
    do {
      try onFile.apply()
    } catch {
      throw .changedElsewhere(
        change.incident, record: error.record, member: error.member,
        name: error.record.map(change.name) ?? loaded?.incident.header.title)
    }
    return (onFile.tree, onFile.removed)
  }

  /// What was loaded and what is on disk, together. Records that are missing on disk without a tombstone
  /// come back; a file that is missing altogether is written anew.
  private func merged(disk: StoredFile?, loaded: LoadedFile?) throws(StoreError) -> FileTree {
    guard let loaded else { throw .noIncident(change.incident) }
    guard let disk, disk.bytes != loaded.bytes else { return try tree(loaded.bytes) }
    let base = try tree(loaded.bytes)
    return FileMerge.merge(base: base, ours: base, theirs: try tree(disk.bytes))
  }

  /// A new incident. One that was deleted comes back as it was.
  private func made(_ header: IncidentHeader, disk: StoredFile?) throws(StoreError) -> FileTree {
    guard disk == nil else { throw .incidentExists(change.incident) }
    if rule == .refuse, let trashed = try Trash(paths: paths, incident: change.incident).file() {
      return FileTree(trashed.json)
    }
    var incident = Incident(header: header)
    for record in change.edits.compactMap(\.after) { incident.put(record) }
    return FileTree(IncidentCodec.json(incident))
  }

  /// Nothing is written that could not be read again.
  private func checked(_ bytes: [UInt8]) throws(StoreError) -> IncidentFile {
    do {
      return try IncidentFile.read(bytes, path: path, fileName: change.incident.text)
    } catch {
      throw .unwritable(error)
    }
  }
}

extension Change {
  /// The records that this change makes.
  fileprivate var madeRecords: Set<RecordID> {
    Set(edits.filter { $0.before == nil }.compactMap(\.after?.id))
  }

  /// What the change found as the record's text or name; nil when it does not touch the record.
  fileprivate func name(of id: RecordID) -> String? {
    let edit = edits.first { $0.before?.id == id || $0.after?.id == id }
    return (edit?.before ?? edit?.after)?.name
  }
}
