/// The environment in which git runs: the person's own, without what would make git look elsewhere or ask somebody.
package enum GitEnvironment {
  /// What of git's own variables stays: how the person reaches the server, and as whom.
  private static let kept: Set<String> = [
    "GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS", "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME",
    "GIT_COMMITTER_EMAIL",
  ]

  private static let quietSSH = "ssh -oBatchMode=yes"

  /// `own` as "NAME=value"; `ceiling` is the folder above the store, where git looks for nothing.
  /// `hasOwnSSH` where the person's git configuration names an ssh.
  package static func make(from own: [String], ceiling: String, hasOwnSSH: Bool) -> [String] {
    let kept = own.filter { entry in
      let name = String(entry.prefix { $0 != "=" })
      return name != "LC_ALL" && (!name.hasPrefix("GIT_") || Self.kept.contains(name))
    }
    let namesSSH = kept.contains { $0.hasPrefix("GIT_SSH=") || $0.hasPrefix("GIT_SSH_COMMAND=") }
    return kept + [
      "GIT_TERMINAL_PROMPT=0", "GIT_ALLOW_PROTOCOL=https:ssh:file", "GIT_OPTIONAL_LOCKS=0",
      "GIT_LFS_SKIP_SMUDGE=1", "GIT_CEILING_DIRECTORIES=" + ceiling, "LC_ALL=C",
    ] + (namesSSH || hasOwnSSH ? [] : ["GIT_SSH_COMMAND=" + quietSSH])
  }
}
