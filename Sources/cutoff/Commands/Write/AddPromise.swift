import ArgumentParser
import CutoffDomain

/// `cutoff promise`.
struct AddPromise: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "promise",
    abstract: "Add a promise and print its id.",
    usage: "cutoff promise <id> <text> ... [--by <party>] [--to <party>] [<options>]",
    discussion:
      "Example: cutoff promise 'ha noi' 'Trả nợ' --by 'TP Hà Nội' --to 'Viettel IDC' --due 'trước 30/6'.")

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "What was promised, e.g. 'Trả nợ đợt một'; - reads the standard input.") var text: [String]

  @Option(help: CommonHelp.party("Who promised")) var by: String?
  @Option(help: ArgumentHelp("To whom, e.g. --to 'Viettel IDC'.", valueName: "party"))
  var to: String?

  @Option(help: ArgumentHelp("By when, e.g. --due 'trước 30/6', or 'no date'.", valueName: "phrase"))
  var due: String?

  @Option(help: ArgumentHelp("What it waits for, e.g. --condition 'đấu thầu xong'.", valueName: "text"))
  var condition: String?

  @Option(help: ArgumentHelp("The sum, e.g. --amount '200 tỷ đồng'.", valueName: "sum"))
  var amount: String?

  @Option(help: ArgumentHelp("How it was given, e.g. --form 'công văn 1711'.", valueName: "text"))
  var form: String?

  @Option(help: ArgumentHelp("When it was made, e.g. --made 8/5.", valueName: "phrase"))
  var made: String?

  @Option(
    help: ArgumentHelp(
      "The promise that this only tells again, by id or words, e.g. --telling-of xhwmws.", valueName: "record"
    ))
  var tellingOf: String?

  @Flag(help: "It was asked for and has not been given, e.g. --asked.")
  var asked = false

  @OptionGroup(title: "Counted from another record") var relative: RelativeOptions
  @OptionGroup(title: "For what comes again") var recurrence: RecurrenceOptions
  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let choice = try drafting.records()
    let root = try tellingOf.map { (typed) throws(CommandError) in try choice.promise(typed) }
    let draft = PromiseDraft(
      giver: Mention(option: by), receiver: Mention(option: to), content: try drafting.text(text),
      due: try drafting.due(due, of: "--due"), condition: try drafting.text(condition),
      amount: try drafting.money(amount, of: .amount), form: form,
      madeAt: try drafting.moment(made, of: "--made"), tellingOf: root,
      recurrence: try recurrence.recurrence(drafting), relative: try relative.date(drafting),
      isAsked: asked, origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
