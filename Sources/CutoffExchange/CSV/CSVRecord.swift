import CutoffDomain

/// What a row says: a record without its id, and what else it needs.
struct CSVRecord {
  var record: Record
  var key: String
  var knownAt: TimePoint?
  var place: TextPlace
  /// The record of the store whose id the row names.
  var existing: Record?
  /// The sum of a deadline, which has none of its own.
  var amount: Amount?
  var relative: RelativePhrase?
  var relativeText = ""
  var relativePlace = TextPlace(line: 1)
}

/// What relative dates of an incident's rows are counted from.
struct CSVBases {
  private let records: [Record]
  private let byName: [String: RecordID]

  init(_ rows: [CSVRecord], _ imported: ImportedIncident) {
    records = imported.before?.bases ?? []
    var names: [String: RecordID] = [:]
    for row in rows {
      let id = row.existing?.id ?? imported.id(row.record.kind, key: row.key, knownAt: row.knownAt)
      let name = Folding.fold(row.record.ownName)
      names[name] = names[name] ?? id
    }
    byName = names
  }

  /// Nil where nothing goes by the name of the phrase's base.
  func date(_ phrase: RelativePhrase) -> RelativeDate? {
    guard let name = phrase.base else {
      return RelativeDate(base: nil, offset: phrase.offset, unit: phrase.unit)
    }
    var base = byName[Folding.fold(name)]
    if base == nil, case .success(let found) = RecordMention.find(name, among: records) { base = found.id }
    return base.map { RelativeDate(base: $0, offset: phrase.offset, unit: phrase.unit) }
  }
}

/// Reads a row as a record.
struct CSVRecordReader {
  private(set) var row: CSVRow
  private let options: ImportOptions
  private let zone: Zone

  /// What a row is.
  private enum Sort: String {
    case deadline, promise, step
  }

  init(_ row: CSVRow, _ options: ImportOptions, _ zone: Zone) {
    self.row = row
    self.options = options
    self.zone = zone
  }

  /// Nil where something is wrong with the row; names go to `imported`.
  mutating func read(into imported: inout ImportedIncident) -> CSVRecord? {
    let sort: Sort = row.code(.record) ?? .deadline
    let now = SourceTime(zone: zone, language: options.language, now: options.now)
    let knownAt = row.moment(.knownAt, now)
    let times = SourceTime(
      zone: zone, language: options.language, now: knownAt?.lastSecond ?? options.now)
    let existing = existing(sort, in: imported)
    var read = CSVRecord(
      record: .step(Step(id: Self.noID, text: "")), key: "", knownAt: knownAt, place: row.place,
      existing: existing)
    readRelative(into: &read)
    switch sort {
    case .deadline: deadline(times, existing, &imported, &read)
    case .promise: promise(times, existing, &imported, &read)
    case .step: step(times, existing, &imported, &read)
    }
    guard row.faults.isEmpty else { return nil }
    readSources(&imported, &read)
    read.key = row.text(.recordID) ?? key(sort, read.record)
    return read
  }

  private static let noID = RecordID(milliseconds: 0, random: (0, 0))

  private func existing(_ sort: Sort, in imported: ImportedIncident) -> Record? {
    guard let id = row.text(.recordID).flatMap(RecordID.init), let record = imported.known(id) else {
      return nil
    }
    switch (sort, record) {
    case (.deadline, .deadline), (.promise, .promise), (.step, .step): return record
    case (_, .party), (_, .service), (_, .amount), (_, .deadline), (_, .promise), (_, .event), (_, .note),
      (_, .step), (_, .question), (_, .source):
      return nil
    }
  }

  private func key(_ sort: Sort, _ record: Record) -> String {
    var kind = sort.rawValue
    if case .deadline(let deadline) = record { kind = deadline.kind.rawValue }
    return SHA256.hexadecimal([row.text(.incident) ?? "", kind, record.ownName].joined(separator: "\0"))
  }

  private mutating func readRelative(into read: inout CSVRecord) {
    guard let typed = row.text(.relative) else { return }
    guard let phrase = RelativePhrase(typed) else { return row.refuse(.relative, .badDate, typed) }
    read.relative = phrase
    read.relativeText = typed
    read.relativePlace = row.source.lines.place(of: row.offset(.relative))
  }

  // MARK: The three sorts

  private mutating func deadline(
    _ times: SourceTime, _ existing: Record?, _ imported: inout ImportedIncident, _ read: inout CSVRecord
  ) {
    let old = existing?.deadline
    let kind = row.word(.kind, DeadlineKind.self) ?? old?.kind ?? options.kind ?? .other
    guard let due = due(times, kept: old?.due) else { return }
    var deadline = old ?? Deadline(id: Self.noID, kind: kind, label: "", due: due)
    deadline.kind = kind
    deadline.due = due
    deadline.label = row.text(.label) ?? old?.label ?? kind.shown(options.language)
    // A counted one is read below, with its base.
    if read.relative != nil, old?.relative != nil { read.relative = nil }
    if let until = row.until(times), until.due != old?.until?.due { deadline.until = until }
    if let end = deadline.until?.due, let start = due.due, end <= start, old == nil {
      return row.refuse(.until, .endsBeforeStart)
    }
    deadline.setBy = party(.setBy, &imported) ?? deadline.setBy
    deadline.condition = row.text(.condition) ?? deadline.condition
    if row.text(.services) != nil { deadline.services = row.list(.services).map { imported.service($0) } }
    if let stops = stops(), stops != deadline.stopsService { deadline.stopsServiceOverride = stops }
    read.record = .deadline(deadline)
    guard old == nil, let money = row.money(options.language) else { return }
    let sort: AmountKind = kind == .payment || kind == .instalment ? .instalment : .other
    read.amount = Amount(
      id: Self.noID, kind: sort, money: money, label: deadline.label, statedBy: deadline.setBy)
  }

  private mutating func promise(
    _ times: SourceTime, _ existing: Record?, _ imported: inout ImportedIncident, _ read: inout CSVRecord
  ) {
    let old = existing?.promise
    guard let label = row.text(.label) ?? old?.content else { return row.refuse(.label, .missing) }
    guard let due = due(times, kept: old?.due) else { return }
    var promise = old ?? Promise(id: Self.noID, giver: nil, receiver: nil, content: label, due: due)
    promise.content = label
    promise.due = due
    if read.relative != nil, old?.relative != nil { read.relative = nil }
    promise.giver = party(.giver, &imported) ?? promise.giver
    promise.receiver = party(.receiver, &imported) ?? promise.receiver
    promise.condition = row.text(.condition) ?? promise.condition
    promise.amount = row.money(options.language) ?? promise.amount
    read.record = .promise(promise)
  }

  private mutating func step(
    _ times: SourceTime, _ existing: Record?, _ imported: inout ImportedIncident, _ read: inout CSVRecord
  ) {
    let old = existing?.step
    guard let label = row.text(.label) ?? old?.text else { return row.refuse(.label, .missing) }
    var step = old ?? Step(id: Self.noID, text: label)
    step.text = label
    // A step may have no date at all.
    if row.text(.due) != nil || row.text(.time) != nil || row.text(.says) != nil {
      guard let due = due(times, kept: old?.due) else { return }
      step.due = due
    }
    step.owner = party(.giver, &imported) ?? party(.setBy, &imported) ?? step.owner
    step.blocker = row.text(.condition) ?? step.blocker
    read.record = .step(step)
  }

  // MARK: Pieces

  /// What the row says, or what the store has where both are due alike.
  private mutating func due(_ times: SourceTime, kept: SaidTime?) -> SaidTime? {
    guard let due = row.due(times) else { return nil }
    guard let kept, kept.due == due.due, kept.boundary == due.boundary else { return due }
    return kept
  }

  private func party(_ column: CSVColumn, _ imported: inout ImportedIncident) -> RecordID? {
    row.text(column).map { imported.party($0, side: .unknown) }
  }

  private mutating func stops() -> Bool? {
    guard let typed = row.text(.stopsService) else { return nil }
    switch Folding.fold(typed) {
    case "true", "yes", "1", "co": return true
    case "false", "no", "0", "khong": return false
    default:
      row.refuse(.stopsService, .unknownWord, typed)
      return nil
    }
  }

  private func readSources(_ imported: inout ImportedIncident, _ read: inout CSVRecord) {
    let sources = row.list(.sources).map { text in
      text.contains("://") ? imported.source(address: text) : imported.source(publisher: text, address: nil)
    }
    var provenance = read.record.provenance
    provenance.sources += sources.filter { !provenance.sources.contains($0) }
    read.record.put(id: read.record.id, provenance: provenance)
  }
}
