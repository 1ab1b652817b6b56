import ArgumentParser
import CutoffDomain
import CutoffExchange
import CutoffNotices
import CutoffScreen
import CutoffStore
import CutoffWords

/// `cutoff import`.
struct Import: CutoffCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in what another program or person wrote, and print the ids.",
    usage: "cutoff import <file> ... [--from <kind>] [--dry-run [--json]] [<options>]",
    discussion: """
      Kinds: ics (calendars), csv (tables), json and jsonl (cutoff export, lines of JSON), case, statuspage \
      (Statuspage's summary, incidents or maintenances), endoflife (endoflife.date's API), notice (a letter, a mail, \
      a PDF by way of pdftotext). What a file is, is seen \
      by what it holds. Examples: cutoff import dues.csv --dry-run; cutoff import maintenance.ics --into 'ha noi'; \
      cutoff import letter.eml --yes --answer p3=2. \
      Nothing is written where one line is refused, unless --partial is given. The same file twice makes nothing twice.

      A notice is asked about at a terminal, line by line, each with its words. Elsewhere it ends with 65 and the \
      questions, until --yes, --accept or --answer decide; 69: pdftotext is missing.
      """)

  @Argument(help: "The files, e.g. dues.csv; - is the standard input.") var files: [String]

  @Option(help: ArgumentHelp("What the files are, e.g. --from ics.", valueName: "kind"))
  var from: ImportKind?
  @Option(help: ArgumentHelp("The incident that all goes into, e.g. --into 'ha noi'.", valueName: "id"))
  var into: String?
  @Flag(help: "Write nothing; say what would be written, e.g. cutoff import dues.csv --dry-run.") var dryRun =
    false
  @Flag(help: "With --dry-run: print JSON for scripts, e.g. cutoff import dues.csv --dry-run --json.")
  var json = false
  @Flag(help: "Write what is right although other parts are refused, e.g. cutoff import dues.csv --partial.")
  var partial = false
  @Flag(
    help: "Change also what was imported before and reads otherwise now, e.g. cutoff import a.ics --update.")
  var update = false
  @Option(
    help: ArgumentHelp("Who cuts, where the file does not say, e.g. --provider Eskom.", valueName: "name"))
  var provider: String?
  @Option(
    help: ArgumentHelp(
      "Who is cut, where the file does not say, e.g. --customer 'North Clinic'.", valueName: "name"))
  var customer: String?
  @Option(
    help: ArgumentHelp(
      "The kind of its deadlines, where the file has no word for it, e.g. --kind stagedCutoff."))
  var kind: DeadlineKind?
  @Flag(help: "With ics: take its alarms as reminders, e.g. cutoff import a.ics --alarms.") var alarms = false
  @Option(
    help: ArgumentHelp(
      "With csv: our column by yours, e.g. --map 'due=Hạn,incident=Vụ việc'.", valueName: "pairs"))
  var map: String?
  @Option(help: ArgumentHelp("With endoflife: these releases only, e.g. --only 8,9.", valueName: "releases"))
  var only: String?
  @Flag(help: "With endoflife: the end of life stops the service, e.g. cutoff import php.json --stops.")
  var stops = false

  @Flag(help: "With notice: write what is clear, ask nothing, e.g. cutoff import a.eml --yes.") var yes =
    false
  @Option(
    help: ArgumentHelp(
      "With notice: write what is at least so sure, e.g. --accept likely.", valueName: "clear|likely|unsure"))
  var accept: NoticeConfidence?
  @Option(
    help: ArgumentHelp(
      "With notice: answer a line of the list, 0 leaves it out; may be repeated, e.g. --answer p3=2.",
      valueName: "line=answer"))
  var answer: [String] = []
  @Option(
    help: ArgumentHelp(
      "With notice: when it was written, e.g. --ref 2026-11-23. Else its own date.", valueName: "time"))
  var ref: String?
  @Flag(help: "With notice: print the text that lines are counted in, e.g. cutoff import a.pdf --text.")
  var text = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ settings: Settings) throws(CommandError) {
    let reading = try StoreReading(settings)
    reading.tellProblems(settings.language)
    let target: IncidentID? =
      if let into { try reading.choose(into, among: reading.incidents) } else { nil }
    var stored = Dictionary(reading.incidents.map { ($0.id, $0) }) { first, _ in first }
    var plans: [ImportPlan] = []
    var letters: [(intake: NoticeIntake, records: IntakeRecords)] = []
    let notices = NoticeImport(settings: settings, options: try noticeOptions(settings, into: target))
    for file in files {
      let bytes = try Input.bytes(of: file)
      let kind = from ?? ImportSniff.kind(of: bytes, columns: columns)
      if kind == .notice {
        let incidents = stored.values.sorted { $0.id < $1.id }
        guard let read = try take(bytes, file, notices, incidents) else { continue }
        letters.append(read)
        // What one file makes, the next one finds.
        stored[read.records.incident.id] = read.records.incident
        continue
      }
      let known = stored.values.map { kind == .json ? withFile($0, settings) : StoredIncident($0) }
      let plan = ImportReader.read(
        bytes, kind: kind, options: options(settings, file: file, stored: known, into: target))
      plans.append(plan)
      // What one file makes, the next one finds.
      for planned in plan.incidents { stored[planned.after.id] = planned.after }
    }
    let usual = settings.zoneWhereNoneIsSaid
    if plans.contains(where: { $0.incidents.contains { $0.before == nil && $0.after.header.zone == usual } })
    {
      settings.tellUnnamedZone(usual)
    }
    if letters.contains(where: { $0.intake.target == nil && $0.records.incident.header.zone == settings.zone }
    ) {
      settings.tellUnnamedZone(settings.zone)
    }
    try tell(plans, settings.language)
    guard !dryRun else { return }
    try write(plans, letters.compactMap { $0.records }, settings)
    for letter in letters { notices.tell(letter.intake, letter.records) }
  }

  // MARK: Notices

  private func noticeOptions(_ settings: Settings, into: IncidentID?) throws(CommandError)
    -> NoticeImport.Options
  {
    var options = NoticeImport.Options()
    options.takesClear = yes
    options.level = accept
    options.answers = answer
    options.into = into
    options.provider = provider
    options.customer = customer
    options.zone = shared.zone == nil ? nil : settings.zone
    if let ref {
      let reader = OptionTimeReader(
        now: settings.now, zone: options.zone ?? settings.zoneWhereNoneIsSaid, language: settings.language,
        phrases: settings.configuration.config.phrases)
      options.reference = try reader.point(ref, of: "--ref")
    }
    return options
  }

  /// Nil for what is only looked at, or left.
  private func take(
    _ bytes: [UInt8], _ file: String, _ notices: NoticeImport, _ incidents: [Incident]
  ) throws(CommandError) -> (intake: NoticeIntake, records: IntakeRecords)? {
    let letter = try NoticeFile.letter(bytes, file, notices.settings.machine)
    if text {
      try Output.raw(SafeText.block(letter.text.whole) + "\n")
      return nil
    }
    if dryRun, json {
      try Output.raw(NoticeProposals.json(letter.text, notices.surroundings(file)))
      return nil
    }
    var intake = try notices.intake(letter, among: incidents)
    if dryRun {
      try Output.lines(NoticeList.lines(intake, notices.settings.language))
      return nil
    }
    guard try notices.settle(&intake, among: incidents) else { return nil }
    return (intake, notices.records(intake, among: incidents))
  }

  /// Our columns by theirs, as `--map` says.
  private var columns: [String: String] {
    let pairs = (map ?? "").split(separator: ",").compactMap { pair -> (String, String)? in
      let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
      return sides.count == 2 ? (sides[0], sides[1]) : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private func options(
    _ settings: Settings, file: String, stored: [StoredIncident], into: IncidentID?
  ) -> ImportOptions {
    ImportOptions(
      file: file, now: settings.now, loggedAt: settings.loggedNow, author: settings.author,
      language: settings.language, zone: shared.zone == nil ? nil : settings.zone,
      viewerZone: settings.zoneWhereNoneIsSaid,
      stored: stored, into: into, updates: update, provider: provider,
      customer: customer, kind: kind, takesAlarms: alarms,
      columns: columns,
      only: (only ?? "").split(separator: ",").map(String.init), stops: stops)
  }

  /// An incident of the store with its file. A member that this version does not know is no difference where both have
  /// it.
  private func withFile(_ incident: Incident, _ settings: Settings) -> StoredIncident {
    guard case .folder(let folder) = settings.place else { return StoredIncident(incident) }
    let path = folder + "/incidents/" + incident.id.text + ".json"
    // What an earlier file of this run makes has none yet.
    guard let bytes = try? Input.bytes(of: path),
      (try? IncidentFile.read(bytes, path: path))?.incident == incident
    else { return StoredIncident(incident) }
    return StoredIncident(incident, bytes: bytes)
  }

  /// What would be done on the standard output of a dry run, what is wrong on the standard error.
  private func tell(_ plans: [ImportPlan], _ language: Language) throws(CommandError) {
    for plan in plans {
      for fault in plan.refused { Output.message(fault.words(language)) }
    }
    if dryRun, json {
      for plan in plans { try Output.raw(plan.json.document) }
    } else if dryRun {
      try Output.lines(plans.flatMap { $0.lines(language) })
    } else {
      for plan in plans {
        for skipped in plan.skipped { Output.message(skipped.words(language)) }
        for note in plan.notes { Output.message(note.words(language)) }
        for question in plan.questions { Output.message("? " + question.text) }
      }
    }
    if plans.contains(where: { $0.isBlocked(isPartial: partial) }) { throw .importRefused }
  }

  private func write(
    _ plans: [ImportPlan], _ notices: [IntakeRecords], _ settings: Settings
  ) throws(CommandError) {
    var writing = try Writing(settings)
    var writes: [(change: Change, file: [UInt8]?)] = notices.compactMap { $0.change }.map { ($0, nil) }
    for plan in plans {
      for write in plan.writes(isPartial: partial, group: nil, language: settings.language) {
        switch write {
        case .change(let change): writes.append((change, nil))
        case .file(let id, let bytes): writes.append(try self.write(bytes, id, plan, settings))
        }
      }
    }
    // One undo takes all of it back.
    var ids = RecordIDSource(seed: Machine.random())
    let group = writes.count > 1 ? ids.next(at: settings.loggedNow) : nil
    for (change, file) in writes {
      var change = change
      change.group = group
      // Of an incident that is there already the new records are what somebody may look for.
      let ids = change.header == nil ? change.edits.compactMap { $0.after?.id.text } : []
      let isNotice = notices.contains { $0.incident.id == change.incident }
      if let file {
        try writing.bring(file, change)
      } else {
        try writing.keep(change, printing: isNotice ? ids : [])
      }
    }
  }

  /// A whole file: of an incident that is not there as it is, with the change that undo takes back; of one that is
  /// there only what differs.
  private func write(
    _ bytes: [UInt8], _ id: IncidentID, _ plan: ImportPlan, _ settings: Settings
  ) throws(CommandError) -> (change: Change, file: [UInt8]?) {
    let incident: Incident
    do { incident = try IncidentFile.read(bytes, path: id.text).incident } catch { throw .file(error) }
    let before = plan.incidents.first { $0.after.id == id }?.before
    let planned = PlannedIncident(before: before, after: incident, records: [])
    guard case .change(let change)? = planned.write(from: plan.kind, group: nil, language: settings.language)
    else { return (Change(incident: id, title: id.text), nil) }
    return (change, before == nil ? bytes : nil)
  }
}

extension ImportKind: ExpressibleByArgument {}
extension NoticeConfidence: ExpressibleByArgument {}
