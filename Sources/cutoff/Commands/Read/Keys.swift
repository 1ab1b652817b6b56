import ArgumentParser
import CutoffConfig
import CutoffUI
import CutoffWords

/// `cutoff keys`.
struct Keys: CutoffCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the dashboard's keys and what they do.",
    usage: "cutoff keys [--markdown] [--names] [<options>]",
    discussion: """
      The keys are those of your configuration. Example: cutoff keys --lang vi; cutoff keys --names for the names \
      that the configuration takes; cutoff keys --markdown for a README.
      """)

  @Flag(help: "Print a Markdown table, e.g. cutoff keys --markdown.")
  var markdown = false

  @Flag(help: "Print the name of each command first, e.g. cutoff keys --names.")
  var names = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let keymap = settings.configuration.config.keymap
    guard !markdown else {
      let table = KeyTable.markdown(keymap, language: settings.language)
      return try Output.lines(table.split(separator: "\n").map(String.init))
    }
    let rows = KeyTable.rows(keymap, language: settings.language)
      .map { [$0.keys.joined(separator: "  "), $0.summary] }
    let first = CommandID.allCases.map { names ? [$0.rawValue] : [] }
    try Output.lines(PlainTable.lines(zip(first, rows).map { $0 + $1 }))
  }
}
