import CutoffDomain

/// Finds the record that is meant by its id, the beginning or end of its id, or words of its text.
struct RecordChoice {
  let incident: Incident
  let now: Instant
  let language: Language

  /// The word for the deadline that the countdown runs to.
  static let clock = "clock"

  /// A deadline, promise or notice: what can have an outcome.
  func target(_ typed: String) throws(CommandError) -> RecordID {
    if typed == Self.clock, let deadline = clockDeadline { return deadline }
    return try choose(typed) { !OutcomeDraft.results(for: $0).isEmpty }
  }

  func deadline(_ typed: String) throws(CommandError) -> RecordID {
    if typed == Self.clock, let deadline = clockDeadline { return deadline }
    return try choose(typed) { if case .deadline = $0 { true } else { false } }
  }

  /// The hour that governs, else the deadline that was carried out.
  private var clockDeadline: RecordID? {
    let standing = incident.standing(at: now)
    return standing?.governing?.deadline ?? standing?.clock?.deadline
  }

  func promise(_ typed: String) throws(CommandError) -> RecordID {
    try choose(typed) { if case .promise = $0 { true } else { false } }
  }

  /// A deadline or promise.
  func dated(_ typed: String) throws(CommandError) -> RecordID {
    if typed == Self.clock, let clock = clockDeadline { return clock }
    return try choose(typed) { record in
      switch record {
      case .deadline, .promise: true
      case .party, .service, .amount, .event, .note, .step, .question, .source: false
      }
    }
  }

  /// What a date can be counted from.
  func base(_ typed: String) throws(CommandError) -> RecordID {
    if typed == Self.clock, let clock = clockDeadline { return clock }
    return try choose(typed, among: incident.bases)
  }

  func step(_ typed: String) throws(CommandError) -> Step {
    let id = try choose(typed) { if case .step = $0 { true } else { false } }
    guard let step = incident.steps.first(where: { $0.id == id }) else { throw .noRecord(typed, incident.id) }
    return step
  }

  func event(_ typed: String) throws(CommandError) -> RecordID {
    try choose(typed) { if case .event = $0 { true } else { false } }
  }

  func statement(_ typed: String) throws(CommandError) -> RecordID {
    try choose(typed) { if case .event(let event) = $0 { event.content.kind == .statement } else { false } }
  }

  /// Any record, or the deadline that the countdown runs to.
  func any(_ typed: String) throws(CommandError) -> Record {
    if typed == Self.clock, let clock = clockDeadline, let record = incident.record(clock) { return record }
    return try record(typed)
  }

  /// One of the records with these ids.
  func one(of ids: Set<RecordID>, _ typed: String) throws(CommandError) -> RecordID {
    if typed == Self.clock, let clock = clockDeadline, ids.contains(clock) { return clock }
    return try choose(typed) { ids.contains($0.id) }
  }

  /// Any record.
  func record(_ typed: String) throws(CommandError) -> Record {
    let id = try choose(typed) { _ in true }
    guard let record = incident.record(id) else { throw .noRecord(typed, incident.id) }
    return record
  }

  private func choose(_ typed: String, _ isWanted: (Record) -> Bool) throws(CommandError) -> RecordID {
    try choose(typed, among: incident.records.filter(isWanted))
  }

  private func choose(_ typed: String, among records: [Record]) throws(CommandError) -> RecordID {
    switch RecordMention.find(typed, among: records) {
    case .success(let record): return record.id
    case .failure(.several(let found)): throw .severalRecords(typed, found.map(shown))
    case .failure(.nobody): throw .noRecord(typed, incident.id)
    }
  }

  /// With its date, where it has one: two of the same words differ in that.
  private func shown(_ record: Record) -> String {
    let due = record.answerable?.answeredDue.map { When.short($0, language: language, now: now) } ?? ""
    return
      "\(record.id.text.suffix(6)) (\([record.ownName, due].filter { !$0.isEmpty }.joined(separator: ", ")))"
  }
}
