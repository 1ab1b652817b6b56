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
    let rows = CommandID.allCases.map { command in
      (keys: Self.keys(of: command), summary: command.summary(settings.language))
    }
    guard markdown else {
      return try Output.lines(PlainTable.lines(rows.map { [$0.keys.joined(separator: "  "), $0.summary] }))
    }
    let heads = settings.language == .vietnamese ? "| phím | lệnh |" : "| keys | command |"
    let lines = rows.map { row in
      "| \(row.keys.map { "`\($0.replacing("|", with: "\\|"))`" }.joined(separator: " ")) | \(row.summary) |"
    }
    try Output.lines([heads, "|---|---|"] + lines)
  }

  private static func keys(of command: CommandID) -> [String] {
    Keymap.standard.sequences(of: command).map(Keymap.text)
  }
}
