import CutoffStore
import Foundation

/// `signals PROGRAM STORE ROUNDS SEED`: a dashboard that is ended or stopped while it waits, while a line is typed,
/// while it saves and on a terminal that reads no more; and every other signal that ends a process. Prints `TRIALS ACKED LOST TORN SLOWEST_MS`.
struct SignalSweep {
  private let program: [String]
  private let store: String
  private let rounds: Int
  private var random: UInt64
  private var (trials, slowest) = (0, 0)
  /// Events whose "Saved" was on the screen.
  private var acknowledged: [String] = []

  init(_ words: [String]) throws {
    guard words.count == 4, let rounds = Int(words[2]), let seed = UInt64(words[3]) else {
      throw Trouble(words: "signals PROGRAM STORE ROUNDS SEED")
    }
    program = words[0] == "sits" ? [CommandLine.arguments[0], "sits"] : [words[0]]
    store = words[1]
    self.rounds = rounds
    random = seed
  }

  enum Moment: String, CaseIterable {
    case waiting, typing, saving, saved
    /// The terminal reads no more: its output was stopped, or nobody takes what it would show.
    case stopped, full
  }

  func run() throws {
    var sweep = self
    for _ in 0..<rounds {
      for (number, name) in [(SIGTERM, "TERM"), (SIGINT, "INT"), (SIGHUP, "HUP")] {
        for moment in Moment.allCases { try sweep.end(by: number, name, while: moment) }
      }
      for number in Self.fatal { try sweep.die(by: number) }
      for number in [SIGPIPE, SIGXFSZ] { try sweep.hear(number) }
      try sweep.stopAndGoOn()
    }
    sweep.report()
  }

  private mutating func number(below limit: UInt64) -> UInt64 {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (random >> 33) % limit
  }

  private var words: [String] { program + (program.count > 1 ? [] : ["--store", store, "--lang", "en"]) }

  private mutating func end(by signal: Int32, _ name: String, while moment: Moment) throws {
    trials += 1
    let event = "call \(trials) \(name)"
    // A state folder of its own: the draft that one end left must not be typed on after the next.
    let screen = try Screen(
      words, environment: SweepTerminal.environment(["XDG_STATE_HOME": store + "-state-\(trials)"]))
    guard screen.shows("sweep-000001") else { return tell(name, moment, "it never showed the incident") }
    if moment != .waiting { screen.type("t" + event) }
    if moment == .typing { screen.take(milliseconds: Int32(number(below: 30))) }
    if moment == .saving || moment == .saved { screen.type("\r") }
    if moment == .saving { screen.take(milliseconds: Int32(number(below: 25))) }
    if moment == .saved, !screen.shows("Saved event: " + event) { tell(name, moment, "it never said saved") }
    if moment == .stopped { screen.stopFlow() }
    if moment == .full {
      // A picture of this size does not fit into what the system holds for the terminal.
      screen.resize(500, 200)
      usleep(100_000)
    }
    let isStuck = moment == .stopped || moment == .full
    let start = ContinuousClock.now
    screen.signal(signal)
    let status =
      isStuck
      ? screen.exitStatusUnread(within: Screen.patience) : screen.exitStatus(within: Screen.patience)
    let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
    slowest = max(slowest, milliseconds)
    if status != 128 + signal { tell(name, moment, "it ended with \(status.map(String.init) ?? "nothing")") }
    if milliseconds > 1_000 { tell(name, moment, "it took \(milliseconds) ms to end") }
    let isGivenBack = isStuck ? screen.hasFirstSettings : screen.isGivenBack
    if !isGivenBack { tell(name, moment, "the terminal was not given back") }
    // The word may have come just before the end: what was on the screen then counts.
    if moment == .saved || screen.lines.contains(where: { $0.contains("Saved event: " + event) }) {
      acknowledged.append(event)
    }
  }

  private static let fatal: [Int32] = {
    var numbers = [
      SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS, SIGQUIT, SIGALRM, SIGVTALRM, SIGPROF,
      SIGXCPU,
      SIGUSR1, SIGUSR2,
    ]
    #if os(Linux)
      numbers += [SIGIO, SIGPWR, SIGSTKFLT]
      numbers += Array(__libc_current_sigrtmin()...__libc_current_sigrtmax())
    #endif
    return numbers
  }()

  private mutating func die(by signal: Int32) throws {
    trials += 1
    let screen = try Screen(
      words, environment: SweepTerminal.environment(["XDG_STATE_HOME": store + "-state-\(trials)"]))
    guard screen.shows("sweep-000001") else {
      return tell("\(signal)", .waiting, "it never showed the incident")
    }
    screen.signal(signal)
    let status = screen.exitStatus(within: Screen.patience)
    if status != 1_000 + signal {
      tell("\(signal)", .waiting, "it ended with \(status.map(String.init) ?? "nothing")")
    }
    if !screen.isGivenBack { tell("\(signal)", .waiting, "the terminal was not given back") }
  }

  /// A signal that a failing call raises.
  private mutating func hear(_ signal: Int32) throws {
    trials += 1
    let event = "call \(trials) heard"
    let screen = try Screen(
      words, environment: SweepTerminal.environment(["XDG_STATE_HOME": store + "-state-\(trials)"]))
    guard screen.shows("sweep-000001") else {
      return tell("\(signal)", .waiting, "it never showed the incident")
    }
    screen.signal(signal)
    screen.type("t" + event + "\r")
    guard screen.shows("Saved event: " + event) else {
      return tell("\(signal)", .saving, "it never said saved")
    }
    acknowledged.append(event)
  }

  /// In a shell with job control, as a person has it.
  private mutating func stopAndGoOn() throws {
    trials += 1
    let event = "call \(trials) TSTP"
    let screen = try Screen(
      ["/bin/sh", "-i"],
      environment: SweepTerminal.environment([
        "PS1": "ready> ", "XDG_STATE_HOME": store + "-state-\(trials)",
      ]))
    guard screen.shows("ready>") else { return tell("TSTP", .typing, "there is no shell") }
    screen.type(words.map { "'\($0)'" }.joined(separator: " ") + "\r")
    guard screen.shows("sweep-000001") else { return tell("TSTP", .typing, "it never showed the incident") }
    // What the program has not read yet belongs to the shell once the program stops.
    screen.type("t" + event)
    guard screen.shows(event) else { return tell("TSTP", .typing, "the line does not show") }
    screen.signalJob(SIGTSTP)
    guard screen.shows("Stopped", within: 1_000) else { return tell("TSTP", .typing, "it did not stop") }
    if !screen.isGivenBack { tell("TSTP", .typing, "the terminal was not given back") }
    screen.type("fg\r")
    guard screen.shows(event) else { return tell("CONT", .typing, "what was typed is gone") }
    screen.type("\r")
    guard screen.shows("Saved event: " + event) else { return tell("CONT", .saving, "it never said saved") }
    acknowledged.append(event)
    screen.signalJob(SIGTERM)
    if !screen.shows("ready>") { tell("CONT", .waiting, "it did not end") }
  }

  private func tell(_ signal: String, _ moment: Moment, _ what: String) {
    SweepTerminal.tell("\(signal) while \(moment.rawValue): \(what)")
  }

  private func report() {
    let store = try? Store(at: store, isReadOnly: true)
    let texts = Set((store?.contents.incidents ?? []).flatMap { $0.events.map(\.text) })
    let lost = acknowledged.filter { !texts.contains($0) }
    if !lost.isEmpty { SweepTerminal.tell("lost: \(lost)") }
    let torn = store?.contents.refused.count ?? 1
    print(trials, acknowledged.count, lost.count, torn, slowest)
  }
}
