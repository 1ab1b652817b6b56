import ArgumentParser
import CutoffUI

/// `cutoff keys`.
struct Keys: CutoffCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the dashboard's keys and what they do.",
    usage: "cutoff keys [--markdown] [<options>]",
    discussion: "Example: cutoff keys --lang vi; cutoff keys --markdown for a README.")

  @Flag(help: "Print a Markdown table, e.g. cutoff keys --markdown.")
  var markdown = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    guard !markdown else {
      let table = KeyTable.markdown(.standard, language: settings.language)
      return try Output.lines(table.split(separator: "\n").map(String.init))
    }
    let rows = KeyTable.rows(.standard, language: settings.language)
    try Output.lines(PlainTable.lines(rows.map { [$0.keys.joined(separator: "  "), $0.summary] }))
  }
}
