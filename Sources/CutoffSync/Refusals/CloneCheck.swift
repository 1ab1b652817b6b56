import CutoffStore

/// What is found out of a clone by reading its files, before git is called in it.
struct CloneCheck {
  let findings: [SyncFinding]
  let config: GitConfig
  /// The branch that the clone is on, without "refs/heads/".
  let branch: String?

  private static let limit = 65_536

  /// `isMergeOwn` for a merge that an earlier sync began.
  init(store: String, git: GitProgram, isMergeOwn: Bool) throws(SyncProblem) {
    let clone = CloneFolder(store: store)
    let files = clone.findings(isMergeOwn: isMergeOwn)
    guard CloneFolder.kind(clone.git) == .folder else {
      (findings, config, branch) = (files, GitConfig(fields: []), nil)
      return
    }
    branch = Self.branch(clone.git + "/HEAD")
    let (config, settings) = try Self.config(clone, git)
    self.config = config
    findings = files + settings + Self.attributes(store) + (branch == nil ? [.noBranch] : [])
  }

  private static func config(
    _ clone: CloneFolder, _ git: GitProgram
  ) throws(SyncProblem) -> (GitConfig, [SyncFinding]) {
    let none = GitConfig(fields: [])
    let path = clone.git + "/config"
    let bytes: [UInt8]
    do {
      bytes = try StoredFile.read(path, limit: limit).bytes
    } catch {
      return (none, [.unreadable(".git/config", error.reason.words(language: .english))])
    }
    // git would read on, or stop, where nobody sees it.
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else {
      return (none, [.strangeBytes(".git/config")])
    }
    let answer = try git.settings(in: path)
    guard answer.status == 0 else { return (none, [.unreadable(".git/config", answer.complaint)]) }
    let config = GitConfig(fields: answer.fields)
    return (config, config.findings(store: clone.store))
  }

  /// Nil for a detached HEAD.
  private static func branch(_ path: String) -> String? {
    guard let bytes = try? StoredFile.read(path, limit: 4_096).bytes else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }
    let prefix = "ref: refs/heads/"
    guard line.hasPrefix(prefix) else { return nil }
    let name = String(line.dropFirst(prefix.count))
    return GitConfig.isPlainName(name) ? name : nil
  }

  private static func attributes(_ store: String) -> [SyncFinding] {
    var findings: [SyncFinding] = []
    let attributes = (try? StoredFile.read(store + "/.gitattributes", limit: limit).bytes) ?? []
    let ignored = (try? StoredFile.read(store + "/.gitignore", limit: limit).bytes) ?? []
    findings += GitFiles.strangeLines(inAttributes: attributes).map { .attributes(line: $0) }
    let isComplete =
      GitFiles.mergesByRecord(attributes: attributes) && GitFiles.ignoresTemporaries(ignored: ignored)
    return findings + (isComplete ? [] : [.incompleteFiles])
  }
}
