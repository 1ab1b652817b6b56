import CutoffScreen
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// However the program ends, the terminal is as it was.
@Suite(.waitsForProgram) struct EndingTests {
  private func expectTerminalGivenBack(_ probe: PtyProgram) {
    #expect(probe.hasFirstSettings)
    #expect(!probe.isOnAlternateScreen)
    #expect(probe.cursor != nil)
    #expect(probe.hasSent("\u{1b}[?2004l"))
    #expect(probe.hasSent("\u{1b}[?1004l"))
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen"])
  func `quitting gives the terminal back`(type: String) throws {
    let probe = try Probe.started(type: type)
    #expect(probe.isOnAlternateScreen)
    #expect(!probe.hasFirstSettings)
    probe.send(text: "q")
    #expect(probe.waitForExit() == .exit(0))
    expectTerminalGivenBack(probe)
  }

  @Test(arguments: [(SIGTERM, 143), (SIGINT, 130), (SIGHUP, 129)] as [(Int32, Int32)])
  func `a signal is told, and the terminal given back`(signal: Int32, status: Int32) throws {
    let probe = try Probe.started()
    probe.signal(signal)
    #expect(probe.waitForExit() == .exit(status))
    expectTerminalGivenBack(probe)
  }

  /// Every signal that ends a process by itself and that nothing here is made of.
  private static let fatal: [Int32] = {
    var numbers = [
      SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS, SIGQUIT, SIGALRM, SIGVTALRM, SIGPROF,
      SIGXCPU,
      SIGUSR1, SIGUSR2,
    ]
    #if os(Linux)
      numbers += [SIGIO, SIGPWR, SIGSTKFLT, __libc_current_sigrtmin(), 50, __libc_current_sigrtmax()]
    #endif
    return numbers
  }()

  @Test(arguments: fatal)
  func `a crash gives the terminal back and stays a crash`(signal: Int32) throws {
    let probe = try Probe.started()
    probe.signal(signal)
    #expect(probe.waitForExit() == .signal(signal))
    expectTerminalGivenBack(probe)
  }

  @Test func `an abort gives the terminal back`() throws {
    let probe = try Probe.started()
    probe.send(text: "A")
    #expect(probe.waitForExit() == .signal(SIGABRT))
    expectTerminalGivenBack(probe)
  }

  @Test func `a trap of Swift gives the terminal back`() throws {
    let probe = try Probe.started()
    probe.send(text: "F")
    let ending = probe.waitForExit()
    #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(ending))
    expectTerminalGivenBack(probe)
  }

  @Test func `an exit in the middle gives the terminal back`() throws {
    let probe = try Probe.started()
    probe.send(text: "X")
    #expect(probe.waitForExit() == .exit(3))
    expectTerminalGivenBack(probe)
  }

  @Test func `a closed window ends the program`() throws {
    let probe = try Probe.started()
    probe.hangUp()
    #expect(probe.waitForExit() == .exit(129))
  }

  @Test(.enabled(if: access("/usr/bin/setsid", X_OK) == 0))
  func `the end of input ends the program, also without a signal`() throws {
    let apart = try PtyProgram(
      "/bin/sh", arguments: ["-c", "trap '' HUP; /usr/bin/setsid --wait \"$PROBE\"; exit $?"],
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8",
        "PROBE": try BuildFolder.program("TerminalProbe"),
      ])
    #expect(apart.waitFor(text: "80x24 indexed256"))
    apart.hangUp()
    #expect(apart.waitForExit() == .exit(129))
  }

  @Test(arguments: [(SIGTERM, 143), (SIGINT, 130), (SIGHUP, 129)] as [(Int32, Int32)])
  func `a terminal that no longer reads does not hold a program that is asked to end`(
    signal: Int32, status: Int32
  ) throws {
    let probe = try Probe.started(size: Size(columns: 500, rows: 200))
    probe.send(text: "g")
    #expect(probe.waitForUnreadOutput())
    probe.signal(signal)
    #expect(probe.waitForExitUnread() == .exit(status))
    #expect(probe.hasFirstSettings)
  }

  @Test(arguments: [(SIGTERM, 143), (SIGINT, 130), (SIGHUP, 129)] as [(Int32, Int32)])
  func `a terminal whose flow is stopped does not hold a program that is asked to end`(
    signal: Int32, status: Int32
  ) throws {
    let probe = try Probe.started()
    #expect(probe.stopFlow())
    probe.signal(signal)
    #expect(probe.waitForExitUnread() == .exit(status))
    #expect(probe.hasFirstSettings)
  }

  @Test(arguments: [SIGPIPE, SIGXFSZ])
  func `a signal of a call that fails is left to the call`(signal: Int32) throws {
    let probe = try Probe.started()
    probe.signal(signal)
    probe.send(text: "j")
    #expect(probe.waitFor(text: "1: character(\"j\")"))
  }

  @Test(arguments: ["0", "-5", "99999999", "abc", "", "65535"])
  func `a size that the environment makes up is not believed`(number: String) throws {
    let probe = try Probe.started(
      environment: ["LANG": "C.UTF-8", "COLUMNS": number, "LINES": number])
    #expect(probe.screenLines[5].hasPrefix("80x24"))
    probe.send(text: "q")
    #expect(probe.waitForExit() == .exit(0))
  }

  @Test(arguments: ["</dev/null", "| cat"])
  func `a file or a pipe in place of the terminal is refused with a message`(place: String) throws {
    let shell = try PtyProgram(
      "/bin/sh", arguments: ["-c", "\"$PROBE\" \(place)"],
      environment: [
        "TERM": "xterm-256color", "PATH": "/usr/bin:/bin",
        "PROBE": try BuildFolder.program("TerminalProbe"),
      ])
    #expect(shell.waitFor(text: "probe: notATerminal"))
    #expect(!shell.isOnAlternateScreen)
  }

  @Test(arguments: ["dumb", "no-such-terminal", "", nil])
  func `a terminal that cannot be drawn on is refused with a message`(type: String?) throws {
    let probe = try Probe.launched(type: type)
    #expect(probe.waitForExit() == .exit(69))
    let reason =
      type == "dumb"
      ? "cannotDraw(\"dumb\", known: Optional(\"" : "unknownType(\"\(type ?? "")\", known: Optional(\""
    #expect(probe.screenLines[0].contains(reason))
    #expect(probe.hasFirstSettings)
    #expect(!probe.isOnAlternateScreen)
  }
}
