import ArgumentParser
import CutoffDomain

/// A command that runs with settings and fails with a `CommandError`.
protocol CutoffCommand: ParsableCommand {
  var shared: SharedOptions { get }
  func run(_ settings: Settings) throws(CommandError)
}

extension CutoffCommand {
  func run() throws {
    let machine = Machine.current
    do throws(CommandError) {
      try run(try shared.settings(on: machine))
    } catch {
      throw SpokenError(error: error, language: shared.language(on: machine))
    }
  }
}

/// An error and the language in which it is told.
struct SpokenError: Error {
  let error: CommandError
  let language: Language
}
