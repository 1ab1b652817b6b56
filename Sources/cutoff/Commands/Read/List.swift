import ArgumentParser
import CutoffDomain
import CutoffStore
import CutoffUI
import CutoffViews
import CutoffWords

/// `cutoff list`.
struct List: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the incidents, what presses first.",
    usage: "cutoff list [<filter> ...] [--archived] [--wide] [--json [--envelope]]",
    discussion: """
      A filter is words (accents do not count), field:value and !term; all must hold. Fields: \
      \(Filter.fields.map { $0.names[0] }.joined(separator: ", ")). \
      Examples: cutoff list viettel; cutoff list 'due:<7d' '!headline:dormant'; cutoff list 'amount:>1ty'; cutoff list --sample --as-of '2020-07-03T22:00:00+07:00' --json. \
      The list is as wide as the terminal ($COLUMNS, else the terminal's columns, else 80) and shows what fits whole; --wide shows every column and the ids. \
      With --json an array with, for each incident, id, title, provider, customer, headline, band (now, ahead, open, quiet), presses, axes, clock (or null) \
      with remainingSeconds (negative once the hour passed), nextStep (or null) and alerts.
      """)

  @Argument(help: "Only incidents that match, e.g. ha noi, or provider:viettel 'due:<7d'.")
  var filter: [String] = []

  @Flag(help: "Print every column and the ids, however wide, e.g. cutoff list --wide.")
  var wide = false

  @Flag(
    help:
      "Print those in the archive, which are left out otherwise, e.g. cutoff list --archived. As the filter archived:yes."
  )
  var archived = false

  @Option(help: ArgumentHelp("In another order, e.g. --sort due.", valueName: "order"))
  var sort: IncidentOrder?

  @Flag(help: "Print JSON for scripts, e.g. cutoff list --json | jq '.[0].clock'.")
  var json = false

  @Flag(
    help:
      "With --json, an object with the version of its form around the array, e.g. cutoff list --json --envelope."
  )
  var envelope = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let words = Self.text(filter + (archived ? ["archived:" + FilterNames.yes] : []))
    guard json else {
      return try ListedIncidents.print(settings, filter: words, isWide: wide, sort: sort)
    }
    let board = try Board(settings, sort: sort)
    let values = try board.shown(matching: words).map { standing in
      StandingJSON(standing: standing, moment: board.moment, alerts: board.alerts(standing)).value
    }
    let list = JSONValue.array(values)
    guard envelope else { return try Output.raw(list.document) }
    let whole = ListEnvelope(
      incidents: list, settings: settings, storeName: board.storeName, unreadable: board.unreadable,
      archivedCount: board.archivedCount)
    try Output.raw(whole.value.document)
  }

  /// What the shell already took the quotation marks off is one term: `title:'hà nội'`.
  static func text(_ arguments: [String]) -> String {
    arguments.map { argument in
      guard let colon = argument.firstIndex(of: ":"), argument[colon...].contains(" "),
        !argument.contains("\"")
      else { return argument }
      return argument[...colon] + "\"" + argument[argument.index(after: colon)...] + "\""
    }
    .joined(separator: " ")
  }
}

/// The list as text, also what the dashboard prints where there is no terminal.
enum ListedIncidents {
  static func print(
    _ settings: Settings, filter: String, isWide: Bool = false, sort: IncidentOrder? = nil
  ) throws(CommandError) {
    let board = try Board(settings, sort: sort)
    defer { tellArchive(board, settings, filter) }
    let shown = try board.shown(matching: filter)
    guard !shown.isEmpty else {
      let words =
        board.all.isEmpty && board.archivedCount == 0
        ? MessageWords.noIncidents(board.storeName, settings.place, settings.machine.command)
        : filter.isEmpty ? MessageWords.allArchived : MessageWords.noMatch(filter)
      return Output.message(words(settings.language))
    }
    let columns = isWide ? nil : settings.machine.outputColumns
    try Output.lines(PlainList.lines(shown, board.state.scene, columns: columns))
  }

  /// What is left out is counted.
  private static func tellArchive(_ board: Board, _ settings: Settings, _ filter: String) {
    let count = board.archivedCount
    guard count > 0, filter.isEmpty else { return }
    Output.message(MessageWords.archived(count)(settings.language))
  }
}
