import ArgumentParser
import CutoffUI
import CutoffViews

/// `cutoff show`.
struct Show: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print everything about one incident.",
    usage: "cutoff show <id> [--json] [<options>]",
    discussion: """
      Example: cutoff show 'ha noi' --sample --as-of '2020-07-03T22:00:00+07:00'. The ends of ids in brackets \
      name the records for other commands.
      """)

  @Argument(help: "The incident: its id, the beginning of the id, or words of its title, e.g. 'ha noi'.")
  var id: String

  @Flag(help: "Print JSON for scripts, e.g. cutoff show hanoi --json.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let board = try Board(settings)
    let standing = try board.standing(id)
    guard json else {
      return try Output.lines(PlainIncident(standing, viewpoint: board.state.viewpoint).lines)
    }
    let summary = StandingJSON(standing: standing, moment: board.moment, alerts: board.alerts(standing))
    try Output.raw(DetailJSON(summary: summary).value.document)
  }
}
