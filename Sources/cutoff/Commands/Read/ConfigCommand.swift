import ArgumentParser
import CutoffConfig
import CutoffStore
import CutoffTheme

/// `cutoff config`.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Check the configuration, or show where it is and what it comes to.",
    usage: "cutoff config check|path|show [<options>]", discussion: "Example: cutoff config check.",
    subcommands: [ConfigCheck.self, ConfigPath.self, ConfigShow.self])

  @OptionGroup(title: "Shared options") var shared: SharedOptions
}

/// `cutoff config check`.
struct ConfigCheck: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Print what is wrong with the configuration, and what it names in vain.",
    usage: "cutoff config check [--json] [<options>]",
    discussion: """
      Prints a line a problem, file:line:column: reason, and ends with 78 if there is one. \
      Example: cutoff config check --lang vi.
      """)

  @Flag(help: "Print JSON for scripts, e.g. cutoff config check --json.") var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  var tellsConfigProblems: Bool { true }

  func run(_ settings: Settings) throws(CommandError) {
    let problems = ConfigTrial(settings).problems
    guard !json else {
      let values = problems.map { ConfigJSON.value($0, settings.language) }
      try Output.raw(JSONValue.array(values).document)
      guard problems.isEmpty else { throw .configProblems }
      return
    }
    try Output.lines(problems.map { $0.words(settings.language) })
    guard problems.isEmpty else { throw .configProblems }
  }
}

/// `cutoff config path`.
struct ConfigPath: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Print where the configuration is read from, whether it is there or not.",
    usage: "cutoff config path [--json] [<options>]",
    discussion: "For an editor: $EDITOR \"$(cutoff config path)\". Example: cutoff config path.")

  @Flag(help: "Print JSON for scripts, e.g. cutoff config path --json.") var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  var tellsConfigProblems: Bool { true }

  func run(_ settings: Settings) throws(CommandError) {
    let path = settings.configuration.path
    guard json else { return try Output.line(path) }
    try Output.raw(JSONValue.members([("path", .string(path))]).document)
  }
}

/// `cutoff config show`.
struct ConfigShow: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print what options, environment, configuration and defaults come to, as a configuration.",
    usage: "cutoff config show [--json] [<options>]",
    discussion: "Example: cutoff config show --theme cutoff-dark.")

  @Flag(help: "Print JSON for scripts, e.g. cutoff config show --json.") var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var config = settings.configuration.config
    config.language = settings.language
    config.theme = settings.theme ?? Theme.terminal.slug
    config.themesDir = settings.themesDir
    config.colour = settings.colour.rawValue
    config.zone = settings.zone
    config.author = settings.author
    guard !json else { return try Output.raw(ConfigJSON.value(config).document) }
    try Output.lines(ConfigText.lines(of: config))
  }
}
