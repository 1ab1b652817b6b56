import ArgumentParser
import CutoffConfig
import CutoffDomain

/// A command that runs with settings and fails with a `CommandError`.
protocol CutoffCommand: ParsableCommand {
  var shared: SharedOptions { get }
  /// Whether it says what is wrong with the configuration in its own way.
  var tellsConfigProblems: Bool { get }
  func run(_ settings: Settings) throws(CommandError)
}

extension CutoffCommand {
  var tellsConfigProblems: Bool { false }

  func run() throws {
    let machine = Machine.current
    var configuration = ConfigFolder.read(on: machine)
    let language = shared.language(on: machine, configuration.config)
    WorkdayFiles.load(&configuration, on: machine, language: language)
    if !tellsConfigProblems {
      for problem in configuration.problems { Output.message(problem.words(language)) }
    }
    do throws(CommandError) {
      let settings = try shared.settings(on: machine, configuration)
      // They are told of what was saved, also where something failed after that.
      defer { CommandHooks.run(settings) }
      try run(settings)
    } catch {
      throw SpokenError(error: error, language: language)
    }
  }
}

/// An error and the language in which it is told.
struct SpokenError: Error {
  let error: CommandError
  let language: Language
}
