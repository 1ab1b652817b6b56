import ArgumentParser
import CutoffDomain

/// Where a record is known from, as every command that writes one takes it.
struct OriginOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The address of the source, e.g. --source https://example.org/news.", valueName: "url")
  )
  var source: String?

  @Option(help: ArgumentHelp("Who published it, e.g. --publisher 'VnExpress'.", valueName: "name"))
  var publisher: String?

  @Option(
    help: ArgumentHelp(
      "When it could first be known, e.g. --known-at '3/7 15:39'. Now unless given.", valueName: "phrase"))
  var knownAt: String?

  func origin(_ drafting: Drafting) throws(CommandError) -> DraftOrigin {
    let mention = SourceMention(publisher: publisher, address: source)
    return DraftOrigin(
      knownAt: try drafting.moment(knownAt, of: "--known-at"), source: mention.isEmpty ? nil : mention)
  }
}
