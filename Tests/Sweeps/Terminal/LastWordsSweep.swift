import Foundation

/// `last-words PROGRAM STORE STATE TEMPORARY ERRORS`: a dashboard that cannot save a change is ended by signals and by
/// quitting. Whatever it says at the end has to be so: a file that is named as keeping the text holds it, else the
/// text itself is said, and that it is not kept. Prints `TRIALS KEPT PRINTED LOST`.
struct LastWordsSweep {
  private let program: [String]
  private let (state, temporary, errors): (String, String, String)
  private var (trials, kept, printed, lost) = (0, 0, 0, 0)

  init(_ words: [String]) throws {
    guard words.count == 5 else { throw Trouble(words: "last-words PROGRAM STORE STATE TEMPORARY ERRORS") }
    program =
      words[0] == "claims"
      ? [CommandLine.arguments[0], "claims"] : [words[0], "--store", words[1], "--lang", "en"]
    (state, temporary, errors) = (words[2], words[3], words[4])
  }

  private enum Ending: CaseIterable {
    case terminate, hangUp, quit

    var status: Int32 {
      switch self {
      case .terminate: 128 + SIGTERM
      case .hangUp: 128 + SIGHUP
      case .quit: 0
      }
    }
  }

  func run() throws {
    var sweep = self
    for ending in Ending.allCases { try sweep.end(by: ending) }
    print(sweep.trials, sweep.kept, sweep.printed, sweep.lost)
  }

  private mutating func end(by ending: Ending) throws {
    trials += 1
    let event = "call \(trials) \(ending)"
    try? FileManager.default.removeItem(atPath: errors)
    let screen = try Screen(
      ["/bin/sh", "-c", "exec \"$@\" 2>\"$0\"", errors] + program,
      environment: SweepTerminal.environment(["XDG_STATE_HOME": state, "TMPDIR": temporary]), columns: 160)
    guard screen.shows("sweep-000001") else { return tell(ending, "it never showed the incident") }
    screen.type("t" + event + "\r")
    guard screen.shows("NOT SAVED") else { return tell(ending, "it never said NOT SAVED") }
    switch ending {
    case .terminate: screen.signal(SIGTERM)
    case .hangUp: screen.signal(SIGHUP)
    case .quit:
      screen.type("q")
      if !screen.shows("Quit all the same?") { return tell(ending, "it never asked") }
      screen.type("y")
    }
    let status = screen.exitStatus(within: Screen.patience)
    if status != ending.status { tell(ending, "it ended with \(status.map(String.init) ?? "nothing")") }
    judge(event, ending, screen.lines)
  }

  private mutating func judge(_ event: String, _ ending: Ending, _ lines: [String]) {
    let words = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
    if let path = words.components(separatedBy: "never saved, kept in ").dropFirst().first?
      .split(separator: "\n").first.map(String.init)
    {
      if (try? String(contentsOfFile: path, encoding: .utf8))?.contains(event) == true {
        kept += 1
      } else {
        lost += 1
        tell(ending, "\(path) is said to keep the change and does not")
      }
    } else if words.contains("NOT KEPT"), words.contains("text: " + event) {
      printed += 1
    } else {
      lost += 1
      tell(ending, "the change is neither kept nor printed: \(words.isEmpty ? "nothing is said" : words)")
    }
  }

  private func tell(_ ending: Ending, _ what: String) { SweepTerminal.tell("\(ending): \(what)") }
}

/// A program that says that a change is kept in a file, and has not looked.
enum Claiming {
  static func run() {
    for number in [SIGTERM, SIGHUP] {
      signal(number) { number in
        Claiming.claim()
        _exit(128 + number)
      }
    }
    say("sweep-000001 NOT SAVED\r\n", to: STDOUT_FILENO)
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    cfmakeraw(&settings)
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    var (byte, last) = (UInt8(0), UInt8(0))
    while read(STDIN_FILENO, &byte, 1) == 1 {
      if byte == UInt8(ascii: "q") { say("Quit all the same?\r\n", to: STDOUT_FILENO) }
      if byte == UInt8(ascii: "y"), last == UInt8(ascii: "q") { break }
      last = byte
    }
    claim()
  }

  private static func claim() {
    say("cutoff: 1 change was never saved, kept in /nowhere/rescue.jsonl\n", to: STDERR_FILENO)
  }

  private static func say(_ text: StaticString, to descriptor: Int32) {
    _ = write(descriptor, text.utf8Start, text.utf8CodeUnitCount)
  }
}
