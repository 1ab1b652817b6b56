import ArgumentParser
import CutoffDomain

/// `cutoff step`.
struct AddStep: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "step",
    abstract: "Add a next step and print its id.",
    usage: "cutoff step <id> <text> ... [<options>]",
    discussion:
      "Example: cutoff step 'ha noi' 'Xin ý kiến Bộ' --by 'Sở TT&TT' --due 'chiều mai' --blocker 'quy định đấu thầu'."
  )

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "What is to be done, e.g. 'Xin ý kiến Bộ'; - reads the standard input.") var text: [String]

  @Option(help: CommonHelp.party("Who does it")) var by: String?

  @Option(help: ArgumentHelp("By when, e.g. --due 'chiều mai'.", valueName: "phrase"))
  var due: String?

  @Option(help: ArgumentHelp("What stands in the way, e.g. --blocker 'chưa có chữ ký'.", valueName: "text"))
  var blocker: String?

  @Option(
    help: ArgumentHelp("When it was done, e.g. --done 'sáng nay'. Open unless given.", valueName: "phrase"))
  var done: String?

  @OptionGroup(title: "Its last safe moment") var way: WayOptions
  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let draft = StepDraft(
      text: try drafting.text(text), owner: Mention(option: by), due: try drafting.due(due, of: "--due"),
      blocker: try drafting.text(blocker), doneAt: try drafting.moment(done, of: "--done"),
      target: try way.target(drafting), stages: try way.stages(drafting), origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
