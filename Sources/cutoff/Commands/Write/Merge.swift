import ArgumentParser
import CutoffDomain
import CutoffStore
import CutoffWords

/// `cutoff merge`.
struct Merge: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join an incident into another that is of the same matter, and print the id.",
    usage: "cutoff merge <id> <other> [--dry-run] [--prefer this|that] [<options>]",
    discussion: """
      The first one stays and takes the records of the other: the same things once (parties by name, hours by kind and \
      time, events by kind, time and words), what it lacked from the other, and where both say something else both, \
      until somebody chooses (cutoff resolve). The other one goes to the trash, its file naming where it went. One \
      undo takes all of it back. Ends with 65 where values wait for a choice in the other one. \
      Example: cutoff merge 'ha noi' bamboo --dry-run.
      """)

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "The incident that goes into it: its id or words of its title, e.g. bamboo.")
  var other: String

  @Flag(help: "Write nothing; print what would be taken over and what differs, e.g. --dry-run.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Where both say something else, take the first's (this) or the other's (that), e.g. --prefer this.",
      valueName: "this|that"))
  var prefer: IncidentJoin.Preference = .ask

  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var writing = try Writing(settings, printsJSON: printed.json)
    let (kept, gone) = (try writing.incident(id), try writing.incident(other))
    let join = try writing.join(gone.id, into: kept.id, preferring: prefer)
    let told = JoinJSON(join: join, kept: kept.id, other: gone.id)
    guard !dryRun else {
      return try printed.json
        ? Output.raw(told.value.document) : Output.lines(told.lines(settings.language))
    }
    let title = MergeWords.title(gone.header.shortTitle, kept.header.shortTitle)(settings.language)
    try writing.join(join, gone.id, into: kept.id, title: title)
    let counts = MergeWords.counts(
      added: join.added.count, same: join.same.count, differing: join.differences.count)
    Output.message(counts(settings.language))
    if !join.differences.isEmpty { Output.message(MessageWords.choose(kept.id.text)(settings.language)) }
  }
}

extension IncidentJoin.Preference: ExpressibleByArgument {}
