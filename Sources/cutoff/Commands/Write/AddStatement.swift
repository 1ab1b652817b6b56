import ArgumentParser
import CutoffDomain

/// `cutoff statement`.
struct AddStatement: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "Log what somebody claims, and print its id.",
    usage: "cutoff statement <id> <text> ... [<options>]",
    discussion:
      "Example: cutoff statement 'ha noi' 'Không có chuyện dừng' --by 'Chủ tịch TP' --topic 'cắt' --contradicts phwtwd."
  )

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "What is claimed, e.g. 'Không có chuyện dừng từ 0h 4/7'; - reads the standard input.")
  var text: [String]

  @Option(help: CommonHelp.party("Who claims it")) var by: String?
  @Option(help: CommonHelp.at) var at: String?

  @Option(help: ArgumentHelp("What it is about, e.g. --topic 'có cắt không'.", valueName: "text"))
  var topic: String?

  @Option(
    help: ArgumentHelp(
      "A statement that it contradicts, by id or words; may be repeated, e.g. --contradicts phwtwd.",
      valueName: "record"))
  var contradicts: [String] = []

  @Option(
    help: ArgumentHelp(
      "A statement that it only qualifies; may be repeated, e.g. --qualifies phwtwd.", valueName: "record"))
  var qualifies: [String] = []

  @Option(help: ArgumentHelp("What it says about the talks, e.g. --talks stalled.", valueName: "word"))
  var talks: TalksWord?

  @Option(help: ArgumentHelp("What somebody said became of it, e.g. --status refuted.", valueName: "word"))
  var status: ClaimStatus?

  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let draft = StatementDraft(
      actor: Mention(option: by), text: try drafting.text(text),
      at: try drafting.moment(at, of: "--at"), topic: topic,
      contradicts: try events(contradicts, drafting), qualifies: try events(qualifies, drafting),
      talks: talks, status: status, origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }

  private func events(_ typed: [String], _ drafting: Drafting) throws(CommandError) -> [RecordID] {
    let choice = try drafting.records()
    var ids: [RecordID] = []
    for typed in typed { ids.append(try choice.event(typed)) }
    return ids
  }
}
