import Foundation
import Testing

/// A user's home folder that lives as long as a test, and the program run in it. Nothing of the machine's
/// own settings reaches the program.
final class Home: Sendable {
  let folder: String
  /// A store's folder, not made yet.
  var store: String { folder + "/store" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/cutoff-home-" + UUID().uuidString
    for name in ["", "/tmp"] {
      try FileManager.default.createDirectory(atPath: folder + name, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private var environment: [String: String] {
    [
      "HOME": folder, "USER": "trực ban", "TZ": "Asia/Ho_Chi_Minh", "LANG": "en_US.UTF-8",
      "PATH": "/usr/bin:/bin", "TMPDIR": folder + "/tmp", "XDG_DATA_HOME": folder + "/data",
      "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config", "TERM": "dumb",
    ]
  }

  func run(
    _ arguments: String..., environment extra: [String: String] = [:], input: String = ""
  ) async throws -> Finished {
    try await run(arguments, environment: extra, input: input)
  }

  /// Runs the program to its end. `environment` is laid over the usual one; `output` takes what it prints.
  func run(
    _ arguments: [String], environment extra: [String: String] = [:], input: String = "",
    inputBytes: [UInt8]? = nil, output: FileHandle? = nil
  ) async throws -> Finished {
    try await run(
      try Program.path(), arguments, environment: extra, input: inputBytes ?? Array(input.utf8),
      output: output)
  }

  /// Runs a script, which finds the program in `$CUTOFF` and `arguments` in `$1` and so on.
  func shell(_ script: String, _ arguments: String...) async throws -> Finished {
    try await shell(script, arguments: arguments)
  }

  func shell(_ script: String, arguments: [String]) async throws -> Finished {
    try await run(
      "/bin/sh", ["-c", script, "sh"] + arguments, environment: ["CUTOFF": try Program.path()], input: [],
      output: nil)
  }

  private func run(
    _ program: String, _ arguments: [String], environment extra: [String: String], input: [UInt8],
    output: FileHandle?
  ) async throws -> Finished {
    try await ProgramGate.shared.pass {
      try await self.runNow(program, arguments, environment: extra, input: input, output: output)
    }
  }

  private func runNow(
    _ program: String, _ arguments: [String], environment extra: [String: String], input: [UInt8],
    output: FileHandle?
  ) async throws -> Finished {
    let files = try Streams(folder: folder + "/tmp", input: input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment.merging(extra) { _, new in new }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = files.input
    process.standardOutput = output ?? files.output
    process.standardError = files.errors
    let status = try await withCheckedThrowingContinuation { (done: CheckedContinuation<Int32, Error>) in
      process.terminationHandler = { done.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    files.close()
    try? output?.close()
    return Finished(status: status, output: try files.text("output"), errors: try files.text("errors"))
  }

  /// Runs the program, which has to end well, and gives what it printed.
  func output(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws
    -> String
  {
    let finished = try await run(arguments)
    #expect(finished.status == 0, "\(finished.errors)", sourceLocation: sourceLocation)
    return finished.output
  }

  /// A store with one incident, made at 20:00 on 3/7/2020; gives the incident's id.
  func madeIncident() async throws -> String {
    _ = try await output("init", store)
    return try await output(
      "new", "Cổng dịch vụ công", "--provider", "Viettel IDC", "--customer", "TP Hà Nội", "--cutoff",
      "0h 4/7",
      "--store", store, "--now", "2020-07-03T20:00:00+07:00", "--lang", "vi"
    ).line
  }

  func text(of path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}

/// What a run of the program left.
struct Finished: Sendable, Equatable {
  let status: Int32
  let output: String
  let errors: String
}

/// Files behind the three streams: they never fill up as pipes do.
private struct Streams {
  let input: FileHandle
  let output: FileHandle
  let errors: FileHandle
  private let stem: String

  init(folder: String, input bytes: [UInt8]) throws {
    stem = folder + "/" + UUID().uuidString
    for (name, content) in [("input", bytes), ("output", []), ("errors", [])] {
      try Data(content).write(to: URL(fileURLWithPath: stem + name))
    }
    input = try FileHandle(forReadingFrom: URL(fileURLWithPath: stem + "input"))
    output = try FileHandle(forWritingTo: URL(fileURLWithPath: stem + "output"))
    errors = try FileHandle(forWritingTo: URL(fileURLWithPath: stem + "errors"))
  }

  /// A process that has ended keeps its handles, and with a thousand of them open the next one is not started
  /// but crashes.
  func close() {
    for handle in [input, output, errors] { try? handle.close() }
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: stem + name)), as: UTF8.self)
  }
}

extension String {
  /// The only line, without its line feed.
  var line: String { String(prefix { $0 != "\n" }) }
}
