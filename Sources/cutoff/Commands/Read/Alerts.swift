import ArgumentParser
import CutoffConfig
import CutoffContent
import CutoffDomain
import CutoffStore
import CutoffWords

/// `cutoff alerts`.
struct Alerts: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts",
    abstract: "Tell what was crossed since the last call, once each: for cron, timers, scripts.",
    usage: """
      cutoff alerts [<filter> ...] [--mark <name>] [--peek] [--exit-code]
             [--json] [<options>] [--run <program> [<argument> ...]]
      """,
    discussion: """
      Thresholds before an hour (reminders in the configuration), the hour itself, promises and steps that are late, a new \
      headline, a check that is due: a line each, and nothing where nothing is new. The first call tells what stands \
      crossed now. A date that moves is told anew. What was told is remembered under --mark, once it was printed and \
      --run ended with 0: said twice rather than never. \
      Ends with 75 where --run failed or another call holds the mark, with --exit-code 1 where something was told. \
      Examples: cutoff alerts; cutoff alerts provider:viettel --mark ops --run notify-send cutoff.
      """)

  @Argument(help: "Only incidents that match, as in list, e.g. 'due:<7d'.")
  var filter: [String] = []

  @Option(
    help: ArgumentHelp(
      "Under which name it is remembered what was told, e.g. --mark ops.", valueName: "name"))
  var mark = "default"

  @Flag(help: "Tell it and remember nothing, e.g. cutoff alerts --peek.") var peek = false

  @Flag(help: "End with 1 where something was told, e.g. cutoff alerts --exit-code.") var exitCode = false

  @Flag(help: "Print JSON for scripts, e.g. cutoff alerts --json | jq '.alerts[].text'.") var json = false

  @Option(
    help: ArgumentHelp(
      "How long the program of --run may take, e.g. --timeout 2m.", valueName: "time"))
  var timeout: TimeLimitOption = TimeLimitOption(seconds: 30)

  @Option(
    parsing: .remaining,
    help: ArgumentHelp(
      "Start a program without a shell, with the JSON on its standard input. It comes last, all that follows is the program's, e.g. --run sh -c 'cat >>log'.",
      valueName: "program"))
  var run: [String] = []

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  /// What would be the program's own where it stands behind `--run`.
  private static let ownOptions: Set<String> = [
    "--mark", "--peek", "--exit-code", "--json", "--timeout", "--store", "--sample", "--now", "--as-of",
    "--zone", "--lang", "--theme", "--themes-dir", "--color", "--read-only",
  ]

  func run(_ settings: Settings) throws(CommandError) {
    let program = try AlertProgram(run, limit: timeout.seconds, ownOptions: Self.ownOptions)
    let file = try MarkFile(stateFolder: settings.stateFolder, store: settings.place.folder, name: mark)
    // The past is only looked at.
    let movesMark = !peek && settings.asOf == nil
    let patience = program == nil ? 5_000 : UInt32(timeout.seconds + 10) * 1_000
    let (lock, trouble) = movesMark ? try lock(file, patience: patience) : (nil, nil)
    defer { withExtendedLifetime(lock) {} }
    let read = file.read()
    if let problem = read.problem {
      Output.message(AlertWords.unusableMark(file.path, problem, settings.language)(settings.language))
    }
    var mark = read.mark
    let found = try crossings(settings, &mark)
    if !found.crossings.isEmpty { try tell(found, since: read.mark.movedAt, program, settings) }
    if let trouble { throw trouble }
    if movesMark { try file.write(mark) }
    if exitCode, !found.crossings.isEmpty { throw .alertsTold }
  }

  /// The turn of this call. Where nothing can be remembered it is told all the same, and the trouble at the end.
  private func lock(
    _ file: MarkFile, patience: UInt32
  ) throws(CommandError) -> (lock: PrivateLock?, trouble: CommandError?) {
    do throws(CommandError) {
      return (try file.lock(patience: patience), nil)
    } catch {
      if case .mark(.locked, _) = error { throw error }
      return (nil, error)
    }
  }

  /// What is told, and the zones of the incidents.
  private typealias Found = (crossings: [Crossing], zones: [IncidentID: Zone])

  private func crossings(_ settings: Settings, _ mark: inout CrossingMark) throws(CommandError) -> Found {
    let board = try Board(settings)
    let now = board.moment
    let config = settings.configuration.config
    let shown = try board.shown(matching: List.text(filter))
    let ids = Set(shown.map(\.incident.id))
    var found: Found = ([], [:])
    for standing in shown {
      found.crossings += mark.news(of: standing, usual: config.reminders.before, at: now, config.settings)
      found.zones[standing.incident.id] = standing.incident.header.zone
    }
    for standing in board.all where !ids.contains(standing.incident.id) {
      mark.passOver(standing, at: now)
    }
    mark.move(to: now)
    return found
  }

  /// Prints, then runs. Throws where either may not have reached anybody.
  private func tell(
    _ found: Found, since: Instant?, _ program: AlertProgram?, _ settings: Settings
  ) throws(CommandError) {
    let document = AlertsJSON(
      crossings: found.crossings, settings: settings, since: since, mark: mark, zones: found.zones
    ).value.document
    let lines = found.crossings.map { CrossingWords.line($0, zone: settings.zone, settings.language) }
    try Output.delivered(json ? document : Output.text(of: lines))
    try program?.run(document, on: settings.machine)
  }
}

/// `--timeout`: "30s", "2m".
struct TimeLimitOption: ExpressibleByArgument {
  let seconds: Int64

  init(seconds: Int64) { self.seconds = seconds }

  init?(argument: String) {
    guard let seconds = TimeLimit.seconds(argument) else { return nil }
    self.seconds = seconds
  }

  var defaultValueDescription: String { TimeLimit.text(seconds) }
}
