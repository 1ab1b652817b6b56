import CutoffPrograms
import Foundation

/// Starts programs of the person's own, in this program's own environment and folder.
struct ProgramStart {
  private let environment: [String]
  private let temporaryFolder: String

  /// `variables` ("NAME=value") are laid over the environment.
  init(_ machine: Machine, adding variables: [String] = []) {
    environment = machine.environment + variables
    temporaryFolder = machine.temporaryFolder
  }

  /// Starts a program with its arguments, of which it is the first, and `data` on its standard input: in a file, as a
  /// pipe would stand still when the program does not read. Without data the stream is as `streams` has it.
  func start(
    _ arguments: [String], data: String?, _ streams: ChildProgram.Streams, isOwnGroup: Bool
  ) throws(ChildProgram.Failure) -> pid_t {
    guard let data else { return try start(arguments, streams, isOwnGroup: isOwnGroup) }
    let file = try NamelessFile(in: temporaryFolder, bytes: Array(data.utf8))
    return try withExtendedLifetime(file) { () throws(ChildProgram.Failure) in
      var streams = streams
      streams.input = .descriptor(file.descriptor)
      return try start(arguments, streams, isOwnGroup: isOwnGroup)
    }
  }

  private func start(
    _ arguments: [String], _ streams: ChildProgram.Streams, isOwnGroup: Bool
  ) throws(ChildProgram.Failure) -> pid_t {
    try ChildProgram.start(arguments, environment: environment, streams, isOwnGroup: isOwnGroup)
  }
}
