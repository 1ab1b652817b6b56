import ArgumentParser
import CutoffDomain

/// `cutoff question`.
struct AddQuestion: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "question",
    abstract: "Add an open question and print its id.",
    usage: "cutoff question <id> <text> ... [--answer <text>] [<options>]",
    discussion: "Example: cutoff question 'ha noi' 'Ai đã đồng ý chạy tiếp?'.")

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "What nobody knows yet, e.g. 'Ai đã đồng ý chạy tiếp?'; - reads the standard input.")
  var text: [String]

  @Option(help: ArgumentHelp("The answer, where there is one, e.g. --answer 'Bộ TT&TT'.", valueName: "text"))
  var answer: String?

  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let draft = QuestionDraft(
      text: try drafting.text(text), answer: try drafting.text(answer), origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
