import Foundation
import Testing

/// `cutoff sync` between clones that nobody set anything up in, and clones that it must not touch.
@Suite(.enabled(if: InstalledGit.isThere, "git is not installed"))
struct SyncTests {
  private let home: Home

  init() throws { home = try Home() }

  /// A server, and the clones `a` and `b` of it with one incident, whose id is in `$ID`.
  private static let clones = """
    set -e
    cd "$HOME"
    git config --global user.name Lan; git config --global user.email lan@example.org
    git config --global init.defaultBranch main
    git init -q --bare server; git clone -q server a 2>/dev/null
    cutoff() { "$CUTOFF" "$@" --lang en; }
    quiet() { cutoff "$@" >/dev/null 2>&1; }
    said() { status=0; cutoff "$@" 2>&1 || status=$?; echo "= $status"; }
    quiet init a
    ID=$(cutoff new Cổng --provider P --customer C --store a 2>/dev/null)
    quiet sync --store a; git clone -q server b

    """

  private func play(_ script: String) async throws -> String {
    let finished = try await home.shell(Self.clones + script)
    #expect(finished.status == 0, "\(finished.errors)")
    return finished.output
  }

  @Test func `two clones end the same, with both events, and what is not sent goes the next time`()
    async throws
  {
    let said = try await play(
      """
      quiet event $ID 'bên A gọi' --store a; quiet event $ID 'bên B gọi' --store b; quiet event $ID 'lần nữa' --store b
      mv server away
      said sync --store a
      mv away server
      said sync --store b
      said sync --store a --dry-run
      said sync --store a
      quiet sync --store b
      said sync --store b
      git -C a log --format=%s | grep -v Merge | sort
      cmp a/incidents/$ID.json b/incidents/$ID.json && grep -c 'gọi\\|lần' a/incidents/$ID.json
      """)
    #expect(
      said == """
        committed: Cổng: 1 event
        1 commit not sent
        cutoff: not sent: '\(home.folder)/server' does not appear to be a git repository
        = 75
        committed: Cổng: 2 events
        sent 1 commit
        = 0
        1 commit not sent
        = 0
        received: Cổng: 2 events
        sent 2 commits
        = 0
        both sides are the same
        = 0
        Cổng: 1 event
        Cổng: 2 events
        Cổng: new, 2 parties
        3

        """)
  }

  @Test func `one value that both wrote differently is told, kept twice, and the sync is done`() async throws
  {
    let said = try await play(
      """
      quiet step $ID 'gọi điện' --store a; quiet sync --store a; quiet sync --store b
      quiet step $ID 'gọi sáng' --edit gọi --store a; quiet step $ID 'gọi chiều' --edit gọi --store b
      quiet sync --store a; said sync --store b | grep '≠\\|='; quiet sync --store a
      cutoff resolve $ID --store a | cut -d: -f2
      """)
    #expect(said.contains("≠ 1 value differs: M\n= 0\n"))
    #expect(said.contains("\"gọi sáng\"") && said.contains("\"gọi chiều\""))
  }

  @Test func `an edit wins over a deletion of an older version, and an empty clone is a store`() async throws
  {
    let said = try await play(
      """
      mkdir a/trash 2>/dev/null || true; mv a/incidents/$ID.json a/trash/$ID.json
      quiet event $ID 'bên B gọi' --store b
      quiet sync --store a; said sync --store b | grep 'edited\\|='; quiet sync --store a
      cutoff list --store a --json | grep -c '"id": "'$ID'"'
      git -C a rm -q -r incidents trash; quiet sync --store a; quiet sync --store b
      rm -rf b/incidents; git clone -q server c; said list --store c --json; quiet sync --store b
      quiet new Mới --provider P --customer C --store c; quiet sync --store c; said sync --store b
      """)
    #expect(
      said.hasPrefix("incidents/cong-")
        && said.contains("deleted on one side, edited on the other; the edit stays\n= 0\n1\n"))
    #expect(said.hasSuffix("[]\n= 0\nreceived: Mới: new, 2 parties\n= 0\n"))
  }

  @Test func `a clone that names programs is refused with every finding, and nothing of it runs`()
    async throws
  {
    let plants = """
      evil="touch $HOME/ran"
      printf '#!/bin/sh\\n%s\\n' "$evil" >evil; chmod +x evil; cp evil a/.git/hooks/pre-commit
      cp evil a/.git/hooks/post-merge; cp evil a/.git/hooks/pre-push
      cat >>a/.git/config <<END
      [CORE]
      FSMonitor = $HOME/evil
      hooksPath = $HOME
      sshCommand = $HOME/evil
      pager = $HOME/evil
      [Filter "x"]
      clean = $HOME/evil
      [merge "cutoff"]
      driver = $HOME/evil
      [remote "origin"]
      uploadpack = $HOME/evil
      [include]
      path = $HOME/more
      [includeIf "gitdir:/"]
      path = $HOME/more
      [extensions]
      worktreeConfig = true
      [diff]
      external = $HOME/evil
      END
      printf '[core]\\nfsmonitor = %s/evil\\n' "$HOME" >more; cp more a/.git/config.worktree
      echo "$HOME/server/objects" >a/.git/objects/info/alternates
      echo '* filter=x' >a/.git/info/attributes
      echo '*.json filter=x' >>a/.gitattributes; echo '*.json filter=x' >a/incidents/.gitattributes
      echo '[submodule "x"]' >a/.GitModules; mkdir a/incidents/sub; git init -q a/incidents/sub
      ln -s / a/trash/link; echo .. >a/.git/commondir; echo x >a/.git/MERGE_HEAD
      quiet event $ID x --store a
      """
    let said = try await play(
      plants
        + "\nsaid sync --store a; said sync --store a --json | grep -c '\"refused\"'; ls ran 2>&1 || true; git -C server log --format=%s"
    )
    for name in [
      "core.fsmonitor", "core.hookspath", "core.sshcommand", "core.pager", "filter.x.clean",
      "remote.origin.uploadpack", "include.path", "includeif.gitdir:/.path", "extensions.worktreeconfig",
      "diff.external", ".git/config.worktree", ".git/objects/info/alternates", ".git/info/attributes",
      ".gitattributes:7", "incidents/.gitattributes", ".GitModules", "incidents/sub/.git", "trash/link",
      ".git/commondir", ".git/MERGE_HEAD",
    ] {
      #expect(said.contains(name), "\(name)")
    }
    #expect(!said.contains("merge.cutoff.driver") && said.contains("= 78"))
    #expect(said.contains("ran'") && said.hasSuffix("Cổng: new, 2 parties\n"))
  }

  @Test func `a driver that the clone names is not the one that merges`() async throws {
    let said = try await play(
      """
      git -C b config merge.cutoff.driver "touch $HOME/ran"
      quiet event $ID một --store a; quiet event $ID hai --store b; quiet sync --store a; said sync --store b
      ls ran 2>&1 || true; grep -c 'một\\|hai' b/incidents/$ID.json
      """)
    #expect(said.contains("= 0\n") && said.contains("ran'") && said.hasSuffix("2\n"))
  }

  @Test func `a clone that is none, leads elsewhere or follows nothing says how it is mended`() async throws {
    let said = try await play(
      """
      quiet init plain; said sync --store plain
      mv a/.git gitdir; echo "gitdir: $HOME/gitdir" >a/.git; said sync --store a
      rm a/.git; ln -s ../gitdir a/.git; said sync --store a
      rm a/.git; mv gitdir a/.git; git -C a branch -q --unset-upstream; said sync --store a
      printf '[core]\\n\\tbare = fal\\0se\\n' >>b/.git/config; said sync --store b
      said sync --sample
      """)
    let lines = said.split(separator: "\n").map(String.init)
    #expect(lines.count == 12, "\(said)")
    #expect(lines.filter { $0 == "= 78" }.count == 5 && lines.last == "= 64")
    for (line, words) in zip(
      stride(from: 0, to: 10, by: 2),
      ["git init", "clone the store", "clone the store", "git push -u origin main", "control characters"])
    {
      #expect(lines[line].contains(words), "\(lines[line])")
    }
  }

  @Test func `a server that brings links or attributes is refused, and nothing is taken over`() async throws {
    let said = try await play(
      """
      ln -s / a/incidents/link; echo '* merge=x' >a/trash/.gitattributes; git -C a add -A
      git -C a commit -q -m evil; git -C a push -q
      quiet event $ID x --store b; said sync --store b; git -C b status --porcelain; git -C b log --format=%s -1
      """)
    #expect(said.contains("incidents/link") && said.contains("trash/.gitattributes"))
    #expect(said.hasSuffix("= 78\nCổng: 1 event\n"))
  }

  @Test func `what hides an incident from git is found, and a damaged file of the server replaces nothing`()
    async throws
  {
    let said = try await play(
      """
      echo '*ong-*' >>b/.git/info/exclude; quiet new Công --provider P --customer C --store b; said sync --store b
      : >b/.git/info/exclude; quiet sync --store b
      quiet sync --store a; echo '{' >a/incidents/$ID.json; git -C a commit -q -a -m x; git -C a push -q
      said sync --store b; cutoff check b 2>&1
      """)
    #expect(said.hasPrefix("cutoff: incidents/cong-") && said.contains(".git/info/exclude"))
    #expect(said.contains("damaged file, incidents/cong-") && said.contains(".json:2:1"))
    #expect(said.hasSuffix("= 78\ncutoff: 3 files read, 0 problems\n"))
  }

  @Test func `a sync that was cut short is finished or taken back by the next one`() async throws {
    let said = try await play(
      """
      quiet event $ID một --store a; quiet event $ID hai --store b; quiet sync --store a; quiet sync --store b
      ours=$(git -C b rev-parse HEAD^1); theirs=$(git -C b rev-parse HEAD^2)
      git -C b rev-parse HEAD^2 >b/.git/MERGE_HEAD; echo "merge $ours $theirs" >b/.cutoff/sync
      said sync --store b; ls b/.git/MERGE_HEAD 2>/dev/null || true
      git -C b reset -q --hard $ours; git -C b show $theirs:incidents/$ID.json | head -c 400 >b/incidents/$ID.json
      echo "merge $ours $theirs" >b/.cutoff/sync; touch -d '2 minutes ago' b/.git/index.lock
      said sync --store b | grep -v received
      cutoff check b 2>&1; grep -c 'một\\|hai' b/incidents/$ID.json
      touch b/.git/index.lock; said sync --store b
      """)
    #expect(
      said.replacing(" commits", with: " commit") == """
        the sync before was cut short; that is put right
        = 0
        the sync before was cut short; that is put right
        = 0
        cutoff: 2 files read, 0 problems
        2
        cutoff: another program is at work here (.git/index.lock); try again
        = 75

        """)
  }

  @Test func `a file that cannot be read stays here and the rest goes`() async throws {
    let said = try await play(
      """
      quiet new Khác --provider P --customer C --store a; echo '{' >a/incidents/$ID.json
      said sync --store a; quiet sync --store b; ls b/incidents | wc -l; cutoff check b 2>&1
      """)
    #expect(
      said.hasPrefix("committed: Khác: new, 2 parties\nsent 1 commit\ncutoff: not sent: incidents/cong-"))
    #expect(said.contains("= 65\n2\n") && said.hasSuffix("0 problems\n"))
  }
}
