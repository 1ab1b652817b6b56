import ArgumentParser
import CutoffConfig
import CutoffStore
import CutoffUI
import CutoffWords

/// `cutoff keys`.
struct Keys: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the dashboard's keys and what they do.",
    usage: "cutoff keys [--markdown] [--names] [--json] [<options>]",
    discussion: """
      The keys are those of your configuration. --names has the names that the configuration takes, --markdown a table \
      for a README. Examples: cutoff keys --lang vi; cutoff keys --names.
      """)

  @Flag(help: "Print a Markdown table, e.g. cutoff keys --markdown.")
  var markdown = false

  @Flag(help: "Print the name of each command first, e.g. cutoff keys --names.")
  var names = false

  @Flag(help: "Print JSON for scripts, e.g. cutoff keys --json.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let keymap = settings.configuration.config.keymap
    guard !markdown else {
      let table = KeyTable.markdown(keymap, language: settings.language)
      return try Output.lines(table.split(separator: "\n").map(String.init))
    }
    guard !json else {
      let rows = zip(CommandID.allCases, KeyTable.rows(keymap, language: settings.language))
      return try Output.raw(JSONValue.array(rows.map(Self.value)).document)
    }
    let rows = KeyTable.rows(keymap, language: settings.language)
      .map { [$0.keys.joined(separator: "  "), $0.summary] }
    let first = CommandID.allCases.map { names ? [$0.rawValue] : [] }
    try Output.lines(PlainTable.lines(zip(first, rows).map { $0 + $1 }))
  }

  private static func value(_ id: CommandID, _ row: (keys: [String], summary: String)) -> JSONValue {
    .members([
      ("command", .string(id.rawValue)), ("keys", .array(row.keys.map(JSONValue.string))),
      ("summary", .string(row.summary)),
    ])
  }
}
