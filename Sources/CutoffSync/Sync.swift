import CutoffStore
import Foundation

/// One sync of a store with what its clone follows: commits, fetches, merges record by record, pushes.
package struct Sync {
  package struct Options: Hashable, Sendable {
    /// Sends what is only here.
    package var pushes = true
    /// The remote that the person's configuration names; nil for the one that the branch follows.
    package var remote: String?
    /// Says what would be done, and changes nothing.
    package var isDryRun = false

    package init() {}
  }

  private let folder: StoreFolder
  private let git: GitProgram
  private let journal: SyncJournal
  private let options: Options
  private var report = SyncReport()

  /// How often a push that somebody else won is tried again.
  private static let attempts = 3

  private init(_ folder: StoreFolder, _ git: GitProgram, _ options: Options) {
    self.folder = folder
    self.git = git
    self.options = options
    journal = SyncJournal(folder)
  }

  /// Syncs the store. `git` must be made for it.
  package static func run(_ folder: StoreFolder, git: GitProgram, _ options: Options) -> SyncReport {
    var sync = Sync(folder, git, options)
    do {
      try sync.run()
    } catch {
      sync.report.ending = .problem(error)
    }
    return sync.report
  }

  private mutating func run() throws(SyncProblem) {
    let check = try CloneCheck(
      store: folder.path, git: git, isMergeOwn: Recovery.ownsMerge(folder, journal))
    guard check.findings.isEmpty else { throw .refused(check.findings) }
    try checkTop()
    try checkIndex()
    guard !options.isDryRun else { return try dryRun(check) }
    do { try folder.prepare() } catch { throw .store(error) }
    let lock = try journal.lock()
    defer { close(lock) }
    let upstream = try? Upstream.find(check, wanted: options.remote)
    try goOn(StaleLocks(git: folder.path + "/.git", branch: check.branch, tracking: upstream?.tracking))
    try journal.write(.working)
    do throws(SyncProblem) {
      try work(check)
    } catch {
      if journal.left == .working, !error.isCutShort { journal.clear() }
      throw error
    }
    journal.clear()
  }

  private func checkTop() throws(SyncProblem) {
    let answer = try git("rev-parse", "--show-toplevel")
    guard answer.status == 0 else { throw .git(call: "rev-parse", words: answer.complaint) }
    guard RealPath.of(answer.line) == folder.path else { throw .refused([.otherTop(answer.line)]) }
  }

  /// Links and clones within the clone, which git would follow.
  private func checkIndex() throws(SyncProblem) {
    let strange = try Committing(folder: folder, git: git).index().filter { entry in
      let name = entry.path.lowercased()
      return !entry.mode.hasPrefix("100")
        || (name.hasSuffix("/.gitattributes") || name == ".gitmodules" || name.hasSuffix("/.gitmodules"))
    }
    let hidden = try git.whole(
      ["ls-files", "-z", "-o", "-i", "--exclude-standard", "--"] + GitFiles.sharedFolders
    ).fields.filter { CommitNews.isMerged($0) }
    let findings = strange.map { SyncFinding.strangeFile($0.path) } + hidden.map { .ignored($0) }
    guard findings.isEmpty else { throw .refused(findings) }
  }

  /// After a sync that was cut short.
  private mutating func goOn(_ locks: StaleLocks) throws(SyncProblem) {
    guard let left = journal.left else { return }
    locks.remove()
    if let held = locks.held { throw .busy(held) }
    report.hasRecovered = true
    guard case .merging(let ours, let theirs) = left else { return }
    let recovery = Recovery(folder: folder, git: git, journal: journal)
    try held { () throws(SyncProblem) in try recovery.run(ours: ours, theirs: theirs) }
  }

  private mutating func work(_ check: CloneCheck) throws(SyncProblem) {
    try note(patiently { () throws(SyncProblem) in try Committing(folder: folder, git: git).run() })
    let upstream = try Upstream.find(check, wanted: options.remote)
    // Told also where the server is not reached.
    report.unsent = try unsent(upstream)
    for attempt in 0...Self.attempts {
      try fetch(upstream)
      try takeIn()
      report.unsent = try unsent(upstream)
      guard report.unsent > 0 else { return }
      guard options.pushes else {
        report.ending = .notPushed
        return
      }
      let answer = try git(["push", "-q", upstream.remote, "HEAD:refs/heads/" + upstream.remoteBranch])
      guard answer.status != 0 else { return try sent(upstream) }
      guard attempt < Self.attempts, try hasMoved(upstream) else { throw .notSent(answer.complaint) }
    }
  }

  private mutating func sent(_ upstream: Upstream) throws(SyncProblem) {
    report.sent = report.unsent
    report.unsent = try unsent(upstream)
  }

  private mutating func note(_ done: Committing.Done) {
    report.message = done.message ?? report.message
    report.leftOut = done.leftOut
  }

  /// Fetches. Where the server has no such branch yet there is nothing to take in.
  private func fetch(_ upstream: Upstream) throws(SyncProblem) {
    let answer = try git(["fetch", "-q", "--no-tags", upstream.remote])
    guard answer.status == 0 else { throw .notSent(answer.complaint) }
  }

  /// Whether the server has something now that is not here: somebody else was faster.
  private func hasMoved(_ upstream: Upstream) throws(SyncProblem) -> Bool {
    try fetch(upstream)
    return try git.whole("rev-list", "--count", "HEAD..@{upstream}").line != "0"
  }

  /// Commits that the server does not have; all of them where it has no such branch.
  private func unsent(_ upstream: Upstream) throws(SyncProblem) -> Int {
    let hasBranch = try git("rev-parse", "-q", "--verify", "@{upstream}").status == 0
    let range = hasBranch ? ["@{upstream}..HEAD"] : ["HEAD"]
    let answer = try git(["rev-list", "--count"] + range)
    return answer.status == 0 ? Int(answer.line) ?? 0 : 0
  }

  /// Merges under the store's lock. What was saved since the commit is committed first, so that git finds nothing that
  /// it would overwrite.
  private mutating func takeIn() throws(SyncProblem) {
    let merging = Merging(folder: folder, git: git, journal: journal)
    guard try merging.sides() != nil else { return }
    var refusal = ""
    for _ in 0..<5 {
      let (committed, merged) = try held { () throws(SyncProblem) in
        let committed = try patiently { () throws(SyncProblem) in
          try Committing(folder: folder, git: git).run()
        }
        return (committed, try merging.run())
      }
      note(committed)
      report.clashes += merged.clashes
      report.kept = Array(Set(report.kept + merged.kept)).sorted()
      report.received = merged.received ?? report.received
      guard let again = merged.refusal else { return }
      refusal = again
      usleep(100_000)
    }
    throw .git(call: "merge", words: refusal)
  }

  /// Does what writes to the folder while nothing else does.
  private func held<Result>(_ body: () throws(SyncProblem) -> Result) throws(SyncProblem) -> Result {
    var outcome: Swift.Result<Result, SyncProblem>?
    do throws(StoreError) {
      try folder.hold { () throws(StoreError) in
        do throws(SyncProblem) { outcome = .success(try body()) } catch { outcome = .failure(error) }
      }
    } catch {
      throw .store(error)
    }
    guard let outcome else { throw .busy(".cutoff/lock") }
    return try outcome.get()
  }

  /// Again while another git is at work, two seconds in all.
  private func patiently<Result>(_ body: () throws(SyncProblem) -> Result) throws(SyncProblem) -> Result {
    let locks = StaleLocks(git: folder.path + "/.git", branch: nil, tracking: nil)
    for _ in 0..<20 {
      do {
        return try body()
      } catch {
        guard case .git = error, locks.held != nil else { throw error }
        usleep(100_000)
      }
    }
    if let held = locks.held { throw .busy(held) }
    return try body()
  }

  private mutating func dryRun(_ check: CloneCheck) throws(SyncProblem) {
    note(try Committing(folder: folder, git: git).wouldCommit())
    let upstream = try Upstream.find(check, wanted: options.remote)
    report.unsent = try unsent(upstream)
    if let sides = try Merging(folder: folder, git: git, journal: journal).sides(), let base = sides.base {
      let changes = try git.changes([base, sides.theirs])
      let names = changes.filter { CommitNews.isRead($0.path) }.flatMap {
        [$0.old, $0.new].compactMap { $0 }
      }
      report.received = CommitNews.message(changes, try git.contents(of: names))
    }
    report.ending = .dryRun
  }
}
