import ArgumentParser
import CutoffDomain

/// `cutoff observe`.
struct Observe: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "observe",
    abstract: "Log a check whether the service is up, and print its id.",
    usage: "cutoff observe <id> <state> [<text> ...] [<options>]",
    discussion:
      "Example: cutoff observe 'ha noi' up --method 'mở trang chủ' --place 'mạng Viettel' --at '4/7 8:30'.")

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "What was found, e.g. up.") var state: ServiceState
  @Argument(
    help:
      "In your own words, e.g. 'vào được, hơi chậm'; - reads the standard input. The service and the state unless given."
  )
  var text: [String] = []

  @Option(
    help: ArgumentHelp(
      "Which service, e.g. --service 'Cổng DVC'. The incident's as a whole unless given.", valueName: "name"))
  var service: String?

  @Option(help: ArgumentHelp("How it was checked, e.g. --method curl.", valueName: "text"))
  var method: String?

  @Option(help: ArgumentHelp("From where, e.g. --place 'Hà Nội, 4G'.", valueName: "text"))
  var place: String?

  @Option(help: CommonHelp.at) var at: String?
  @Option(help: CommonHelp.party("Who checked")) var by: String?
  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let draft = ObservationDraft(
      service: Mention(option: service), state: state, method: method, place: place,
      at: try drafting.moment(at, of: "--at"), actor: Mention(option: by), text: try drafting.text(text),
      origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
