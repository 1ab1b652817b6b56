import ArgumentParser
import CutoffDomain

/// `cutoff party`.
struct AddParty: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "party",
    abstract: "Add a party, or say more of one, and print its id.",
    usage: "cutoff party <id> <name> [--side <side>] [--short <name>] [<options>]",
    discussion:
      "Example: cutoff party 'ha noi' 'Trung tâm dữ liệu Viettel' --side provider --short 'TTDL Viettel'.")

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "Its name, e.g. 'Bộ TT&TT'; one that is there is changed.") var name: String

  @Option(help: ArgumentHelp("On which side it is, e.g. --side third.", valueName: "side"))
  var side: Side?

  @Option(help: ArgumentHelp("A name for columns, e.g. --short 'Viettel IDC'.", valueName: "name"))
  var short: String?

  @Option(
    help: ArgumentHelp("What it does in the matter, e.g. --role 'cho thuê máy chủ'.", valueName: "text"))
  var role: String?

  @Flag(inversion: .prefixedNo, help: "A regulator, court or parent that may move the clock, e.g. --above.")
  var above: Bool?

  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let folded = Folding.fold(name)
    let old = drafting.surroundings.incident?.parties.first { $0.isCalled(folded) }
    let draft = PartyDraft(
      editing: old, name: old?.name ?? name, short: short ?? old?.short,
      side: side ?? old?.side ?? .unknown, isBodyAbove: above ?? old?.isBodyAbove ?? false,
      role: role ?? old?.role, origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
