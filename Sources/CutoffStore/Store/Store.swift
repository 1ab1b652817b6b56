import CutoffDomain
import Foundation

/// A folder of incidents, all of it in memory. Every change is on disk before `apply` returns.
package struct Store: Sendable {
  let paths: StorePaths
  package let name: String
  /// True when nothing can be changed here now.
  package internal(set) var isReadOnly: Bool
  /// Asked for, or the store cannot be understood: its folder's rights do not matter.
  package let isReadOnlyForGood: Bool
  /// Milliseconds for which a save waits while another program writes.
  package var lockPatience: UInt32 = 2_000
  var files: [IncidentID: LoadedFile] = [:]
  /// Incidents whose file went away while they were open, as they were last.
  var gone: [IncidentID: LoadedFile] = [:]
  /// Incidents that are deleted and whose files say so.
  var deleted: [IncidentID: DeletedFile] = [:]
  /// Files that were never loaded, by name.
  var refused: [String: RefusedFile] = [:]
  /// True until the first write makes the folder.
  var isToBeMade: Bool
  /// Why the folder could not be listed when it was last looked at.
  var folderProblem: StoreError?
  /// What said, when the looking was over, that another program is changing the folder; see `lookUntilQuiet`.
  var unrest: String?
  /// Whether this look at the folder counts for files that cannot be read.
  var countsMisses = true
  /// A problem of "store.json" itself.
  let storeFileProblem: FileProblem?

  struct RefusedFile: Hashable, Sendable {
    var problem: FileProblem
    var stamp: FileStamp?
  }

  /// The folder, without a slash at the end.
  package var folder: String { paths.root }

  /// The folder whose files change; for whoever watches it.
  package var watchedFolder: String { paths.incidents }

  /// Opens the store in `folder` and reads all of it. `isMadeOnFirstWrite` lets the folder be missing.
  /// `looksOnce`: nobody will call `reload`, so that what may be there a moment later is waited for.
  package init(
    at folder: String, isMadeOnFirstWrite: Bool = false, isReadOnly: Bool = false, looksOnce: Bool = false
  ) throws(StoreError) {
    paths = StorePaths(root: Self.trimmed(folder))
    try paths.refuseLinks()
    isToBeMade = try Self.isMissing(paths, isAllowed: isMadeOnFirstWrite)
    (name, storeFileProblem) = isToBeMade ? (paths.lastComponent, nil) : StoreFile.name(at: paths)
    let canWrite = isToBeMade || paths.isWritable
    isReadOnlyForGood = isReadOnly || storeFileProblem != nil
    self.isReadOnly = isReadOnlyForGood || !canWrite
    guard !isToBeMade else { return }
    if !self.isReadOnly { removeStaleTemporaries() }
    _ = try reload()
    if looksOnce { try lookUntilQuiet() }
    if let folderProblem { throw folderProblem }
  }

  private static func trimmed(_ folder: String) -> String {
    var path = folder
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Whether there is no store yet.
  private static func isMissing(_ paths: StorePaths, isAllowed: Bool) throws(StoreError) -> Bool {
    if paths.isStore { return false }
    guard try Folder.isMissing(paths.incidents) else { return false }
    if isAllowed { return true }
    guard Folder.exists(paths.root) else { throw .noFolder(paths.root) }
    throw .notAStore(paths.root)
  }

  /// What can be read now.
  package var contents: StoreContents {
    let loaded = files.sorted { $0.key < $1.key }
    let damaged = loaded.filter { $0.value.isSettled || $0.value.problem?.reason.isUnreadable == true }
    var problems = refused.values.map(\.problem) + damaged.compactMap(\.value.problem)
    if let storeFileProblem { problems.append(storeFileProblem) }
    return StoreContents(
      incidents: loaded.map(\.value.incident),
      refused: problems.sorted { $0.path < $1.path },
      stale: folderProblem == nil
        ? Set(loaded.filter { $0.value.problem != nil }.map(\.key)) : Set(files.keys),
      damaged: Dictionary(
        uniqueKeysWithValues: damaged.compactMap { file in file.value.problem.map { (file.key, $0) } }),
      folderProblem: folderProblem,
      conflicts: files.compactMapValues(\.conflict?.problem),
      copied: Set(conflictCopies.keys),
      clashes: files.mapValues(\.clashes).filter { !$0.value.isEmpty },
      merged: deleted.compactMapValues(\.deletion.mergedInto),
      name: name, isReadOnly: isReadOnly, unread: unread, unrest: unrest)
  }

  /// The files of incidents that were never loaded.
  private var unread: [IncidentID: FileProblem] {
    let named = refused.compactMap { name, file in
      StorePaths.stem(of: name).flatMap(IncidentID.init).map { ($0, file.problem) }
    }
    return Dictionary(uniqueKeysWithValues: named)
  }

  /// Why there is nothing in memory of the incident: its file could not be read, or there is none.
  func absence(of id: IncidentID) -> StoreError {
    refused[id.text + StorePaths.suffix].map { StoreError(unread: $0.problem) } ?? .noIncident(id)
  }

  package func incident(_ id: IncidentID) -> Incident? { files[id]?.incident }
}
