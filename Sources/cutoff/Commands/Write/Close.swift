import ArgumentParser
import CutoffDomain

/// `cutoff close`.
struct Close: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Say what ended the matter, and print the id of the record that says so.",
    usage: "cutoff close <id> <what> [<text> ...] [--by <party>] [--at <phrase>]",
    discussion: """
      It writes what the longer ways write: paid a payment that settles all, agreement one that ends the matter, \
      withdrawn an outcome of what the countdown runs to or of the notice, moved a replacement, restored a restoration. \
      Example: cutoff close 'ha noi' paid 'Đã nhận đủ tiền' --by 'Viettel IDC'.
      """)

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "What ended it, e.g. paid.") var what: Closing
  @Argument(
    help: "In your own words, e.g. 'Đã nhận đủ tiền'; - reads the standard input. Usual words unless given.")
  var text: [String] = []

  @Option(help: CommonHelp.party("By whose word; whoever it usually is unless given")) var by: String?
  @Option(help: CommonHelp.at) var at: String?
  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let draft = ClosingDraft(
      what, actor: Mention(option: by), at: try drafting.moment(at, of: "--at"),
      text: try drafting.text(text),
      origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
