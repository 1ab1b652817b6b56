import CutoffDomain
import CutoffStore

/// Commits what changed in the store.
struct Committing {
  let folder: StoreFolder
  let git: GitProgram

  struct Done {
    var message: String?
    var leftOut: [FileProblem] = []
  }

  /// What of the store is shared and is there, or was there when it was committed last.
  func paths() throws(SyncProblem) -> [String] {
    let tracked = Set(try index().map { String($0.path.prefix { $0 != "/" }) })
    return GitFiles.shared.filter {
      CloneFolder.kind(folder.path + "/" + $0) != .none || tracked.contains($0)
    }
  }

  /// The files that git knows, with their modes.
  func index() throws(SyncProblem) -> [(mode: String, path: String)] {
    try git.whole("ls-files", "-s", "-z").fields.compactMap { field in
      guard let tab = field.firstIndex(of: "\t") else { return nil }
      return (String(field.prefix { $0 != " " }), String(field[field.index(after: tab)...]))
    }
  }

  /// Adds and commits. A file that cannot be read stays here, as it is.
  func run() throws(SyncProblem) -> Done {
    let paths = try paths()
    guard !paths.isEmpty else { return Done() }
    try git.whole(["add", "-A", "--"] + paths)
    let quiet = try git("diff", "--cached", "--quiet", "--no-ext-diff", "--no-textconv")
    guard quiet.status != 0 else { return Done() }
    guard quiet.status == 1 else { throw .git(call: "diff", words: quiet.complaint) }
    var changes = try git.changes(["--cached"])
    let contents = try git.contents(of: Self.objects(changes))
    var done = Done()
    done.leftOut = Self.damaged(changes, contents)
    if !done.leftOut.isEmpty {
      let left = Set(done.leftOut.map(\.path))
      try takeBack(changes.filter { left.contains($0.path) })
      changes.removeAll { left.contains($0.path) }
    }
    guard !changes.isEmpty else { return done }
    let message = CommitNews.message(changes, contents)
    let answer = try git(["commit", "-q", "-F", "-"], input: Array(message.utf8))
    guard answer.status == 0 else {
      let isNameless =
        answer.errors.contains("tell me who you are") || answer.errors.contains("user.useConfigOnly")
      throw isNameless ? .refused([.noIdentity]) : .git(call: "commit", words: answer.complaint)
    }
    done.message = message
    return done
  }

  /// What would be committed, without touching anything.
  func wouldCommit() throws(SyncProblem) -> Done {
    let paths = try paths()
    guard !paths.isEmpty else { return Done() }
    let hasCommits = try git("rev-parse", "-q", "--verify", "HEAD").status == 0
    var changes = hasCommits ? try git.changes(["HEAD", "--"] + paths) : []
    let known = Set(changes.map(\.path))
    let new = try git.whole(["ls-files", "-z", "-o", "--exclude-standard", "--"] + paths).fields
    changes += new.filter { !known.contains($0) }.map {
      ChangedFile(path: $0, oldMode: "000000", newMode: "100644", old: nil, new: nil, status: "A")
    }
    var contents = try git.contents(of: Self.objects(changes))
    // What is not in git yet is known by its path.
    changes = changes.map { change in
      guard !change.isGone, let bytes = try? folder.bytes(at: change.path) else { return change }
      contents[change.path] = bytes
      return ChangedFile(
        path: change.path, oldMode: change.oldMode, newMode: change.newMode, old: change.old,
        new: change.path,
        status: change.status)
    }
    var done = Done()
    done.leftOut = Self.damaged(changes, contents)
    let left = Set(done.leftOut.map(\.path))
    changes.removeAll { left.contains($0.path) }
    done.message = changes.isEmpty ? nil : CommitNews.message(changes, contents)
    return done
  }

  private static func objects(_ changes: [ChangedFile]) -> [String] {
    changes.filter { CommitNews.isRead($0.path) }.flatMap { [$0.old, $0.new].compactMap { $0 } }
  }

  /// The changed files that nobody could read.
  private static func damaged(_ changes: [ChangedFile], _ contents: [String: [UInt8]]) -> [FileProblem] {
    changes.compactMap { change in
      guard CommitNews.isRead(change.path), let bytes = change.new.flatMap({ contents[$0] }) else {
        return nil
      }
      return StoreFolder.problem(of: bytes, at: change.path)
    }
  }

  private func takeBack(_ changes: [ChangedFile]) throws(SyncProblem) {
    let hasCommits = try git("rev-parse", "-q", "--verify", "HEAD").status == 0
    let how = hasCommits ? ["reset", "-q", "HEAD", "--"] : ["rm", "-q", "--cached", "--"]
    try git.whole(how + changes.map(\.path))
  }
}
