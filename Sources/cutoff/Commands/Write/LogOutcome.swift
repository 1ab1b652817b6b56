import ArgumentParser
import CutoffDomain

/// `cutoff outcome`.
struct LogOutcome: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: "Log what became of a deadline, promise or notice, and print the id.",
    usage: "cutoff outcome <id> <target> <result> [<text> ...] [<options>]",
    discussion: """
      Examples: cutoff outcome 'ha noi' clock moved --moved-to '0h 1/8' --by 'Viettel IDC'; \
      cutoff outcome 'ha noi' xhwmws broken 'Quá hạn, chưa đấu thầu xong'.
      """)

  @Argument(help: CommonHelp.id) var id: String
  @Argument(
    help:
      "The deadline, promise or notice: its id or the end of it, words of it, or what the countdown runs to, e.g. clock."
  )
  var target: String
  @Argument(help: "What became of it, e.g. kept.") var result: OutcomeResult
  @Argument(
    help:
      "In your own words, e.g. 'Chuyển đủ tiền'; - reads the standard input. The name and the result unless given."
  )
  var text: [String] = []

  @Option(
    help: ArgumentHelp(
      "With moved: the new time, e.g. --moved-to '0h 1/8', or 'no date'.", valueName: "phrase"))
  var movedTo: String?

  @Option(
    help: ArgumentHelp(
      "With moved: the new end of a window, e.g. --until '19h 12/8'.", valueName: "phrase"))
  var until: String?

  @Option(help: ArgumentHelp("Of what comes again: which period, e.g. --period 3/2026.", valueName: "phrase"))
  var period: String?

  @Option(help: CommonHelp.at) var at: String?
  @Option(help: CommonHelp.party("By whose word")) var by: String?
  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let draft = OutcomeDraft(
      target: try drafting.records().target(target), result: result,
      movedTo: try drafting.due(movedTo, of: "--moved-to"),
      until: try drafting.windowEnd(until, of: "--until"),
      period: try drafting.moment(period, of: "--period"), actor: Mention(option: by),
      at: try drafting.moment(at, of: "--at"), text: try drafting.text(text),
      origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
