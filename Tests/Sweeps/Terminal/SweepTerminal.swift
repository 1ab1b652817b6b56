import Foundation

/// The dashboard in a terminal, for the sweeps: `signals`, `sizes`, `terminals`, `last-words` and `replies`, each with
/// the program as its first argument; `sits`, a program that is wrong in the first three, `claims` and `types`, one
/// each for the others. Says what is wrong on the standard
/// error and prints one line of figures.
@main
enum SweepTerminal {
  static func main() {
    var words = Array(CommandLine.arguments.dropFirst())
    guard let command = words.first else { exit(64) }
    words.removeFirst()
    do {
      switch command {
      case "signals": try SignalSweep(words).run()
      case "sizes": try SizeSweep(words).run()
      case "terminals": try TerminalSweep(words).run()
      case "last-words": try LastWordsSweep(words).run()
      case "replies": try ReplySweep(words).run()
      case "types": Typing.run()
      case "sits": Sitting.run()
      case "claims": Claiming.run()
      default: exit(64)
      }
    } catch let trouble as Trouble {
      tell(trouble.words)
      exit(70)
    } catch {
      exit(70)
    }
  }

  /// Something that is wrong.
  static func tell(_ words: String) {
    let bytes = Array((words + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// The environment that a dashboard needs, and nothing else.
  static func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    for name in ["HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    for (name, value) in changes { variables[name] = value }
    return variables
  }
}

/// A program that takes every byte for a key, and shows it.
enum Typing {
  static func run() {
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    cfmakeraw(&settings)
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    show("\u{1B}[?1049h\u{2260} 1\r\n")
    var byte: UInt8 = 0
    while read(STDIN_FILENO, &byte, 1) == 1 {
      if byte == 0x0D { show("\r\nSaved event: undoable\r\n") }
      if 0x40..<0x7F ~= byte { show(String(Unicode.Scalar(byte))) }
    }
  }

  private static func show(_ text: String) {
    _ = text.utf8.withContiguousStorageIfAvailable { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}

/// A program that shows what the sweeps wait for, and does nothing else right: it keeps the terminal raw, does
/// not hear signals, saves nothing and never draws again.
enum Sitting {
  static func run() {
    for number in [SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGWINCH] { signal(number, SIG_IGN) }
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    cfmakeraw(&settings)
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    let text = "\u{1B}[?1049hsweep-000001 Saved event dichvucong\r\n"
    _ = text.utf8.withContiguousStorageIfAvailable { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    sleep(30)
  }
}
