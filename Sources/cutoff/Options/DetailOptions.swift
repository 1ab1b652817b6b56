import ArgumentParser
import CutoffDomain

/// What only some kinds of event have.
struct DetailOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Meetings, statements: how the talks stand, e.g. --talks stalled.", valueName: "word"))
  var talks: TalksWord?

  @Option(help: ArgumentHelp("Payments: the sum, e.g. --amount '200 tỷ'.", valueName: "sum"))
  var amount: String?

  @Flag(help: "Payments: it settles all that was owed, e.g. --settles-all.")
  var settlesAll = false

  @Option(help: ArgumentHelp("Agreements: by whose word it is known, e.g. --word both.", valueName: "word"))
  var word: AgreementWord?

  @Flag(help: "Agreements: it ends the matter, e.g. --ends-matter.")
  var endsMatter = false

  @Option(help: CommonHelp.services)
  var service: [String] = []

  @Flag(help: "Cuts, restorations: only a part of the services, e.g. --partial.")
  var partial = false

  @Option(
    help: ArgumentHelp(
      "Notices, cuts: the deadline that is meant, by id or words; may be repeated, e.g. --deadline clock.",
      valueName: "record"))
  var deadline: [String] = []

  func details(_ drafting: Drafting) throws(CommandError) -> EventDetails {
    let choice = try drafting.records()
    var deadlines: [RecordID] = []
    for typed in deadline { deadlines.append(try choice.deadline(typed)) }
    return EventDetails(
      talks: talks, amount: try drafting.money(amount, of: .amount), settlesAll: settlesAll, word: word,
      endsMatter: endsMatter, services: Mention.all(service), isPartial: partial, deadlines: deadlines)
  }
}
