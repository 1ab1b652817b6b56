import CutoffStore
import Foundation

/// Looks at the files of a clone, and runs nothing.
struct CloneFolder {
  /// Absolute, without links in it.
  let store: String

  var git: String { store + "/.git" }

  enum Kind { case folder, file, other, none }

  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .none }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .other
    }
  }

  /// The names in a folder; none where it cannot be listed.
  static func names(_ path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  // MARK: What is allowed in ".git"

  private static let folders: Set<String> = [
    "branches", "hooks", "info", "logs", "objects", "refs", "rr-cache", "lfs", "lost-found",
  ]

  private static let files: Set<String> = [
    "HEAD", "config", "description", "index", "packed-refs", "shallow", "gc.log", "gc.pid", "COMMIT_EDITMSG",
    "MERGE_MSG", "MERGE_MODE", "MERGE_RR", "SQUASH_MSG", "TAG_EDITMSG", "AUTO_MERGE", "ORIG_HEAD",
    "FETCH_HEAD",
    "REBASE_HEAD", "gitk.cache", ".DS_Store", "sourcetreeconfig", "sourcetreeconfig.json",
  ]

  private static let insideInfo: Set<String> = ["exclude", "refs", "packs"]

  /// What says that somebody is in the middle of something.
  static let unfinished = [
    "MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "BISECT_LOG", "rebase-merge", "rebase-apply",
    "sequencer",
  ]

  /// What of ".git" and of the shared folders a sync does not take. `isMergeOwn` for a merge that an earlier sync
  /// began.
  func findings(isMergeOwn: Bool) -> [SyncFinding] {
    switch Self.kind(git) {
    case .none: return [.noRepository]
    case .file, .other: return [.gitIsNoFolder]
    case .folder: break
    }
    return unfinished(isMergeOwn: isMergeOwn) + inGit + inObjects + inStore
  }

  private func unfinished(isMergeOwn: Bool) -> [SyncFinding] {
    Self.unfinished.filter { Self.kind(git + "/" + $0) != .none && !(isMergeOwn && $0 == "MERGE_HEAD") }
      .map { .unfinished($0) }
  }

  private var inGit: [SyncFinding] {
    Self.names(git).filter { !isKnown($0) }.map { .strangeFile(".git/" + $0) }
      + Self.names(git + "/info").filter { !Self.insideInfo.contains($0) }.map {
        .strangeFile(".git/info/" + $0)
      }
  }

  private func isKnown(_ name: String) -> Bool {
    if Self.unfinished.contains(name) { return true }
    switch Self.kind(git + "/" + name) {
    case .folder: return Self.folders.contains(name)
    case .file:
      return Self.files.contains(name) || name.hasSuffix(".lock") || name.hasPrefix("sharedindex.")
        || name.hasPrefix("GITGUI_")
    case .other, .none: return false
    }
  }

  /// Objects and branches lie in the clone itself.
  private var inObjects: [SyncFinding] {
    let needed = ["HEAD": Kind.file, "config": .file, "objects": .folder, "refs": .folder]
    let missing = needed.filter { Self.kind(git + "/" + $0.key) != $0.value }.map {
      SyncFinding.strangeFile(".git/" + $0.key)
    }
    let led = ["objects/info/alternates", "objects/info/http-alternates"].filter {
      Self.kind(git + "/" + $0) != .none
    }
    let links = ["objects/info", "objects/pack", "refs/heads", "refs/remotes"].filter {
      Self.kind(git + "/" + $0) == .other
    }
    return missing.sorted { "\($0)" < "\($1)" } + (led + links).map { .strangeFile(".git/" + $0) }
  }

  // MARK: The shared folders

  /// In the store: what git would follow, or take for its own, by whatever case it is written.
  private var inStore: [SyncFinding] {
    let top = Self.names(store).filter { name in
      let folded = name.lowercased()
      return folded == ".gitmodules" || (folded == ".git" || folded == ".gitattributes") && name != folded
    }
    let shared = GitFiles.sharedFolders.flatMap { folder -> [String] in
      switch Self.kind(store + "/" + folder) {
      case .none: []
      case .folder: strange(in: folder, depth: 0)
      case .file, .other: [folder]
      }
    }
    let files = ["store.json", ".gitattributes", ".gitignore"].filter { Self.kind(store + "/" + $0) != .file }
      .filter { Self.kind(store + "/" + $0) != .none }
    return (top + shared + files).map { .strangeFile($0) }
  }

  private func strange(in folder: String, depth: Int) -> [String] {
    guard let stream = opendir(store + "/" + folder), depth < 16 else { return [folder] }
    defer { _ = closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let path = folder + "/" + name
      if name.lowercased().hasPrefix(".git") { found.append(path) }
      // The system tells the kind along with the name, nearly everywhere.
      let kind = entry.pointee.d_type == DT_REG ? .file : Self.kind(store + "/" + path)
      switch kind {
      case .file, .none: break
      case .folder: found += strange(in: path, depth: depth + 1)
      case .other: found.append(path)
      }
    }
    return found.sorted()
  }
}
