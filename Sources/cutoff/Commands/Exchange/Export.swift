import ArgumentParser
import CutoffDomain
import CutoffExchange
import CutoffStore
import CutoffUI
import CutoffViews
import CutoffWords

/// `cutoff export`.
struct Export: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print incidents in a form that other programs or people read.",
    usage: "cutoff export <form> [<filter> ...] [-o <file>] [<options>]",
    discussion: """
      Forms: md, html and text (a report of one incident, a digest of several), ics (a calendar of deadlines, promises \
      and steps), csv (a table of them), json (whole files, for import), jsonl (a line a record, \
      for scripts), case (the neutral form of one incident). \
      Examples: cutoff export html 'ha noi' -o hanoi.html --sample; cutoff export md 'due:<7d'; cutoff export ics \
      --sample; cutoff export json --store ~/incidents. The filter is that of list. --redact leaves out contacts, \
      notes, authors, account numbers and exact sums; it does not make anybody anonymous.
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable {
    case ics, md, html, text, csv, json, jsonl
    case caseFile = "case"
  }

  @Argument(help: "The form, e.g. ics.") var form: Form
  @Argument(help: "Only incidents that match, as in list, e.g. provider:viettel.")
  var filter: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only this incident: its id, the beginning of it, or words of its title; may be repeated, e.g. --id hanoi.",
      valueName: "id"))
  var id: [String] = []

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write to a file, whole or not at all, instead of printing, e.g. -o report.html.", valueName: "file"))
  var output: String?

  @Flag(
    help:
      "Leave out contacts, notes, authors, numbers of accounts and exact sums, e.g. cutoff export csv --redact."
  )
  var redact = false

  @Flag(
    help: "With md and html: also what happened more than 30 days before, e.g. cutoff export md hanoi --all.")
  var all = false

  @Flag(help: "With md and html: the notes, too, e.g. cutoff export html hanoi --notes.")
  var notes = false

  @Option(
    help: ArgumentHelp(
      "With several incidents: what changed since then, e.g. cutoff export md --since 'hôm qua'.",
      valueName: "time"))
  var since: String?

  @Flag(help: "With text: five lines an incident at most, e.g. cutoff export text hanoi --short.")
  var short = false

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
    let destination = try ExportDestination(path: output)
    let standings = try chosen(board)
    switch form {
    case .md, .html, .text:
      try write(
        ReportExport(standings, board, settings, try options(settings), redacts: redact), destination,
        settings)
    case .ics, .csv, .json, .jsonl, .caseFile:
      var incidents = standings.map(\.incident.asSaid)
      if redact {
        let redactions = incidents.map { Redaction($0, language: settings.language) }
        Output.message(Redaction.line(redactions, settings.language))
        incidents = redactions.map(\.incident)
      }
      try destination.write(
        try data(of: incidents, board, settings, over: destination.existing), settings.language)
    }
  }

  /// Those that the filter or the ids name, in the order of the list; of data all without either, also what is in the
  /// archive: a copy of the store lacks nothing.
  private func chosen(_ board: Board) throws(CommandError) -> [Standing] {
    let words = List.text(filter)
    let isWhole = words.isEmpty && (isOfData || !id.isEmpty)
    let shown = isWhole ? board.everything : try board.shown(matching: words)
    guard !id.isEmpty else { return shown }
    let ids = Set(try id.map { typed throws(CommandError) in try board.standing(typed).incident.id })
    return shown.filter { ids.contains($0.incident.id) }
  }

  private var isOfData: Bool {
    switch form {
    case .ics, .csv, .json, .jsonl, .caseFile: true
    case .md, .html, .text: false
    }
  }

  private func write(
    _ report: ReportExport, _ destination: ExportDestination, _ settings: Settings
  ) throws(CommandError) {
    switch form {
    case .md: try destination.write(MarkdownReport.text(of: report.report), settings.language)
    case .html: try destination.write(HTMLReport.text(of: report.report), settings.language)
    case .text: try destination.write(report.lines(isShort: short), settings.language)
    case .ics, .csv, .json, .jsonl, .caseFile: break
    }
  }

  private func options(_ settings: Settings) throws(CommandError) -> ReportOptions {
    let reader = OptionTimeReader(
      now: settings.shownAt, zone: settings.zone, language: settings.language,
      phrases: settings.configuration.config.phrases)
    let since = try since.map { text throws(CommandError) in try reader.start(text, of: "--since") }
    return ReportOptions(isWholeTimeline: all, hasNotes: notes, since: since)
  }

  private func data(
    of incidents: [Incident], _ board: Board, _ settings: Settings, over existing: [UInt8]?
  ) throws(CommandError) -> String {
    switch form {
    case .ics:
      let options = CalendarWriteOptions(
        now: board.moment, version: ProgramVersion.text, name: name ?? board.storeName,
        reminders: settings.configuration.config.reminders.before, isTodo: todo, existing: existing)
      return CalendarWriter.text(of: incidents, options)
    case .csv:
      return CSVWriter.text(
        of: incidents, at: board.moment, settings: settings.configuration.config.settings, forExcel: excel)
    case .json:
      let files = try incidents.map { incident throws(CommandError) in try file(of: incident, settings) }
      return JSONExport.value(
        of: files, version: ProgramVersion.text, now: board.moment, zone: settings.zone
      ).document
    case .jsonl: return JSONLinesWriter.text(of: incidents)
    case .caseFile:
      guard incidents.count == 1, let incident = incidents.first else {
        throw .severalIncidents(filter.joined(separator: " "), incidents.map(\.header.id.text))
      }
      return CaseExport.value(of: try file(of: incident, settings)).document
    case .md, .html, .text: return ""
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
