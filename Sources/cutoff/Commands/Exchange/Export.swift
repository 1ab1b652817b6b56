import ArgumentParser
import CutoffDomain
import CutoffExchange
import CutoffStore
import CutoffUI
import CutoffWords

/// `cutoff export`.
struct Export: CutoffCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print incidents in a form that other programs read.",
    usage: "cutoff export <form> [<filter> ...] [<options>]",
    discussion: """
      Forms: ics (a calendar of deadlines, promises and steps), csv (a table of them), json (whole files, for import), \
      jsonl (a line a record, for scripts), \
      case (the neutral form of one incident). Examples: cutoff export ics --sample; cutoff export csv 'due:<7d'; \
      cutoff export json --store ~/incidents. The filter is that of list. --redact leaves out contacts, notes, \
      authors, account numbers and exact sums; it does not make anybody anonymous.
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable {
    case ics, csv, json, jsonl
    case caseFile = "case"
  }

  @Argument(help: "The form, e.g. ics.") var form: Form
  @Argument(help: "Only incidents that match, as in list, e.g. provider:viettel.")
  var filter: [String] = []

  @Flag(
    help:
      "Leave out contacts, notes, authors, numbers of accounts and exact sums, e.g. cutoff export csv --redact."
  )
  var redact = false

  @Option(
    help: ArgumentHelp(
      "With ics: what the calendar is called, e.g. --name Cutoffs. The store's name unless given.",
      valueName: "name"))
  var name: String?

  @Flag(help: "With ics: promises and steps alone, as tasks, e.g. cutoff export ics --todo.")
  var todo = false

  @Flag(help: "With csv: with a byte order mark, which Excel wants, e.g. cutoff export csv --excel.")
  var excel = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let board = try Board(settings)
    var incidents = try board.shown(matching: List.text(filter)).map(\.incident.asSaid)
    if redact {
      let redactions = incidents.map { Redaction($0, language: settings.language) }
      Output.message(Redaction.line(redactions, settings.language))
      incidents = redactions.map(\.incident)
    }
    switch form {
    case .ics:
      let options = CalendarWriteOptions(
        now: board.moment, version: ProgramVersion.text, name: name ?? board.storeName,
        reminders: settings.configuration.config.reminders.before, isTodo: todo)
      try Output.raw(CalendarWriter.text(of: incidents, options))
    case .csv:
      try Output.raw(
        CSVWriter.text(
          of: incidents, at: board.moment, settings: settings.configuration.config.settings, forExcel: excel))
    case .json:
      let files = try incidents.map { incident throws(CommandError) in try file(of: incident, settings) }
      let value = JSONExport.value(
        of: files, version: ProgramVersion.text, now: board.moment, zone: settings.zone)
      try Output.raw(value.document)
    case .jsonl: try Output.raw(JSONLinesWriter.text(of: incidents))
    case .caseFile:
      guard incidents.count == 1, let incident = incidents.first else {
        throw .severalIncidents(filter.joined(separator: " "), incidents.map(\.header.id.text))
      }
      try Output.raw(CaseExport.value(of: try file(of: incident, settings)).document)
    }
  }

  /// The incident's own file with what this version does not know of it; what is left out or shown as of a past
  /// time is written anew.
  private func file(of incident: Incident, _ settings: Settings) throws(CommandError) -> IncidentFile {
    var bytes = IncidentFile.bytes(of: incident)
    let path = incident.header.id.text + ".json"
    if !redact, settings.asOf == nil, case .folder(let folder) = settings.place {
      bytes = try Input.bytes(of: folder + "/incidents/" + path)
    }
    do { return try IncidentFile.read(bytes, path: path) } catch { throw .file(error) }
  }
}
