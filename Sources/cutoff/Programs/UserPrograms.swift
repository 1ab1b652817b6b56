import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffPrograms
import CutoffUI
import CutoffWords
import Foundation

/// Runs programs of the person's own in the terminal: the program and its arguments as they are written, in the
/// program's own environment and folder.
struct UserPrograms {
  private let starts: ProgramStart

  init(_ machine: Machine) { starts = ProgramStart(machine) }

  /// What goes to the standard input; nil for the terminal.
  func data(of input: UserCommandInput, _ state: State) -> String? {
    switch input {
    case .terminal: return nil
    case .text(let text): return text
    case .incident(let id):
      guard let standing = state.standings.standing(of: id) else { return "" }
      let isClashing = state.store.clashes.contains { $0.incident == id } && !standing.alerts.contains(.clash)
      let summary = StandingJSON(
        standing: standing, moment: state.shownAt, alerts: standing.alerts + (isClashing ? [.clash] : []))
      return DetailJSON(summary: summary).value.document
    }
  }

  /// Runs a program with its arguments, of which it is the first, to its end. Interrupts that are typed meanwhile end it, and not this program.
  func run(_ arguments: [String], data: String?) -> UserCommandEnding {
    // The key that quits a program (ctrl-\) goes to both.
    let quitting = signal(SIGQUIT, SIG_IGN)
    defer { _ = signal(SIGQUIT, quitting) }
    do {
      let streams = ChildProgram.Streams(input: .own, output: .own, errors: .own)
      let process = try starts.start(arguments, data: data, streams, isOwnGroup: false)
      return Self.ending(of: process)
    } catch {
      return error.number == ENOENT ? .notFound : .failed(SystemWords.text(error.number))
    }
  }

  private static func ending(of process: pid_t) -> UserCommandEnding {
    switch ChildEnding.wait(for: process) {
    case .exited(let status): .exited(status)
    case .signalled(let number): .signalled(number)
    case .ended, nil: .failed(SystemWords.text(errno))
    }
  }
}
