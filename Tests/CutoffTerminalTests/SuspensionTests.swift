import CutoffScreen
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The probe in a shell with job control, as a user has it: stopped, continued, lent to an editor.
@Suite(.waitsForProgram) struct SuspensionTests {
  /// A shell that has started the probe by a command line.
  private func shellWithProbe(_ command: String = "\"$PROBE\"") throws -> PtyProgram {
    let shell = try PtyProgram(
      "/bin/sh", arguments: ["-i"],
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "ready> ", "PATH": "/usr/bin:/bin",
        "PROBE": try BuildFolder.program("TerminalProbe"),
      ])
    #expect(shell.waitFor(text: "ready>"))
    shell.send(text: "\(command)\r")
    #expect(shell.waitFor(text: "80x24 indexed256"))
    return shell
  }

  private func stop(_ shell: PtyProgram) {
    shell.send(keys: [.control("z")])
    #expect(shell.waitFor(text: "Stopped"))
  }

  @Test func `ctrl-z gives the terminal back to the shell`() throws {
    let shell = try shellWithProbe()
    stop(shell)
    shell.send(text: "echo $((40 + 2))\r")
    #expect(shell.waitFor(text: "42"))
    #expect(!shell.isOnAlternateScreen)
    #expect(shell.hasSent("\u{1b}[?2004l"))
  }

  @Test func `ctrl-z stops everything that was started with the program`() throws {
    let shell = try shellWithProbe("/bin/sh -c '\"$PROBE\"; exit'")
    stop(shell)
    shell.send(text: "echo $((40 + 2))\r")
    #expect(shell.waitFor(text: "42"))
  }

  @Test func `fg shows the picture again and takes keys`() throws {
    let shell = try shellWithProbe()
    stop(shell)
    shell.send(text: "fg\r")
    #expect(shell.waitFor(text: "Hà Nội|"))
    #expect(shell.waitFor(text: "80x24 indexed256"))
    #expect(shell.isOnAlternateScreen)
    shell.send(text: "j")
    #expect(shell.waitFor(text: "2: character(\"j\")"))
    shell.send(text: "q")
    #expect(shell.waitFor(text: "ready>"))
  }

  @Test func `a size that changed while stopped is told`() throws {
    let shell = try shellWithProbe()
    stop(shell)
    shell.resize(Size(columns: 90, rows: 25))
    shell.send(text: "fg\r")
    #expect(shell.waitFor(text: "resize 90x25"))
  }

  @Test func `a stop from outside suspends as ctrl-z does`() throws {
    let shell = try shellWithProbe()
    shell.settle()
    #expect(kill(-(try foregroundGroup(shell)), SIGTSTP) == 0)
    #expect(shell.waitFor(text: "Stopped"))
    #expect(!shell.isOnAlternateScreen)
    shell.send(text: "fg\r")
    #expect(shell.waitFor(text: "1: signal suspend"))
    #expect(shell.isOnAlternateScreen)
  }

  @Test func `being continued without having been asked to stop draws everything again`() throws {
    let probe = try Probe.started()
    probe.signal(SIGSTOP)
    probe.signal(SIGCONT)
    probe.send(text: "j")
    #expect(probe.waitFor(text: "1: character(\"j\")"))
    #expect(probe.isOnAlternateScreen)
    #expect(probe.screenLines[0] == "Hà Nội|")
  }

  @Test func `an editor gets the terminal as it was, and gives it back`() throws {
    let probe = try Probe.started()
    probe.send(text: "e")
    #expect(probe.waitFor(text: "LENT"))
    #expect(!probe.isOnAlternateScreen)
    #expect(probe.hasFirstSettings)
    probe.signal(SIGINT)
    probe.send(text: "\n")
    #expect(probe.waitFor(text: "Hà Nội|"))
    probe.send(text: "j")
    #expect(probe.waitFor(text: "2: character(\"j\")"))
    #expect(probe.isOnAlternateScreen)
  }

  private func foregroundGroup(_ shell: PtyProgram) throws -> Int32 {
    try #require(shell.foregroundGroup > 0 ? shell.foregroundGroup : nil)
  }
}
