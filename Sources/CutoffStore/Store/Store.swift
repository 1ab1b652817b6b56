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

  /// What can be read now. Goes over all files: whoever needs several things of it asks once.
  package var contents: StoreContents {
    let ids = files.keys.sorted()
    var incidents: [Incident] = []
    incidents.reserveCapacity(ids.count)
    var problems = refused.values.map(\.problem)
    var stale: Set<IncidentID> = []
    var damaged: [IncidentID: FileProblem] = [:]
    var conflicts: [IncidentID: FileProblem] = [:]
    var clashes: [IncidentID: [Clash]] = [:]
    for id in ids {
      guard let file = files[id] else { continue }
      incidents.append(file.incident)
      if let problem = file.problem {
        stale.insert(id)
        if file.isSettled || problem.reason.isUnreadable {
          problems.append(problem)
          damaged[id] = problem
        }
      }
      if let conflict = file.conflict { conflicts[id] = conflict.problem }
      if !file.clashes.isEmpty { clashes[id] = file.clashes }
    }
    if let storeFileProblem { problems.append(storeFileProblem) }
    return StoreContents(
      incidents: incidents, refused: problems.sorted { $0.path < $1.path },
      stale: folderProblem == nil ? stale : Set(ids), damaged: damaged, folderProblem: folderProblem,
      conflicts: conflicts, copied: Set(conflictCopies.keys), clashes: clashes,
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
