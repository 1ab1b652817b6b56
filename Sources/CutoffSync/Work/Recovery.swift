import CutoffStore
import Foundation

/// Finishes or takes back what an earlier sync was doing when it was cut short.
struct Recovery {
  let folder: StoreFolder
  let git: GitProgram
  let journal: SyncJournal

  /// Whether an unfinished merge in the clone is one that a sync began.
  static func ownsMerge(_ folder: StoreFolder, _ journal: SyncJournal) -> Bool {
    guard case .merging(_, let theirs) = journal.left,
      let merged = try? StoredFile.read(folder.path + "/.git/MERGE_HEAD", limit: 4_096).bytes
    else { return false }
    return String(decoding: merged, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init) == [
      theirs
    ]
  }

  /// The lock of the store is held by the caller.
  func run(ours: String, theirs: String) throws(SyncProblem) {
    let head = try git("rev-parse", "-q", "--verify", "HEAD").line
    let sides = try Merging(folder: folder, git: git, journal: journal).sides(ours, theirs)
    removeMergeFiles()
    let isMerging = CloneFolder.kind(folder.path + "/.git/MERGE_HEAD") == .file
    let isCommitted = try parents() == [ours, theirs]
    if head == ours, isMerging {
      var done = Merging.Done()
      try Merging(folder: folder, git: git, journal: journal).conflicts(&done)
    } else if head == ours {
      try restore(sides)
    } else if isCommitted, isMerging {
      // git was stopped when all was done but this.
      for name in ["MERGE_HEAD", "MERGE_MSG", "MERGE_MODE"] { unlink(folder.path + "/.git/" + name) }
    } else if isMerging {
      // Whoever went on by hand since is asked; see `CloneFolder.findings`.
      throw .refused([.unfinished("MERGE_HEAD")])
    }
    if isMerging || isCommitted { _ = try Aftermath(folder: folder, git: git).repair(sides) }
    try journal.write(.working)
  }

  /// Of the present commit.
  private func parents() throws(SyncProblem) -> [String] {
    try git.whole("rev-list", "--parents", "-n", "1", "HEAD").line.split(separator: " ").dropFirst()
      .map(String.init)
  }

  /// git was stopped while it wrote files: what is missing, torn or written gets what was committed last, and what was
  /// new goes again. All of it comes with the next merge, with nothing to choose that nobody wrote.
  private func restore(_ sides: Merging.Sides) throws(SyncProblem) {
    guard let base = sides.base else { return }
    let ours = Dictionary(try git.changes([base, sides.ours]).map { ($0.path, $0) }) { first, _ in first }
    let theirs = try git.changes([base, sides.theirs])
    let names = theirs.flatMap { [$0.new, ours[$0.path].map(\.new) ?? $0.old, $0.old].compactMap { $0 } }
    let contents = try git.contents(of: names)
    for change in theirs {
      let mine = (ours[change.path].map(\.new) ?? change.old).flatMap { contents[$0] }
      guard let stands = try? folder.bytes(at: change.path) ?? [], stands != mine,
        isGits(stands, change, mine, contents)
      else { continue }
      if let mine {
        do { try folder.put(mine, at: change.path) } catch { throw .store(error) }
      } else {
        unlink(folder.path + "/" + change.path)
      }
    }
  }

  /// Whether it is what git wrote there, or the beginning of it.
  private func isGits(
    _ bytes: [UInt8], _ change: ChangedFile, _ mine: [UInt8]?, _ contents: [String: [UInt8]]
  ) -> Bool {
    let other = change.new.flatMap { contents[$0] }
    var written = [mine, other].compactMap { $0 }
    if let mine, let other, CommitNews.isMerged(change.path),
      let merged = try? IncidentMerge.merge(
        base: (change.old.flatMap { contents[$0] } ?? [], change.path), ours: (mine, change.path),
        theirs: (other, change.path))
    {
      written.append(merged.bytes)
    }
    return written.isEmpty ? bytes.isEmpty : written.contains { $0.starts(with: bytes) }
  }

  /// What git gave its merge driver.
  private func removeMergeFiles() {
    for name in CloneFolder.names(folder.path) where name.hasPrefix(".merge_file_") {
      unlink(folder.path + "/" + name)
    }
  }
}
