import ArgumentParser
import CutoffDomain

/// `cutoff amount`.
struct AddAmount: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "amount",
    abstract: "Add a sum that somebody stated, and print its id.",
    usage: "cutoff amount <id> <sum> [--kind <kind> | --purpose <purpose>]",
    discussion:
      "Example: cutoff amount 'ha noi' '200 tỷ' --by 'Viettel IDC'; --purpose price is a sum of another sort."
  )

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "The sum, e.g. 'hơn 200 tỷ đồng'.") var sum: String

  @Option(
    help: ArgumentHelp("What the figure is, e.g. --kind invoice. A debt unless given.", valueName: "kind"))
  var kind: AmountKind?

  @Option(
    help: ArgumentHelp(
      "What it is for where no kind says it, e.g. --purpose notYetDue.", valueName: "purpose"))
  var purpose: AmountPurpose?

  @Option(help: CommonHelp.party("Who stated it")) var by: String?

  @Option(help: ArgumentHelp("What it is, in words, e.g. --label 'phí thuê'.", valueName: "text"))
  var label: String?

  @Option(help: ArgumentHelp("As of when, e.g. --as-of-date 30/6.", valueName: "phrase"))
  var asOfDate: String?

  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let draft = AmountDraft(
      kind: kind ?? (purpose == nil ? .debt : .other), purpose: purpose,
      money: try drafting.money(sum, of: .amount), label: label,
      asOf: try drafting.moment(asOfDate, of: "--as-of-date"), statedBy: Mention(option: by),
      origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
