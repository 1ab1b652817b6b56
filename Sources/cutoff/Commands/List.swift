import ArgumentParser
import CutoffStore
import CutoffUI

/// `cutoff list`.
struct List: CutoffCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the incidents, soonest clock first.",
    discussion: """
      Examples: cutoff list viettel; cutoff list --sample --as-of '2020-07-03T22:00:00+07:00' --json. \
      With --json an array with, for each incident, id, title, provider, customer, headline, axes, clock (or null) \
      with remainingSeconds (negative once the hour passed), nextStep (or null) and alerts.
      """)

  @Argument(help: "Only incidents with these words in title, names or id; accents do not count, e.g. ha noi.")
  var filter: [String] = []

  @Flag(help: "Print JSON for scripts, e.g. cutoff list --json | jq '.[0].clock'.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let words = filter.joined(separator: " ")
    guard json else { return try IncidentTable.print(settings, filter: words) }
    let board = try Board(settings)
    let values = board.shown(matching: words).map { standing in
      StandingJSON(standing: standing, moment: board.moment, alerts: board.alerts(standing)).value
    }
    try Output.raw(JSONValue.array(values).document)
  }
}

/// The list as text, also what the dashboard prints where there is no terminal.
enum IncidentTable {
  static func print(_ settings: Settings, filter: String) throws(CommandError) {
    let board = try Board(settings)
    let shown = board.shown(matching: filter)
    guard !shown.isEmpty else {
      let words = board.all.isEmpty ? MessageWords.noIncidents : MessageWords.noMatch(filter)
      return Output.message(words(settings.language))
    }
    try Output.lines(PlainList.lines(shown, state: board.state))
  }
}
