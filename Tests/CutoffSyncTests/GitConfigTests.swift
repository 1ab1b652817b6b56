import CutoffPrograms
import CutoffSync
import Foundation
import Testing

/// What a clone's own configuration may say.
@Suite struct GitConfigTests {
  private func findings(_ settings: String...) -> [SyncFinding] {
    GitConfig(fields: settings.map { $0.replacing("=", with: "\n", maxReplacements: 1) })
      .findings(store: "/srv/kho")
  }

  @Test func `what git writes into a fresh clone is taken`() {
    #expect(
      findings(
        "core.repositoryformatversion=0", "core.filemode=true", "core.bare=false",
        "core.logallrefupdates=true", "remote.origin.url=git@example.org:kho.git",
        "remote.origin.fetch=+refs/heads/*:refs/remotes/origin/*", "branch.main.remote=origin",
        "branch.main.merge=refs/heads/main", "branch.a.b.rebase=true", "user.name=Lan", "pull.ff=only",
        "merge.renames=false", "merge.cutoff.driver=anything, it is not used") == [])
  }

  @Test(arguments: [
    "core.fsmonitor=x", "core.hookspath=x", "core.sshcommand=x", "core.editor=x", "core.pager=x",
    "core.worktree=/elsewhere", "core.attributesfile=x", "core.alternaterefscommand=x", "core.gitproxy=x",
    "filter.lfs.clean=x", "diff.external=x", "diff.json.textconv=x", "merge.evil.driver=x",
    "merge.Cutoff.driver=x", "include.path=x", "includeif.gitdir:/.path=x", "remote.origin.uploadpack=x",
    "remote.origin.receivepack=x", "remote.origin.vcs=x", "remote.origin.proxy=x", "credential.helper=x",
    "url.ext::x.insteadof=x", "extensions.worktreeconfig=true", "gpg.program=x", "protocol.ext.allow=always",
    "alias.fetch=!x", "submodule.a.update=!x", "uploadpack.packobjectshook=x", "branch.main.mergeoptions=x",
    "safe.directory=*", "core=x", "",
  ])
  func `what can name a program or another place is refused, and so is all that is not known`(
    setting: String
  ) {
    #expect(findings(setting).count == 1, "\(setting)")
  }

  @Test(arguments: [
    "ext::sh -c x", "-uevil", "./evil", "evil", "../evil.git", "/srv/kho/evil.git", "file:///srv/kho/evil",
    "/srv/../srv/kho/evil", "http://example.org/kho", "ssh://-oProxyCommand=x/kho", "-o@host:kho",
    "lan@-ox:kho", "git://example.org/kho", "https://", "file://host/kho", "",
  ])
  func `an address that runs something or lies in the store is refused`(address: String) {
    #expect(findings("remote.origin.url=" + address).count == 1, "\(address)")
  }

  @Test(arguments: [
    "https://example.org/kho.git", "ssh://git@example.org:2222/kho", "git@example.org:team/kho.git",
    "/srv/kho.git", "file:///srv/git/kho.git",
  ])
  func `a server and a folder elsewhere are taken`(address: String) {
    #expect(findings("remote.origin.url=" + address, "remote.origin.pushurl=" + address) == [])
  }

  @Test(arguments: [
    "remote.origin.fetch=+refs/*:refs/*", "remote.origin.fetch=+refs/heads/main:refs/heads/main",
    "branch.main.remote=.", "branch.main.remote=ext::x", "branch.main.merge=main", "core.bare=true",
    "remote.origin.url",
  ])
  func `a setting that would fetch over one's own branch, or has no value, is refused`(setting: String) {
    #expect(findings(setting).count == 1, "\(setting)")
  }
}

/// The environment in which git runs.
@Suite struct GitEnvironmentTests {
  @Test func `of git's own variables only the way to the server and the names stay`() {
    let made = GitEnvironment.make(
      from: ["PATH=/bin", "GIT_DIR=/evil", "GIT_EXEC_PATH=/evil", "GIT_AUTHOR_NAME=Lan", "GIT_ASKPASS=ask"],
      ceiling: "/srv", hasOwnSSH: false)
    #expect(!made.contains { $0.contains("evil") })
    #expect(Set(made).isSuperset(of: ["PATH=/bin", "GIT_AUTHOR_NAME=Lan", "GIT_ASKPASS=ask"]))
    #expect(made.contains("GIT_SSH_COMMAND=ssh -oBatchMode=yes"))
    #expect(made.contains("GIT_CEILING_DIRECTORIES=/srv"))
  }

  @Test func `a person's own ssh stays as it is`() {
    for (own, hasOwn) in [(["GIT_SSH_COMMAND=ssh -i key"], false), (["GIT_SSH=/ssh"], false), ([], true)] {
      let made = GitEnvironment.make(from: own, ceiling: "/srv", hasOwnSSH: hasOwn)
      #expect(!made.contains { $0.contains("BatchMode") } && made.starts(with: own))
    }
  }
}

/// What is started beside this program.
@Suite struct ChildTests {
  @Test func `one that lasts too long is ended, with whatever it started`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = try ChildProgram.start(
      ["sh", "-c", "sleep 600 & sleep 600"], environment: ["PATH=/usr/bin:/bin"],
      .init(output: .descriptor(ends[1])))
    close(ends[1])
    #expect(ChildEnding.wait(for: child, seconds: 0, while: { true }) == .ended)
    // Nobody is left who could write.
    var reader = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    #expect(poll(&reader, 1, 60_000) == 1 && reader.revents & Int16(POLLHUP) != 0)
  }

  @Test func `how it ended is told apart from being ended by somebody else`() throws {
    for (script, ending) in [("exit 3", ChildEnding.exited(3)), ("kill -KILL $$", .signalled(SIGKILL))] {
      let child = try ChildProgram.start(["sh", "-c", script], environment: ["PATH=/usr/bin:/bin"], .init())
      #expect(ChildEnding.wait(for: child, seconds: 60, while: { true }) == ending)
    }
  }
}
