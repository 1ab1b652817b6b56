import ArgumentParser
import CutoffDomain

/// `cutoff note`.
struct AddNote: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Add a negotiation note and print its id.",
    usage: "cutoff note <id> <text> ... [<options>]",
    discussion: """
      Example: cutoff note 'ha noi' 'Đấu thầu không tiến triển.' --title 'họp Viettel IDC' --with 'Viettel IDC' \
      --wants 'Viettel IDC: trả nợ lũy kế'. The text - is read from the standard input; a first line with a blank one below is the title.
      """)

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "The note, in Markdown, e.g. 'Hai bên giữ ý kiến.'; - reads the standard input.")
  var text: [String]

  @Option(help: ArgumentHelp("What it is about, e.g. --title 'họp 29/6'.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp("Who took part; may be repeated, e.g. --with 'Viettel IDC'.", valueName: "party"))
  var with: [String] = []

  @Option(
    help: ArgumentHelp(
      "What a party wants; may be repeated, e.g. --wants 'Viettel IDC: trả nợ'.", valueName: "party: text"))
  var wants: [PartyText] = []

  @Option(
    help: ArgumentHelp(
      "What a party offers; may be repeated, e.g. --offers 'Viettel IDC: lùi mốc'.", valueName: "party: text")
  )
  var offers: [PartyText] = []

  @Option(
    help: ArgumentHelp(
      "What a party could do otherwise; may be repeated, e.g. --leverage 'Viettel IDC: thu hồi máy'.",
      valueName: "party: text"))
  var leverage: [PartyText] = []

  @Option(help: CommonHelp.at) var at: String?
  @OptionGroup(title: "Where it is known from") var origin: OriginOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func change(_ drafting: inout Drafting) throws(CommandError) -> Change {
    let written = try drafting.text(text)
    let parts = title == nil ? Drafting.parts(of: written) : (nil, written)
    let draft = NoteDraft(
      title: title ?? parts.0, text: parts.1, at: try drafting.moment(at, of: "--at"),
      parties: Mention.all(with),
      positions: positions, origin: try origin.origin(drafting))
    return try drafting.change(draft)
  }

  /// One position a party, in the order in which they were named.
  private var positions: [PositionDraft] {
    var names: [String] = []
    for name in (wants + offers + leverage).map(\.party) where !names.contains(name) { names.append(name) }
    return names.map { name in
      PositionDraft(
        party: .name(name), wants: wants.last { $0.party == name }?.text,
        offers: offers.last { $0.party == name }?.text,
        leverage: leverage.last { $0.party == name }?.text)
    }
  }
}

/// "Viettel IDC: trả nợ": a party and what is said of it.
struct PartyText: ExpressibleByArgument {
  let party: String
  let text: String

  init?(argument: String) {
    guard let colon = argument.firstIndex(of: ":"), let party = argument[..<colon].trimmed,
      let text = argument[argument.index(after: colon)...].trimmed
    else { return nil }
    self.party = party
    self.text = text
  }
}
