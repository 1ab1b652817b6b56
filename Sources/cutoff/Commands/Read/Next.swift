import ArgumentParser
import CutoffDomain
import CutoffScreen

/// `cutoff next`.
struct Next: CutoffCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the most urgent incident on one line, for a status bar.",
    usage: "cutoff next [--format <text>] [--for <program>] [<options>]",
    discussion: """
      For tmux: set -g status-right '#(cutoff next --for tmux)'. Prints nothing when there is no incident, and at most \
      200 columns. Example: cutoff next --for tmux.
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

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  /// No status bar is wider; titles may be thousands of characters long.
  private static let columns = 200

  func run(_ settings: Settings) throws(CommandError) {
    let format = try LineFormat(format)
    let board = try Board(settings)
    guard let first = board.all.first else { return }
    try Output.line(TextLayout.cut(format.line(first, board), to: Self.columns), for: reader)
  }
}
