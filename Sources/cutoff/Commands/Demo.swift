import ArgumentParser
import CutoffDomain
import CutoffWords

/// `cutoff demo`.
struct Demo: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open the dashboard on a copy of the sample store, half a minute before the cut.",
    usage: "cutoff demo [--at <time>] [<options>]",
    discussion: """
      The copy lies in a temporary folder whose path is printed at the end; nothing else is touched. \
      Where the output is no terminal it prints the list. Example: cutoff demo --at '2020-07-04T08:00:00+07:00'.
      """)

  @Option(
    help: ArgumentHelp(
      "When the demo's clock starts, e.g. --at '2020-07-04T08:00:00+07:00'. 2020-07-03T23:59:30+07:00 unless given.",
      valueName: "time"))
  var at: String?

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  /// 2020-07-03T23:59:30+07:00.
  static let start = Instant(seconds: 1_593_795_570)

  func run(_ settings: Settings) throws(CommandError) {
    var settings = settings
    let reader = OptionTimeReader(
      now: settings.now, zone: settings.zone, language: settings.language,
      phrases: settings.configuration.config.phrases)
    let given = try at.map { (text) throws(CommandError) in try reader.instant(text, of: "--at") }
    settings.now = given ?? (settings.isNowGiven ? settings.now : Self.start)
    settings.isNowGiven = true
    let copy = try SampleCopy(settings)
    settings = copy.settings(settings)
    if Machine.isOutputTerminal {
      try Dashboard.run(settings)
    } else {
      try ListedIncidents.print(settings, filter: "")
    }
    Output.message(MessageWords.demoStore(settings.language))
    try Output.line(copy.folder)
  }
}
