import ArgumentParser
import CutoffDomain

/// `cutoff step`.
struct AddStep: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "step",
    abstract: "Add a next step, or say more of one, and print its id.",
    usage: "cutoff step <id> [<text> ...] [--edit <step>] [--done [<phrase>]]",
    discussion: """
      Examples: cutoff step 'ha noi' 'Xin ý kiến Bộ' --by 'Sở TT&TT' --due 'chiều mai' --blocker 'quy định đấu thầu'; \
      cutoff step 'ha noi' --edit 'xin ý kiến' --done.
      """)

  @Argument(help: CommonHelp.id) var id: String
  @Argument(
    help:
      "What is to be done, e.g. 'Xin ý kiến Bộ'; - reads the standard input. With --edit as it was unless given."
  )
  var text: [String] = []

  @Option(
    help: ArgumentHelp(
      "The step that is changed, by id or words, e.g. --edit xhwmws; what is not given stays.",
      valueName: "step"))
  var edit: String?

  @Option(help: CommonHelp.party("Who does it")) var by: String?

  @Option(help: ArgumentHelp("By when, e.g. --due 'chiều mai'.", valueName: "phrase"))
  var due: String?

  @Option(help: ArgumentHelp("What stands in the way, e.g. --blocker 'chưa có chữ ký'.", valueName: "text"))
  var blocker: String?

  @Option(
    defaultAsFlag: Self.now,
    help: ArgumentHelp(
      "When it was done, e.g. --done 'sáng nay'; now if no time is named. Open unless given.",
      valueName: "phrase"))
  var done: String?

  /// What `--done` stands for without a time.
  private static let now = "now"

  @OptionGroup(title: "Its last safe moment") var way: WayOptions
  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let old = try edit.map { (typed) throws(CommandError) in try drafting.records().step(typed) }
    let text = try drafting.text(text).trimmed
    let due = try drafting.due(due, of: "--due")
    let draft = StepDraft(
      editing: old, text: text ?? old?.text ?? "",
      owner: Mention(option: by) ?? old?.owner.map(Mention.id), due: due ?? old?.due,
      blocker: try drafting.text(blocker) ?? old?.blocker, doneAt: try doneAt(drafting) ?? old?.doneAt,
      target: try way.target(drafting), stages: try way.stages(drafting), origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }

  private func doneAt(_ drafting: Drafting) throws(CommandError) -> TimePoint? {
    done == Self.now ? drafting.surroundings.nowPoint : try drafting.moment(done, of: "--done")
  }
}
