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

  /// What a date can be counted from: an event, a deadline or a promise.
  func base(_ typed: String) throws(CommandError) -> RecordID {
    if typed == Self.clock, let clock = clockDeadline { return clock }
    return try choose(typed) { record in
      switch record {
      case .deadline, .promise, .event: true
      case .party, .service, .amount, .note, .step, .question, .source: false
      }
    }
  }

  func step(_ typed: String) throws(CommandError) -> Step {
    let id = try choose(typed) { if case .step = $0 { true } else { false } }
    guard let step = incident.steps.first(where: { $0.id == id }) else { throw .noRecord(typed, incident.id) }
    return step
  }

  func event(_ typed: String) throws(CommandError) -> RecordID {
    try choose(typed) { if case .event = $0 { true } else { false } }
  }

  private func choose(_ typed: String, _ isWanted: (Record) -> Bool) throws(CommandError) -> RecordID {
    let wanted = incident.records.filter(isWanted)
    for fits in [isCalled(typed), isNamed(typed), hasWords(typed)] {
      let found = wanted.filter(fits)
      guard found.count < 2 else { throw .severalRecords(typed, found.map(shown)) }
      if let only = found.first { return only.id }
    }
    throw .noRecord(typed, incident.id)
  }

  /// Four characters of an id are enough, from either end.
  private func isCalled(_ typed: String) -> (Record) -> Bool {
    let typed = typed.lowercased()
    return { record in
      let id = record.id.text
      return id == typed || (typed.utf8.count >= 4 && (id.hasPrefix(typed) || id.hasSuffix(typed)))
    }
  }

  /// The whole text, folded.
  private func isNamed(_ typed: String) -> (Record) -> Bool {
    let folded = Folding.fold(typed)
    return { Folding.fold($0.ownName) == folded }
  }

  private func hasWords(_ typed: String) -> (Record) -> Bool {
    let words = Folding.fold(typed).split(separator: " ")
    return { record in
      let text = Folding.fold(record.ownName)
      return !words.isEmpty && words.allSatisfy { text.contains($0) }
    }
  }

  private func shown(_ record: Record) -> String {
    "\(record.id.text.suffix(6)) (\(record.ownName))"
  }
}
