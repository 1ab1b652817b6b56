import CutoffDomain
import CutoffPrograms
import Foundation

/// The program of `alerts --run`: started as it is written, with JSON on its standard input.
struct AlertProgram {
  let arguments: [String]
  /// Seconds.
  let limit: Int64

  /// The words after `--run`. Written once it comes last and all that follows is the program's; it may also stand before
  /// each word. `ownOptions` are options of the command, which somebody meant for it and not for the program;
  /// `--` in front lets them pass.
  init?(_ words: [String], limit: Int64, ownOptions: Set<String>) throws(CommandError) {
    guard !words.isEmpty else { return nil }
    self.limit = limit
    let isRepeated =
      words.count > 1 && words.count % 2 == 1
      && stride(from: 1, to: words.count, by: 2).allSatisfy { words[$0] == "--run" }
    if isRepeated {
      arguments = stride(from: 0, to: words.count, by: 2).map { words[$0] }
    } else if words[0] == "--" {
      arguments = Array(words.dropFirst())
    } else {
      if let own = words.dropFirst().first(where: { ownOptions.contains(Self.name($0)) }) {
        throw .usage(.optionAfterRun(own))
      }
      arguments = words
    }
    guard let program = arguments.first, !program.isEmpty else { throw .usage(.noProgramToRun) }
  }

  private static func name(_ word: String) -> String { String(word.prefix { $0 != "=" }) }

  /// Runs it to its end. Throws unless it ended with 0 in its time.
  func run(_ data: String, on machine: Machine) throws(CommandError) {
    let name = arguments[0]
    var program: LimitedProgram
    do {
      program = try LimitedProgram(
        arguments, data: data, limit: limit, isQuiet: false, at: Machine.steadyMilliseconds(),
        ProgramStart(machine))
    } catch {
      throw .program(name, .failed(errorNumber: error.number))
    }
    if let failure = ProgramFailure(program.wait(), limit: limit) { throw .program(name, failure) }
  }
}

/// Why a program that is told of something did not do its work.
enum ProgramFailure: Hashable {
  case failed(errorNumber: Int32)
  case exited(Int32)
  case signalled(Int32)
  /// It was ended after so many seconds.
  case tookTooLong(Int64)

  /// Nil for a program that ended well.
  init?(_ ending: ChildEnding, limit: Int64) {
    switch ending {
    case .exited(0): return nil
    case .exited(let status): self = .exited(status)
    case .signalled(let number): self = .signalled(number)
    case .ended: self = .tookTooLong(limit)
    }
  }
}
