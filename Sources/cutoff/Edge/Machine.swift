import CutoffDomain
import CutoffTheme
import Foundation

/// What the program reads of the machine that it runs on. Nothing else reads the clock, the environment,
/// the time zone or the user's entry.
struct Machine: Sendable {
  private let variables: [String: String]

  init(variables: [String: String]) { self.variables = variables }

  static let current = Machine(variables: ProcessInfo.processInfo.environment)

  /// The value of an environment variable; nil when it is not set or empty.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// All variables as a program is given them: "NAME=value".
  var environment: [String] { variables.map { $0.key + "=" + $0.value }.sorted() }

  /// Now, and how many milliseconds of this second are over.
  static func now() -> (instant: Instant, milliseconds: Int64) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return (Instant(seconds: Int64(time.tv_sec)), Int64(time.tv_nsec) / 1_000_000)
  }

  /// Milliseconds of a clock that never goes back and runs on while the machine sleeps.
  static func steadyMilliseconds() -> Int64 {
    var time = timespec()
    #if os(Linux)
      clock_gettime(CLOCK_BOOTTIME, &time)
    #else
      clock_gettime(CLOCK_MONOTONIC, &time)
    #endif
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// `CUTOFF_MOUSE` asks for the mouse.
  var isMouseOn: Bool? {
    variable("CUTOFF_MOUSE").map { ["1", "yes", "true", "on"].contains($0.lowercased()) }
  }

  /// Whether a person looks at what is printed.
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Somebody can type.
  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Somebody reads what is told.
  static var isMessageTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The absolute path of this program; nil when the system does not say.
  static var executable: String? {
    #if os(Linux)
      // Without /proc Foundation does not know, and traps.
      guard access("/proc/self/exe", F_OK) == 0 else { return startedPath }
    #endif
    return Bundle.main.executablePath
  }

  /// What starts this program from a shell: its name where `$PATH` finds it, else its absolute path.
  var command: String {
    let folders = variable("PATH")?.split(separator: ":").filter { $0.hasPrefix("/") } ?? []
    if folders.contains(where: { access("\($0)/cutoff", X_OK) == 0 }) { return "cutoff" }
    return Self.executable ?? "cutoff"
  }

  static func random() -> UInt64 { UInt64.random(in: .min ... .max) }
}

/// Folders and names of the user.
extension Machine {
  /// The user's home folder.
  var home: String { variable("HOME") ?? userEntry?.home ?? "/" }

  /// Who is written beside each change, where the person said so for this program.
  var givenAuthor: String? { variable("CUTOFF_AUTHOR") }

  /// Who works on this machine.
  var author: String {
    variable("USER") ?? variable("LOGNAME") ?? userEntry?.name ?? "\(getuid())"
  }

  /// `$XDG_DATA_HOME`, by the XDG Base Directory Specification.
  var dataHome: String { xdg("XDG_DATA_HOME", or: "/.local/share") }
  var stateHome: String { xdg("XDG_STATE_HOME", or: "/.local/state") }
  var configHome: String { xdg("XDG_CONFIG_HOME", or: "/.config") }

  /// Where changes are put aside that the state folder does not take.
  var spareFolders: [String] {
    [temporaryFolder] + [variable("XDG_RUNTIME_DIR")].compactMap { $0 }.filter { $0.hasPrefix("/") }
  }

  /// Where temporary folders are made.
  var temporaryFolder: String { variable("TMPDIR") ?? "/tmp" }

  /// A relative path there is invalid and counts as not set.
  private func xdg(_ name: String, or rest: String) -> String {
    variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + rest
  }

  private var userEntry: (name: String, home: String)? {
    guard let entry = getpwuid(getuid()) else { return nil }
    return (String(cString: entry.pointee.pw_name), String(cString: entry.pointee.pw_dir))
  }
}

/// The terminal, as far as the environment tells.
extension Machine {
  /// Whether the terminal's background is dark or light by `COLORFGBG`; nil if that does not say.
  var background: Theme.Variant? { variable("COLORFGBG").flatMap(Theme.Variant.init(colourNumbers:)) }
}
