import ArgumentParser
import CutoffDomain

/// `cutoff service`.
struct AddService: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "service",
    abstract: "Add a service, or say more of one, and print its id.",
    usage: "cutoff service <id> <name> [--short <name>] [--exempt] [<options>]",
    discussion: "Example: cutoff service 'ha noi' 'Đường dây cấp cứu' --exempt --exempt-reason 'bệnh viện'.")

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "Its name, e.g. 'Cổng DVC'; one that is there is changed.") var name: String

  @Option(help: ArgumentHelp("A name for columns, e.g. --short Cổng.", valueName: "name"))
  var short: String?

  @Option(
    help: ArgumentHelp(
      "A service that it needs; may be repeated, e.g. --needs 'Đường truyền'.", valueName: "name"))
  var needs: [String] = []

  @Flag(inversion: .prefixedNo, help: "The cut leaves it alone, e.g. --exempt.")
  var exempt: Bool?

  @Option(help: ArgumentHelp("Why, e.g. --exempt-reason 'bệnh viện'.", valueName: "text"))
  var exemptReason: String?

  @Option(
    help: ArgumentHelp(
      "Who provides it, where that is another one, e.g. --provider VNPT.", valueName: "party"))
  var provider: String?

  @Option(
    help: ArgumentHelp(
      "Who uses it, where that is another one, e.g. --customer 'Sở Y tế'.", valueName: "party"))
  var customer: String?

  @Option(
    help: ArgumentHelp("Who and how many are hit, e.g. --affected '10 triệu dân'.", valueName: "text"))
  var affected: String?

  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let folded = Folding.fold(name)
    let old = drafting.surroundings.incident?.services.first {
      [$0.name, $0.shortName].map(Folding.fold).contains(folded)
    }
    let needed = needs.isEmpty ? (old?.dependsOn ?? []).map(Mention.id) : Mention.all(needs)
    let draft = ServiceDraft(
      editing: old, name: old?.name ?? name, short: short ?? old?.short, dependsOn: needed,
      isExempt: exempt ?? (exemptReason != nil || old?.isExempt == true), affected: affected ?? old?.affected,
      exemptReason: exemptReason, provider: Mention(option: provider), customer: Mention(option: customer),
      origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
