import ArgumentParser
import CutoffDomain

/// `cutoff deadline`.
struct AddDeadline: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Add a deadline and print its id.",
    usage: "cutoff deadline <id> [<text> ...] [--kind <kind>] [--due <phrase>]",
    discussion: """
      Example: cutoff deadline 'ha noi' 'Sao lưu dữ liệu' --kind backup --due 'hết ngày 3/7' --by 'Viettel IDC'. \
      A date that somebody moved is an outcome: cutoff outcome ID clock moved --moved-to PHRASE.
      """)

  @Argument(help: CommonHelp.id) var id: String
  @Argument(
    help:
      "What is due, e.g. 'Sao lưu dữ liệu'; - reads the standard input. The name of the kind unless given.")
  var text: [String] = []

  @Option(help: ArgumentHelp("What it is for, e.g. --kind cutoff.", valueName: "kind"))
  var kind: DeadlineKind = .other

  @Option(help: ArgumentHelp("When it is due, e.g. --due '0h 4/7', or 'no date'.", valueName: "phrase"))
  var due: String?

  @Option(
    help: ArgumentHelp(
      "What it waits for or would take it away, e.g. --condition 'trả hết nợ'.", valueName: "text"))
  var condition: String?

  @Option(help: CommonHelp.party("Who set it")) var by: String?

  @Option(help: ArgumentHelp("When it was set, e.g. --made 30/6.", valueName: "phrase"))
  var made: String?

  @Option(
    help: ArgumentHelp(
      "How its days are counted, as somebody said it, e.g. --basis 'ngày làm việc kể từ khi nhận'.",
      valueName: "text"))
  var basis: String?

  @Option(
    help: ArgumentHelp(
      "The deadline in whose place it stands, by id or words, e.g. --supersedes ab12.", valueName: "record"))
  var supersedes: String?

  @Option(help: CommonHelp.services) var service: [String] = []

  @Flag(
    inversion: .prefixedNo, help: "Whether a service stops then, e.g. --stops. As the kind says unless given."
  )
  var stops: Bool?

  @OptionGroup(title: "Counted from another record") var relative: RelativeOptions
  @OptionGroup(title: "For what comes again") var recurrence: RecurrenceOptions
  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let date = try relative.date(drafting)
    let span = try drafting.window(due, of: "--due")
    let end = date == nil ? try recurrence.windowEnd(drafting) ?? span?.until : nil
    let endClock = date == nil ? nil : try recurrence.windowEndClock()
    let earlier = try supersedes.map { (typed) throws(CommandError) in
      try drafting.records().deadline(typed)
    }
    let draft = DeadlineDraft(
      kind: kind, label: try drafting.text(text), due: span?.said,
      condition: try drafting.text(condition), setBy: Mention(option: by),
      setAt: try drafting.moment(made, of: "--made"),
      services: Mention.all(service), stopsService: stops, recurrence: try recurrence.recurrence(drafting),
      relative: date, until: end, untilClock: endClock, basis: try drafting.text(basis),
      supersedes: earlier,
      origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }
}
