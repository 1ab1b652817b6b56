import ArgumentParser
import CutoffDomain

/// `cutoff delete`.
struct Delete: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Put an incident, or records of one, into the trash, and print what went there.",
    usage: "cutoff delete <id> [<record> ...] [<options>]",
    discussion: """
      Without a record the whole incident goes. cutoff undo brings it back, and so does cutoff trash restore. All \
      records that are named go with one change. Example: cutoff delete 'ha noi' 'họp báo'.
      """)

  @Argument(help: CommonHelp.id) var id: String
  @Argument(
    help:
      "A record: the beginning or end of its id, or words of its text, e.g. 'họp báo'. Its id is in show --json."
  )
  var records: [String] = []

  @OptionGroup(title: "What is printed") var printed: PrintOptions
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    var writing = try Writing(settings, printsJSON: printed.json)
    let incident = try writing.incident(id)
    let choice = RecordChoice(incident: incident, now: settings.now, language: settings.language)
    var found: [Record] = []
    for typed in records {
      let record = try choice.record(typed)
      if !found.contains(where: { $0.id == record.id }) { found.append(record) }
    }
    guard let first = found.first else {
      let header = incident.header
      return try writing.keep(
        Change(
          incident: header.id, title: header.shortTitle, header: HeaderEdit(before: header, after: nil)))
    }
    let title =
      found.count > 1
      ? MessageWords.records(found.count)(settings.language) : first.shownName(settings.language)
    try writing.keep(
      Change(incident: incident.id, title: title, edits: found.map { RecordEdit(before: $0, after: nil) }))
    guard !printed.json else { return }
    for record in found.dropLast() { try Output.line(record.id.text) }
  }
}
