/// What the branch of a clone follows.
struct Upstream: Hashable {
  let branch: String
  let remote: String
  /// The branch of the server, without "refs/heads/".
  let remoteBranch: String

  /// Where the clone keeps what it saw there last.
  var tracking: String { remote + "/" + remoteBranch }

  /// By the clone's own configuration, which was checked. `wanted` is the remote that the person's configuration names.
  static func find(_ check: CloneCheck, wanted: String?) throws(SyncProblem) -> Upstream {
    guard let branch = check.branch else { throw .refused([.noBranch]) }
    guard let remote = check.config.value("branch", branch, "remote"),
      let merge = check.config.value("branch", branch, "merge"),
      check.config.value("remote", remote, "url") != nil
    else { throw .refused([.noUpstream(branch: branch)]) }
    guard wanted == nil || wanted == remote else {
      throw .refused([.otherRemote(remote, wanted: wanted ?? "")])
    }
    return Upstream(
      branch: branch, remote: remote, remoteBranch: String(merge.dropFirst("refs/heads/".count)))
  }
}
