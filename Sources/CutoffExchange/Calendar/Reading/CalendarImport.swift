import CutoffDomain
import CutoffStore

/// What `cutoff import --from ics` does.
package enum CalendarImport {
  /// Every event and task of a calendar as a deadline of the incident that `--into` names, else of one incident for
  /// the calendar. What the store exported itself and still has is found by its ids and left alone.
  package static func plan(_ bytes: [UInt8], _ options: ImportOptions) -> ImportPlan {
    let zone = options.target?.header.zone ?? options.zone
    let reading = CalendarReader.read(
      bytes,
      CalendarReadOptions(now: options.now, zone: options.zone, incidentZone: zone ?? options.viewerZone))
    // A new incident lies where its calendar does.
    guard zone == nil, let own = reading.zone, own != options.viewerZone else {
      return CalendarPlan(reading, options).plan
    }
    let again = CalendarReader.read(bytes, CalendarReadOptions(now: options.now, incidentZone: own))
    return CalendarPlan(again, options).plan
  }
}

/// Makes a plan of what was read.
private struct CalendarPlan {
  private let reading: CalendarReading
  private let options: ImportOptions
  private var notes: [ImportNote] = []
  private var known: [KnownIncident] = []

  private struct KnownIncident {
    let incident: Incident
    let index: RecordIndex
    var records: [PlannedRecord] = []
  }

  init(_ reading: CalendarReading, _ options: ImportOptions) {
    self.reading = reading
    self.options = options
  }

  var plan: ImportPlan {
    var copy = self
    return copy.made()
  }

  private mutating func made() -> ImportPlan {
    var plan = ImportPlan(kind: .ics, skipped: reading.skipped)
    plan.refused = reading.faults.map {
      ImportFault(
        file: options.file, place: $0.place, uid: $0.uid, member: $0.member, reason: $0.reason, text: $0.text)
    }
    let events = reading.events.filter { !takeKnown($0) }
    plan.incidents = known.filter { !$0.records.isEmpty }.map {
      PlannedIncident(before: $0.incident, after: $0.incident, records: $0.records)
    }
    let (incident, skipped) = incident(of: events)
    if !events.isEmpty || (incident.before != nil && known.isEmpty) {
      guard !isTooLarge(incident.after) else {
        plan.refused.append(
          ImportFault(
            file: options.file, place: TextPlace(line: 1), reason: .tooLarge,
            text: Self.moreThanFits(events.count)(options.language)))
        return plan
      }
      plan.incidents.append(incident)
      plan.skipped += skipped
      if incident.before == nil, options.provider == nil { plan.questions.append(question) }
    }
    plan.notes = notes
    return plan
  }

  private var question: ImportQuestion {
    let words = Wording(
      "lịch này của nhà cung cấp nào? (--provider)", "whose calendar is this, which provider's? (--provider)")
    let names = Set(reading.events.compactMap(\.organizer)).sorted()
    return ImportQuestion(
      about: "provider", reason: "provider", text: words(options.language), choices: names)
  }

  // MARK: Our own export

  /// Whether the store has the record that the event was made of. A date that somebody changed in a calendar is
  /// told, and changes nothing.
  private mutating func takeKnown(_ event: CalendarEvent) -> Bool {
    guard let own = event.own, let id = own.record, let incident = own.incident,
      let place = place(of: incident), let record = known[place].index.record(id)
    else { return false }
    let planned = PlannedRecord(record, key: event.key, uid: event.uid, action: .same, place: event.place)
    known[place].records.append(planned)
    let due = event.dates.first?.due.due
    if event.dates.count == 1, record.due?.due != due, record.answerable?.repeats != true {
      notes.append(ImportNote(.differs, key: event.key, place: event.place, text: record.ownName))
    }
    return true
  }

  private mutating func place(of id: IncidentID) -> Int? {
    if let place = known.firstIndex(where: { $0.incident.id == id }) { return place }
    guard let stored = options.incident(id) else { return nil }
    known.append(KnownIncident(incident: stored, index: RecordIndex(stored)))
    return known.count - 1
  }

  // MARK: The calendar's incident

  /// Whether the store could not read the incident again. Few records always fit.
  private static func moreThanFits(_ count: Int) -> Wording {
    let limit = JSONReader.byteLimit >> 20
    return Wording(
      "\(count) sự kiện cần hơn \(limit) MiB của một vụ việc; hãy chia tệp, mỗi phần vào một vụ (--into)",
      "\(count) events take more than the \(limit) MiB of one incident; split the file, each part --into one of its own"
    )
  }

  private func isTooLarge(_ incident: Incident) -> Bool {
    let count = incident.deadlines.count + incident.events.count
    return count > 60 && IncidentFile.bytes(of: incident).count > JSONReader.byteLimit
  }

  private var fileName: String? {
    let name = options.file.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.lowercased().hasSuffix(".ics") ? String(name.dropLast(4)) : name
    return stem == "-" ? nil : stem.trimmed
  }

  private mutating func incident(of events: [CalendarEvent]) -> (PlannedIncident, [ImportSkip]) {
    let title = reading.name ?? fileName ?? events.first?.label.trimmed ?? "iCalendar"
    var imported = ImportedIncident(
      .ics, key: reading.name ?? reading.program ?? title, title: title,
      zone: options.zone ?? reading.zone ?? options.viewerZone, options: options)
    if let provider = options.provider { _ = imported.party(provider, side: .provider) }
    if let customer = options.customer { _ = imported.party(customer, side: .customer) }
    if options.takesAlarms {
      imported.describe(reminders: Set(events.flatMap(\.alarms)).sorted(by: >))
    }
    for event in events { add(fitting(event), to: &imported) }
    let (incident, told, skipped) = imported.finish(isWhole: true)
    notes += told
    return (incident, skipped)
  }

  private mutating func add(_ event: CalendarEvent, to imported: inout ImportedIncident) {
    tell(event)
    let knownAt = event.changedAt.flatMap { changed in
      changed <= options.now ? TimePoint(instant: changed, zone: imported.zone) : nil
    }
    let setter = event.organizer.map { imported.party($0, side: .unknown) }
    var provenance = Provenance()
    if let address = event.address { provenance.sources = [imported.source(address: address)] }
    var deadlines: [RecordID] = []
    var stops = false
    for date in event.dates {
      var record = record(of: event, date, setBy: setter, knownAt: knownAt)
      record.put(id: record.id, provenance: provenance)
      let id = imported.add(record, key: date.key, uid: event.uid, knownAt: knownAt, place: event.place)
      if case .deadline(let deadline) = record {
        deadlines.append(id)
        stops = stops || deadline.stopsService
      }
    }
    guard let text = event.text, event.own == nil else { return }
    let notice = Event(
      id: DerivedID.none, at: knownAt, actor: setter, text: text,
      content: stops ? .notice(Notice(deadlines: deadlines)) : .report, provenance: provenance)
    imported.add(.event(notice), key: event.key, uid: event.uid, knownAt: knownAt, place: event.place)
  }

  /// With texts as long as a file of the store may have them.
  private mutating func fitting(_ event: CalendarEvent) -> CalendarEvent {
    var event = event
    let most = JSONReader.textLimit / 2
    for text in [\CalendarEvent.label, \.textOrEmpty] where event[keyPath: text].utf8.count > most {
      event[keyPath: text] = CalendarPlan.prefix(of: event[keyPath: text], bytes: most)
      notes.append(
        ImportNote(.cut, key: event.key, place: event.place, text: String(event.label.prefix(80))))
    }
    return event
  }

  /// The first bytes of a longer text, no character parted.
  private static func prefix(of text: String, bytes: Int) -> String {
    var end = text.utf8.index(text.startIndex, offsetBy: bytes)
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    return String(text[..<end])
  }

  private mutating func tell(_ event: CalendarEvent) {
    if event.isFloating { notes.append(ImportNote(.floating, key: event.key, place: event.place)) }
    if event.uid == nil { notes.append(ImportNote(.keyFromContent, key: event.key, place: event.place)) }
    if event.isCut { notes.append(ImportNote(.cut, key: event.key, place: event.place, text: event.label)) }
  }

  /// A deadline; of our own export what it was.
  private func record(
    of event: CalendarEvent, _ date: CalendarDate, setBy setter: RecordID?, knownAt: TimePoint?
  ) -> Record {
    let id = DerivedID.none
    switch event.own?.kind {
    case "promise":
      return .promise(
        Promise(
          id: id, giver: nil, receiver: nil, content: event.label, due: date.due,
          recurrence: event.recurrence))
    case "step": return .step(Step(id: id, text: event.label, due: date.due))
    case let kind:
      let own = kind.flatMap(DeadlineKind.init(rawValue:))
      let kind = event.isTask ? .other : own ?? options.kind ?? .other
      let label = event.label.isEmpty ? kind.shown(options.language) : event.label
      return .deadline(
        Deadline(
          id: id, kind: kind, label: label, due: date.due, until: date.until, setBy: setter, setAt: knownAt,
          recurrence: event.recurrence))
    }
  }
}

extension CalendarEvent {
  fileprivate var textOrEmpty: String {
    get { text ?? "" }
    set { text = newValue.isEmpty ? nil : newValue }
  }
}

extension DerivedID {
  /// Stands in a record until it is given the one that its key makes.
  fileprivate static let none = RecordID(milliseconds: 0, random: (0, 0))
}
