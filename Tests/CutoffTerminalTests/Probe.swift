import CutoffScreen

/// Starts the probe program as a test needs it.
enum Probe {
  static let unicode = ["LANG": "C.UTF-8"]

  /// A probe whose first picture is on the screen.
  static func started(
    type: String = "xterm-256color", arguments: [String] = [],
    environment: [String: String] = unicode, size: Size = Size(columns: 80, rows: 24)
  ) throws -> PtyProgram {
    let program = try launched(
      type: type, arguments: arguments, environment: environment, size: size)
    guard program.waitFor(text: "$") else { throw NoPicture(lines: program.screenLines) }
    program.settle()
    return program
  }

  /// A probe that may not have drawn yet, or never will.
  static func launched(
    type: String?, arguments: [String] = [], environment: [String: String] = unicode,
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> PtyProgram {
    var environment = environment
    environment["TERM"] = type
    let path = try BuildFolder.program("TerminalProbe")
    return try PtyProgram(path, arguments: arguments, environment: environment, size: size)
  }

  struct NoPicture: Error {
    let lines: [String]
  }
}
