import CutoffDomain
import CutoffScreen
import Foundation
import ScreenScripts

/// The built program on a store in a folder of its own, with nothing of the machine's environment.
struct DashboardProgram {
  /// Holds the store and all that the program keeps beside it.
  let folder: String
  var store: String { folder + "/store" }
  var environment: [String: String]

  init(folder: String, changing changes: [String: String] = [:]) {
    self.folder = folder
    environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "USER": Rehearsal.author,
      "HOME": folder, "TMPDIR": folder, "XDG_DATA_HOME": folder + "/data",
      "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config",
    ]
    for (name, value) in changes { environment[name] = value }
  }

  /// Opens the dashboard in a terminal; its clock starts at `now`.
  func open(at now: Instant, zone: Zone, language: Language, size: Size) throws -> PtyProgram {
    try PtyProgram(
      try BuildFolder.program("cutoff"),
      arguments: [
        "--store", store, "--now", Self.text(now, zone), "--zone", zone.identifier, "--lang",
        language.rawValue,
      ], environment: environment, size: size)
  }

  /// Writes the person's configuration.
  func write(config: String, mode: Int = 0o600) throws {
    let path = folder + "/config/cutoff"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data(config.utf8).write(to: URL(fileURLWithPath: path + "/config.yaml"))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path + "/config.yaml")
  }

  /// Runs a command of the program on the same store, as from another window; its standard output, nil
  /// unless it succeeded.
  func run(_ arguments: [String]) throws -> String? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: try BuildFolder.program("cutoff"))
    process.arguments = arguments + ["--store", store]
    process.environment = environment
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// "2020-07-03T22:00:07+07:00"
  private static func text(_ now: Instant, _ zone: Zone) -> String {
    let wall = zone.wall(at: now)
    let date = [wall.date.month, wall.date.day].map(twoDigits).joined(separator: "-")
    let clock = [wall.hour, wall.minute, wall.second].map(twoDigits).joined(separator: ":")
    return "\(wall.date.year)-\(date)T\(clock)\(Zone.text(offset: zone.offset(at: now)))"
  }
}
