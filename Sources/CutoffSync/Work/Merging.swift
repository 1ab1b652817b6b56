import CutoffStore

/// Takes in what the others committed, record by record. The store's lock is held by the caller.
struct Merging {
  let folder: StoreFolder
  let git: GitProgram
  let journal: SyncJournal

  struct Done {
    /// The message of what came in; nil where nothing did.
    var received: String?
    var clashes = 0
    var kept: [String] = []
    /// What git says why nothing was merged now, but may be after another look: something changed meanwhile.
    var refusal: String?
  }

  /// Two commits and what both come from; nil for two without a common one.
  struct Sides {
    let base: String?
    let ours: String
    let theirs: String
    /// Whether git had to make up what both come from.
    var hasSeveralBases = false
  }

  /// The present commit and that of the server; nil while one of them is missing or theirs is in ours already.
  func sides() throws(SyncProblem) -> Sides? {
    let (ours, theirs) = (
      try git("rev-parse", "-q", "--verify", "HEAD").line,
      try git("rev-parse", "-q", "--verify", "@{upstream}").line
    )
    guard !ours.isEmpty, !theirs.isEmpty, ours != theirs else { return nil }
    let sides = try sides(ours, theirs)
    return sides.base == theirs ? nil : sides
  }

  func sides(_ ours: String, _ theirs: String) throws(SyncProblem) -> Sides {
    let bases = try git("merge-base", "--all", ours, theirs).text.split(separator: "\n").map(String.init)
    return Sides(base: bases.first, ours: ours, theirs: theirs, hasSeveralBases: bases.count > 1)
  }

  func run() throws(SyncProblem) -> Done {
    guard let sides = try sides() else { return Done() }
    let base = sides.base ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    let incoming = try git.changes([base, sides.theirs])
    try Incoming(git: git).check(incoming, theirs: sides.theirs)
    try journal.write(.merging(ours: sides.ours, theirs: sides.theirs))
    let answer = try git("merge", "-q", "--no-edit", "-s", "recursive", "-X", "no-renames", "@{upstream}")
    var done = Done()
    if answer.status != 0 {
      guard CloneFolder.kind(folder.path + "/.git/MERGE_HEAD") == .file else {
        // What git wrote before it gave up, as on a full disk.
        try Recovery(folder: folder, git: git, journal: journal).run(ours: sides.ours, theirs: sides.theirs)
        done.refusal = answer.complaint
        return done
      }
      try conflicts(&done)
    }
    try finish(sides, incoming, &done)
    return done
  }

  /// After git's merge: looks at what came of it, puts it on disk and says so.
  func finish(_ sides: Sides, _ incoming: [ChangedFile], _ done: inout Done) throws(SyncProblem) {
    let repaired = try Aftermath(folder: folder, git: git).repair(sides)
    done.kept = Array(Set(done.kept + repaired.kept)).sorted()
    done.clashes = try Aftermath(folder: folder, git: git).clashes(sides)
    do { try folder.sync(incoming.map(\.path) + done.kept) } catch { throw .store(error) }
    let contents = try git.contents(
      of: incoming.filter { CommitNews.isRead($0.path) }.flatMap { [$0.old, $0.new].compactMap { $0 } })
    done.received = CommitNews.message(incoming, contents)
    try journal.write(.working)
  }

  /// Settles what git left open: deleted against edited stays edited, and of what was edited on both sides both are
  /// kept. Whatever else is open takes the merge back.
  func conflicts(_ done: inout Done) throws(SyncProblem) {
    let open = try OpenFile.all(git.whole("ls-files", "-u", "-z").fields)
    let contents = try git.contents(of: open.flatMap(\.objects))
    var left: [String] = []
    for file in open {
      guard let settled = file.settled(contents) else {
        left.append(file.path)
        continue
      }
      let stands: [UInt8]?
      do { stands = try folder.bytes(at: file.path) } catch { throw .store(.unmergeable(error)) }
      if stands != settled {
        do { try folder.put(settled, at: file.path) } catch { throw .store(error) }
      }
      if file.isOfOneSide { done.kept.append(file.path) }
    }
    guard left.isEmpty else {
      try git.whole("merge", "--abort")
      try journal.write(.working)
      throw .notMerged(left.sorted())
    }
    for start in stride(from: 0, to: open.count, by: 200) {
      try git.whole(["add", "--"] + open[start..<min(start + 200, open.count)].map(\.path))
    }
    try git.whole("commit", "-q", "--no-edit")
  }
}
