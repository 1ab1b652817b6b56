import CutoffDomain
import CutoffScreen
import CutoffStore
import Foundation
import ScreenScripts
import Testing

/// Two dashboards, a loop of commands and a loop of edits by a program that knows no lock, all on one store.
/// `Tests/Sweeps/two-dashboards` runs it for longer.
@Suite(.serialized, .waitsForProgram) struct TwoDashboardsTests {
  private static let seconds =
    ProcessInfo.processInfo.environment["CUTOFF_SWEEP_SECONDS"].flatMap(Int.init) ?? 3

  @Test func `nobody's record is lost, and both screens end equal to the disk`() throws {
    try StoreFixture.withTemporaryFolder { folder in
      let open = try OpenDashboard(folder: folder)
      let second = try open.openAgain()
      let commands = try Loop(commands, open.dashboard)
      let editor = try Loop(editor, open.dashboard)
      let typed = type(on: [open.program, second], seconds: Self.seconds, beside: [commands, editor])
      let (logged, edited) = (commands.stop(), editor.stop())
      try settle([open.program, second], open, edited.last ?? "")
      let file = try open.hanoiFile()
      let lost = (typed + logged).filter { !file.contains("\"\($0)\"") }
      print(
        "two dashboards, \(Self.seconds) s: \(typed.count) typed, \(logged.count) by commands, "
          + "\(edited.count) edits beside, \(lost.count) lost")
      #expect(lost.isEmpty, "\(lost)")
      #expect(typed.count > 0 && logged.count > 0 && edited.count > 0)
      open.quit()
      second.send(keys: [.control("q")])
      #expect(second.waitForExit() == .exit(0))
    }
  }

  /// Logs events on both dashboards in turn, until each loop beside them has done something, too; their texts.
  private func type(on programs: [PtyProgram], seconds: Int, beside loops: [Loop]) -> [String] {
    var typed: [String] = []
    let start = ContinuousClock.now
    let (end, patience) = (start + .seconds(seconds), start + .seconds(120 + seconds))
    while ContinuousClock.now < end
      || (loops.contains { $0.done.isEmpty } && ContinuousClock.now < patience)
    {
      for (index, program) in programs.enumerated() {
        let text = "tay \(index) so \(typed.count)"
        program.send(text: "t" + text + "\r")
        #expect(program.waitFor(text: text))
        typed.append(text)
      }
    }
    return typed
  }

  /// Waits until both screens show every event that the file holds, and the last edit.
  private func settle(
    _ programs: [PtyProgram], _ open: OpenDashboard, _ edit: String
  ) throws {
    let contents = try Store(at: open.dashboard.store, isReadOnly: true).contents
    let hanoi = try #require(contents.incidents.first { $0.id.text.hasPrefix("cong-") })
    let now = OpenDashboard.now.advanced(by: 3_600)
    let standing = try #require(hanoi.standing(at: now, settings: StandingSettings()))
    let count = "/\(standing.incident.events.count)"
    for program in programs {
      #expect(program.waitFor(text: count), "\(count) \(program.screenLines)")
      #expect(program.waitFor(text: edit), "\(edit) \(program.screenLines)")
    }
  }

  // MARK: The loops

  /// A shell script that goes on until it is stopped and writes a line for each thing that it did.
  private final class Loop {
    private let process = Process()
    private let log: String
    private let flag: String

    init(_ script: String, _ dashboard: DashboardProgram) throws {
      let name = UUID().uuidString
      log = dashboard.folder + "/" + name + ".log"
      flag = dashboard.folder + "/" + name + ".stop"
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", script]
      process.environment = dashboard.environment.merging(
        ["CUTOFF": try BuildFolder.program("cutoff"), "STORE": dashboard.store, "LOG": log, "STOP": flag]
      ) { _, new in new }
      try process.run()
    }

    /// Ends it after what it is doing; what it did.
    func stop() -> [String] {
      _ = FileManager.default.createFile(atPath: flag, contents: nil)
      process.waitUntilExit()
      return done
    }

    /// What it has done so far.
    var done: [String] {
      let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").map(String.init)
    }
  }

  private let commands = """
    n=0
    while [ ! -e "$STOP" ]; do
      n=$((n + 1))
      "$CUTOFF" event cong "lenh so $n" --now 2020-07-03T21:00:00+07:00 --store "$STORE" >/dev/null \
        && echo "lenh so $n" >>"$LOG"
    done
    """

  /// Replaces another incident's file by rename, with a new summary each time.
  private let editor = """
    n=0
    file=$(ls "$STORE"/incidents/bamboo-*.json)
    while [ ! -e "$STOP" ]; do
      n=$((n + 1))
      sed 's/"short": "[^"]*"/"short": "sua so '$n'"/' "$file" >"$file.new" && mv "$file.new" "$file" \
        && echo "sua so $n" >>"$LOG"
      sleep 0.02
    done
    """
}
