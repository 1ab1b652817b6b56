import ArgumentParser
import CutoffDomain

/// `cutoff link`.
struct Link: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Link statements that contradict each other, and print the id.",
    usage: "cutoff link <id> <statement> [--contradicts <statement>] [--says <text>]",
    discussion: """
      The statement that contradicts comes first. --says writes the other side's words as a statement that contradicts \
      it. Examples: cutoff link 'ha noi' phwtwd --contradicts 'Không có chuyện dừng từ 0h 4/7'; \
      cutoff link 'ha noi' phwtwd --says 'Vẫn chạy' --by 'Sở TT&TT'.
      """, aliases: ["contradict"])

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "The statement that contradicts, by id or words, e.g. 'không dừng'.") var statement: String

  @Option(
    help: ArgumentHelp(
      "A statement that it contradicts, by id or words; may be repeated, e.g. --contradicts ab12.",
      valueName: "record"))
  var contradicts: [String] = []

  @Option(
    help: ArgumentHelp(
      "What the other side says against it: becomes a statement, e.g. --says 'Vẫn dừng'.", valueName: "text"))
  var says: String?

  @Option(help: CommonHelp.party("Who says that")) var by: String?
  @Option(help: CommonHelp.at) var at: String?
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let choice = try drafting.records()
    var others: [RecordID] = []
    for typed in contradicts { others.append(try choice.statement(typed)) }
    let draft = ContradictionDraft(
      statement: try choice.statement(statement), contradicts: others, words: try drafting.text(says),
      actor: Mention(option: by), at: try drafting.moment(at, of: "--at"))
    return try drafting.change(draft)
  }
}
