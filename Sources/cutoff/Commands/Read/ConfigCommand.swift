import ArgumentParser
import CutoffConfig
import CutoffTheme

/// `cutoff config`.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Check the configuration, or show where it is and what it comes to.",
    subcommands: [ConfigCheck.self, ConfigPath.self, ConfigShow.self])

  @OptionGroup(title: "Shared options") var shared: SharedOptions
}

/// `cutoff config check`.
struct ConfigCheck: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Print what is wrong with the configuration, and what it names in vain.",
    usage: "cutoff config check [<options>]",
    discussion: """
      Prints a line a problem, file:line:column: reason, and ends with 78 if there is one. \
      Example: cutoff config check --lang vi.
      """)

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  var tellsConfigProblems: Bool { true }

  func run(_ settings: Settings) throws(CommandError) {
    let problems = ConfigTrial(settings).problems
    try Output.lines(problems.map { $0.words(settings.language) })
    guard problems.isEmpty else { throw .configProblems }
  }
}

/// `cutoff config path`.
struct ConfigPath: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Print where the configuration is read from, whether it is there or not.",
    usage: "cutoff config path [<options>]", discussion: "Example: $EDITOR \"$(cutoff config path)\".")

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  var tellsConfigProblems: Bool { true }

  func run(_ settings: Settings) throws(CommandError) { try Output.line(settings.configuration.path) }
}

/// `cutoff config show`.
struct ConfigShow: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print what options, environment, configuration and defaults come to, as a configuration.",
    usage: "cutoff config show [<options>]", discussion: "Example: cutoff config show --theme cutoff-dark.")

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var config = settings.configuration.config
    config.language = settings.language
    config.theme = settings.theme ?? Theme.terminal.slug
    config.themesDir = settings.themesDir
    config.colour = settings.colour.rawValue
    config.zone = settings.zone
    config.author = settings.author
    try Output.lines(ConfigText.lines(of: config))
  }
}
