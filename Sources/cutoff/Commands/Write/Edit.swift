import ArgumentParser
import CutoffDomain
import CutoffForms

/// `cutoff edit`.
struct Edit: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct an incident, or a record of one, field by field, and print its id.",
    usage: """
      cutoff edit <id> [<record>] --<field> <value> ... [--clear <field>]
      """,
    discussion: """
      Without a record the incident's own fields are meant: title, short, summary, provider, customer, incident-zone, \
      incident-language, notices. Fields are those of the dashboard's form, with its checks; what is not given stays, \
      --clear empties. A new date by its setter is no correction but an outcome: cutoff extend. \
      Ends with 64 where the record has no such field, 65 where a value is refused, 66 where nothing matches. \
      Examples: cutoff edit 'ha noi' --short 'Cổng DVC'; cutoff edit 'ha noi' xhwmws --due 'trước 1/7'; \
      cutoff edit 'ha noi' 'Xong đấu thầu' --by 'Sở TT&TT' --clear blocker.
      """)

  @Argument(help: CommonHelp.id) var id: String
  @Argument(help: "The record: the beginning or end of its id, words of its text, or clock, e.g. 'sao lưu'.")
  var record: String?

  @OptionGroup(title: "Fields") var fields: EditOptions
  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let edited = try fields.edited()
    guard !edited.isEmpty else { throw .usage(.nothingToEdit) }
    var writing = try Writing(settings, printsJSON: printed.json)
    let incident = try writing.incident(id)
    var drafting = Drafting(settings, incident: incident)
    let meant = try record.map { (typed) throws(CommandError) in try drafting.records().any(typed) }
    var editing = try FormEditing(meant, of: incident, drafting)
    for field in edited { try editing.set(field, &drafting) }
    let change = try editing.change(&drafting)
    guard change.header != nil || !change.edits.isEmpty else {
      Output.message(MessageWords.unchanged(settings.language))
      return try Output.line(meant?.id.text ?? incident.id.text)
    }
    try writing.keep(change, of: meant?.id)
  }
}
