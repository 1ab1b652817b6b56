import ArgumentParser
import CutoffDomain

/// `cutoff event`.
struct LogEvent: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: "Log an event and print its id.",
    usage: "cutoff event <id> <text> ... [<options>]",
    discussion: """
      Example: cutoff event 'ha noi' 'Họp lần cuối, chưa xong' --kind meeting --by 'Sở TT&TT' --at '3/7 14:00'. \
      Checks are logged by cutoff observe, outcomes by cutoff outcome, claims with topics by cutoff statement.
      """)

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "What happened, e.g. 'Viettel IDC gửi công văn'; - reads the standard input.") var text:
    [String]

  @Option(help: ArgumentHelp("What kind of event, e.g. --kind notice.", valueName: "kind"))
  var kind = EventKind.report

  @Option(help: CommonHelp.at) var at: String?
  @Option(help: CommonHelp.party("Who did or said it")) var by: String?

  @Option(help: ArgumentHelp("A free word of your own, e.g. --label họp.", valueName: "word"))
  var label: String?

  @OptionGroup(title: "For some kinds") var details: DetailOptions
  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let draft = EventDraft(
      text: try drafting.text(text), kind: kind, at: try drafting.moment(at, of: "--at"),
      actor: Mention(option: by), label: label, details: try details.details(drafting),
      origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
