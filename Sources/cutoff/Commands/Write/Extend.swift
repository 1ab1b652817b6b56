import ArgumentParser
import CutoffDomain

/// `cutoff extend`.
struct Extend: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "Move a deadline or promise to another date, and print the id of the outcome.",
    usage: "cutoff extend <id> <target> <phrase> [--by <party>] [<options>]",
    discussion: """
      The same as cutoff outcome with moved: the old date stays in the chain. \
      Example: cutoff extend 'ha noi' clock '0h 1/8' --by 'Viettel IDC'.
      """, aliases: ["move"])

  @Argument(help: CommonHelp.id) var id: String
  @Argument(
    help: "The deadline or promise: its id, words of it, or what the countdown runs to, e.g. clock.")
  var target: String
  @Argument(help: "The new date, or 'no date', e.g. '0h 1/8'.") var date: String

  @Option(help: ArgumentHelp("The new end of a window, e.g. --until '19h 12/8'.", valueName: "phrase"))
  var until: String?
  @Option(help: CommonHelp.party("By whose word")) var by: String?
  @Option(help: CommonHelp.at) var at: String?
  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let draft = OutcomeDraft(
      target: try drafting.records().target(target), result: .moved,
      movedTo: try drafting.due(date, of: "DATE"), until: try drafting.windowEnd(until, of: "--until"),
      period: nil, actor: Mention(option: by), at: try drafting.moment(at, of: "--at"), text: "",
      origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
