import CutoffScreen
import ScreenScripts
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// However the dashboard ends or rests, the terminal is as it was.
@Suite(.waitsForProgram) struct DashboardEndingTests {
  private func expectTerminalGivenBack(_ program: PtyProgram) {
    #expect(program.hasFirstSettings)
    #expect(!program.isOnAlternateScreen)
    #expect(program.cursor != nil)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP] as [Int32])
  func `a signal ends it, with a form open, and gives the terminal back`(signal: Int32) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.program.send(text: "tnửa câu")
      #expect(open.program.waitFor(text: "nửa câu"))
      open.program.signal(signal)
      #expect(open.program.waitForExit() == .exit(128 + signal))
      expectTerminalGivenBack(open.program)
    }
  }

  @Test func `a closed window ends it`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.program.hangUp()
      #expect(open.program.waitForExit() == .exit(128 + SIGHUP))
    }
  }

  /// How the dashboard is ended from outside.
  enum Blow: CaseIterable {
    case terminate, interrupt, hangUp, closedWindow

    func fall(on program: PtyProgram) -> PtyProgram.Ending {
      switch self {
      case .terminate: program.signal(SIGTERM)
      case .interrupt: program.signal(SIGINT)
      case .hangUp: program.signal(SIGHUP)
      case .closedWindow: program.hangUp()
      }
      return program.waitForExit()
    }

    var ending: PtyProgram.Ending {
      switch self {
      case .terminate: .exit(128 + SIGTERM)
      case .interrupt: .exit(128 + SIGINT)
      case .hangUp, .closedWindow: .exit(128 + SIGHUP)
      }
    }
  }

  @Test(arguments: Blow.allCases)
  func `ended while somebody types, it is gone and the words are kept`(blow: Blow) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.program.send(text: "tcâu dở")
      #expect(open.program.waitFor(text: "câu dở"))
      #expect(blow.fall(on: open.program) == blow.ending)
      let again = try open.openAgain()
      #expect(again.waitFor(text: "Còn 1 bản nháp"))
    }
  }

  @Test(arguments: Blow.allCases)
  func `ended while a save waits for another program, it is gone without its turn and the change is kept`(
    blow: Blow
  ) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.log("Tin đầu")
      let lock = try #require(fopen(open.dashboard.store + "/.cutoff/lock", "r"))
      #expect(flock(fileno(lock), LOCK_EX) == 0)
      open.program.send(text: "tcâu cuối")
      #expect(open.program.waitFor(text: "câu cuối"))
      // The save gives up after a quarter of a second; the blow comes while it waits, which its turn tells.
      open.program.send(text: "\r")
      let turn = try #require(fopen(open.dashboard.store + "/.cutoff/lock.turn", "r"))
      let end = ContinuousClock.now + .seconds(120)
      while flock(fileno(turn), LOCK_EX | LOCK_NB) == 0, ContinuousClock.now < end {
        flock(fileno(turn), LOCK_UN)
        _ = open.program.takeOutput(milliseconds: 1)
      }
      #expect(ContinuousClock.now < end, "it never waited for the lock")
      #expect(blow.fall(on: open.program) == blow.ending)
      fclose(turn)
      fclose(lock)
      let again = try open.openAgain()
      if try open.dashboard.run(["rescue", "restore"])?.contains("câu cuối") == true {
        #expect(try open.hanoiFile().contains("câu cuối"))
      } else {
        #expect(again.waitFor(text: "Còn 1 bản nháp"))
      }
    }
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP] as [Int32])
  func `ended on a terminal that reads no more, it goes all the same and the words are kept`(
    signal: Int32
  ) throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      open.program.send(text: "tcâu dở")
      #expect(open.program.waitFor(text: "câu dở"))
      #expect(open.program.stopFlow())
      open.program.signal(signal)
      #expect(open.program.waitForExitUnread() == .exit(128 + signal))
      #expect(open.program.hasFirstSettings)
      let again = try open.openAgain()
      #expect(again.waitFor(text: "Còn 1 bản nháp"))
    }
  }

  @Test func `a limit of the size of files is told as a save that failed, and the dashboard goes on`() throws
  {
    try StoreFixture.withTemporaryFolder { folder in
      let dashboard = DashboardProgram(folder: folder)
      try StoreFixture.make(.sample, at: dashboard.store, language: .vietnamese)
      let variables = ["CUTOFF": try BuildFolder.program("cutoff"), "CUTOFF_STORE": dashboard.store]
      let program = try PtyProgram(
        "/bin/sh",
        arguments: [
          "-c", "ulimit -f 1; exec \"$CUTOFF\" --now 2020-07-03T22:00:07+07:00 --lang vi --zone +07:00",
        ],
        environment: dashboard.environment.merging(variables) { _, new in new },
        size: Size(columns: 120, rows: 36))
      #expect(program.waitFor(text: "Cổng DVC Hà Nội"))
      program.send(text: "tquá lớn\r")
      #expect(program.waitFor(text: "CHƯA LƯU"))
      program.send(text: "j")
      #expect(program.waitFor(text: "▌ Bamboo"))
      program.signal(SIGTERM)
      #expect(program.waitForExit() == .exit(143))
      expectTerminalGivenBack(program)
    }
  }

  @Test func `ctrl-z rests it in the shell, and fg shows the countdown again`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let shell = try shellWithDashboard(folder)
      shell.send(keys: [.control("z")])
      #expect(shell.waitFor(text: "Stopped"))
      #expect(!shell.isOnAlternateScreen)
      shell.send(text: "fg\r")
      #expect(shell.waitFor(text: "Cổng DVC Hà Nội"))
      #expect(shell.isOnAlternateScreen)
      shell.send(text: "q")
      #expect(shell.waitFor(text: "ready>"))
      #expect(!shell.isOnAlternateScreen)
    }
  }

  @Test func `a stop from outside rests it too`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let shell = try shellWithDashboard(folder)
      let group = try #require(shell.foregroundGroup > 0 ? shell.foregroundGroup : nil)
      #expect(kill(-group, SIGTSTP) == 0)
      #expect(shell.waitFor(text: "Stopped"))
      #expect(!shell.isOnAlternateScreen)
      shell.send(text: "fg\r")
      #expect(shell.waitFor(text: "Cổng DVC Hà Nội"))
      shell.send(text: "j")
      #expect(shell.waitFor(text: "▌ Bamboo"))
    }
  }

  @Test func `a storm of sizes ends in the picture of the last one`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      for step in 1...80 {
        open.program.resize(Size(columns: 1 + step * 37 % 200, rows: 1 + step * 23 % 60))
        open.program.send(text: step.isMultiple(of: 2) ? "j" : "k")
      }
      open.program.resize(Size(columns: 80, rows: 24))
      #expect(open.program.waitFor(text: "[1 Vụ việc 5]"))
      #expect(open.program.waitFor(text: "? phím"))
      open.quit()
      expectTerminalGivenBack(open.program)
    }
  }

  /// A shell with job control that has started the dashboard.
  private func shellWithDashboard(_ folder: String) throws -> PtyProgram {
    let dashboard = DashboardProgram(folder: folder)
    try StoreFixture.make(.sample, at: dashboard.store, language: .vietnamese)
    let variables = [
      "PS1": "ready> ", "CUTOFF": try BuildFolder.program("cutoff"), "CUTOFF_STORE": dashboard.store,
    ]
    let shell = try PtyProgram(
      "/bin/sh", arguments: ["-i"], environment: dashboard.environment.merging(variables) { _, new in new },
      size: Size(columns: 120, rows: 36))
    #expect(shell.waitFor(text: "ready>"))
    shell.send(text: "\"$CUTOFF\" --now 2020-07-03T22:00:07+07:00 --lang vi --zone +07:00\r")
    #expect(shell.waitFor(text: "Cổng DVC Hà Nội"))
    shell.settle()
    return shell
  }
}
