import CutoffDomain
import CutoffStore

/// Looks at what the server has before it is taken over: the next look at the own folder comes too late.
struct Incoming {
  let git: GitProgram

  /// Refuses links, clones within the clone, and whatever tells git how to treat files.
  func check(_ changes: [ChangedFile], theirs: String) throws(SyncProblem) {
    let findings = changes.filter { !$0.isGone && isStrange($0) }.map { SyncFinding.incoming($0.path) }
    guard findings.isEmpty else { throw .refused(findings) }
    try checkWhole(changes)
    guard let attributes = changes.first(where: { $0.path == ".gitattributes" }) else { return }
    let bytes = try git.contents(of: [attributes.new].compactMap { $0 }).values.first ?? []
    guard GitFiles.strangeLines(inAttributes: bytes).isEmpty, GitFiles.mergesByRecord(attributes: bytes)
    else {
      throw .refused([.incoming(attributes.path)])
    }
  }

  /// What nobody can read must not take the place of what can be.
  private func checkWhole(_ changes: [ChangedFile]) throws(SyncProblem) {
    let read = changes.filter { CommitNews.isRead($0.path) }
    let contents = try git.contents(of: read.compactMap(\.new))
    let findings = read.compactMap { change -> SyncFinding? in
      guard let bytes = change.new.flatMap({ contents[$0] }),
        let problem = StoreFolder.problem(of: bytes, at: change.path)
      else { return nil }
      return .incomingDamage(
        Wording(problem.words(language: .vietnamese), problem.words(language: .english)))
    }
    guard findings.isEmpty else { throw .refused(findings) }
  }

  private func isStrange(_ change: ChangedFile) -> Bool {
    guard ["100644", "100755"].contains(change.newMode) else { return true }
    let parts = change.path.split(separator: "/").map { $0.lowercased() }
    return parts.contains { $0.hasPrefix(".git") } && ![".gitattributes", ".gitignore"].contains(change.path)
  }
}
