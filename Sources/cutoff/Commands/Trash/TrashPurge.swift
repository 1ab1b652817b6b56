import ArgumentParser
import CutoffDomain
import CutoffStore
import CutoffWords

/// `cutoff trash purge`.
struct TrashPurge: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Remove from the trash for good.",
    usage: "cutoff trash purge [<id>] [--older-than <age>] [--json] --yes [<options>]",
    discussion: """
      Prints what goes, a line each; without --yes nothing is removed. There is no undo; what git has committed \
      stays in its history.
      Example: cutoff trash purge --older-than 90d --yes.
      """)

  @Argument(
    help: "One of it: its id, its beginning or end, or words of its text, e.g. 7k3m9q. All unless given.")
  var id: String?

  @Option(
    help: ArgumentHelp(
      "Only what was deleted longer ago, e.g. --older-than 30d, '2 weeks', '3 tháng'.", valueName: "age"))
  var olderThan: Age?

  @Flag(help: "Print what goes as JSON, e.g. cutoff trash purge --older-than 90d --json.") var json = false

  @Flag(help: "Really remove it, e.g. cutoff trash purge --yes.")
  var yes = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var writing = try Writing(settings)
    let bin = try TrashBin(settings)
    var items = try id.map { (typed) throws(CommandError) in [try bin.item(typed)] } ?? bin.items
    if let olderThan {
      items.removeAll {
        $0.deletedAt > min(settings.now, settings.loggedNow).advanced(by: -olderThan.seconds)
      }
    }
    guard !items.isEmpty else { return Output.message(MessageWords.nothingToPurge(settings.language)) }
    if json {
      try Output.raw(bin.json(items).document)
    } else {
      try Output.lines(bin.lines(items))
    }
    guard yes else { throw .usage(.purgeNeedsYes(items.count)) }
    try writing.purge(items)
    Output.message(MessageWords.purged(items.count)(settings.language))
  }
}

/// A length of time in days, weeks or months: "30d", "2 weeks", "3 tháng".
struct Age: ExpressibleByArgument {
  let seconds: Int64
  let typed: String

  private static let days: [String: Int64] = [
    "d": 1, "day": 1, "days": 1, "ngay": 1, "w": 7, "week": 7, "weeks": 7, "tuan": 7, "month": 30,
    "months": 30, "thang": 30,
  ]

  init?(argument: String) {
    let folded = Folding.fold(argument).filter { !$0.isWhitespace }
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    // Nobody means ages of more than a hundred thousand units.
    guard digits.count <= 5, let count = Int64(digits),
      let days = Self.days[String(folded.dropFirst(digits.count))]
    else { return nil }
    seconds = count * days * 86_400
    typed = argument
  }
}
