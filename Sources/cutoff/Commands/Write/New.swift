import ArgumentParser
import CutoffDomain

/// `cutoff new`.
struct New: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make an incident and print its id.",
    usage: "cutoff new <title> --provider <party> --customer <party> [<options>]",
    discussion: """
      --zone is also the incident's zone. \
      Example: cutoff new 'Cổng dịch vụ công' --provider 'Viettel IDC' --customer 'TP Hà Nội' --cutoff '0h 4/7' \
      --zone Asia/Ho_Chi_Minh.
      """)

  @Argument(
    help:
      "What the incident is called, e.g. 'Cổng dịch vụ công Hà Nội'; - reads the standard input: the first line, the rest is the summary."
  )
  var title: String

  @Option(
    help: ArgumentHelp(
      "Who may stop the service; may be repeated, e.g. --provider 'Viettel IDC'.", valueName: "party"))
  var provider: [String]

  @Option(
    help: ArgumentHelp(
      "Whose service it is; may be repeated, e.g. --customer 'TP Hà Nội'.", valueName: "party"))
  var customer: [String]

  @Option(
    help: ArgumentHelp(
      "A service that may stop; may be repeated, e.g. --service 'Cổng DVC'.", valueName: "name"))
  var service: [String] = []

  @Option(
    help: ArgumentHelp("When the provider says that it stops, e.g. --cutoff '0h 4/7'.", valueName: "phrase"))
  var cutoff: String?

  @Option(
    help: ArgumentHelp("A title short enough for the list, e.g. --short 'Cổng DVC'.", valueName: "text"))
  var short: String?

  @Option(
    help: ArgumentHelp("One or two sentences, e.g. --summary 'Nợ phí thuê từ 2018.'", valueName: "text"))
  var summary: String?

  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let zone = settings.zoneOfNew()
    var settings = settings
    settings.zone = zone ?? settings.zone
    var writing = try Writing(settings, printsJSON: printed.json)
    var drafting = Drafting(settings, incident: nil)
    let written = try drafting.text([title])
    let lines = title == "-" ? written.split(separator: "\n", maxSplits: 1).map(String.init) : [written]
    let summary = try drafting.text(summary) ?? lines.dropFirst().first
    let draft = IncidentDraft(
      title: lines.first ?? "", short: short, providers: Mention.all(provider),
      customers: Mention.all(customer),
      services: service, cutoff: try drafting.due(cutoff, of: "--cutoff"), zone: zone,
      summary: summary, origin: try origin.origin(drafting))
    try writing.keep(try drafting.change(draft))
  }
}
