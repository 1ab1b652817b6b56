import ArgumentParser
import CutoffDomain
import CutoffScreen

/// `cutoff next`.
struct Next: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Print the most urgent incident on one line, for a status bar.",
    usage: "cutoff next [--format <text>] [--for <program>] [--follow] [--json]",
    discussion: """
      --for quotes what would steer the program that shows it: tmux, polybar, zsh (prompts), bash (prompts), waybar \
      (JSON: text, tooltip, class, percentage), i3blocks (format=json: full_text, color). The class is cut where \
      something is cut, else now, ahead, open, quiet, or none. \
      For tmux: set -g status-right '#(cutoff next --for tmux)'. Prints nothing when there is no incident \
      (waybar and i3blocks: an object without text), and at most 200 columns. Example: cutoff next --for tmux.
      """)

  @Option(
    help: ArgumentHelp(
      "What to print, e.g. --format '{countdown} {short}'. Known: \(LineFormat.names).", valueName: "text"))
  var format = "{glyph} {headline} {countdown} {short}"

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Who shows it: what would steer that program is quoted, e.g. --for tmux.", valueName: "program"))
  var reader: StatusBar?

  @Flag(
    help:
      "Go on and print the line again when it is another one, at most once a second, e.g. cutoff next --follow."
  )
  var follow = false

  @Flag(
    help:
      "Print all that list --json has of it, or null, e.g. cutoff next --json | jq .clock.remainingSeconds."
  )
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let format = try LineFormat(format)
    guard !json else {
      if reader != nil { throw .usage(.notBoth("--json", "--for")) }
      if follow { throw .usage(.notBoth("--json", "--follow")) }
      let board = try Board(settings)
      let value = board.all.first.map {
        StandingJSON(standing: $0, moment: board.moment, alerts: board.alerts($0)).value
      }
      return try Output.raw((value ?? .null).document)
    }
    guard !follow else {
      var followed = try FollowedLine(settings) { line(BarContent($0, format, settings)) }
      return try followed.run()
    }
    let board = try Board(settings)
    if let line = line(BarContent(board, format, settings)) { try Output.raw(line + "\n") }
  }

  /// Nil for nothing to print.
  private func line(_ content: BarContent) -> String? {
    guard let reader else { return content.text.isEmpty ? nil : content.text }
    return content.text.isEmpty && !reader.takesObjects ? nil : reader.rendered(content)
  }
}
