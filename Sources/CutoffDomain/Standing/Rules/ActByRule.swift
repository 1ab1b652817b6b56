/// The last safe moments of the open steps whose targets lie ahead.
struct ActByRule {
  private let now: Instant
  private let steps: [Step]
  private let deadlines: [RecordID: DeadlineStanding]
  private let promises: [RecordID: PromiseStanding]

  init(_ ledger: Ledger, deadlines: [DeadlineStanding], promises: [PromiseStanding]) {
    now = ledger.now
    steps = ledger.incident.steps.filter { $0.isOpen && $0.target != nil && !$0.stages.isEmpty }
    guard !steps.isEmpty else {
      self.deadlines = [:]
      self.promises = [:]
      return
    }
    self.deadlines = Dictionary(deadlines.map { ($0.deadline.id, $0) }) { first, _ in first }
    let tellings = promises.flatMap { entry in
      ([entry.promise] + entry.tellings).map { ($0.id, entry) }
    }
    self.promises = Dictionary(tellings) { first, _ in first }
  }

  /// The earliest first.
  var moments: [ActBy] {
    var ends: [RecordID: RecordID] = [:]
    return steps.compactMap { moment(of: $0, &ends) }.sorted { ($0.at, $0.step) < ($1.at, $1.step) }
  }

  private func moment(of step: Step, _ ends: inout [RecordID: RecordID]) -> ActBy? {
    guard let named = step.target, let target = waited(end(of: named, &ends)), target.due > now,
      let start = step.stages.latestStart(for: target.due)
    else { return nil }
    return ActBy(step: step.id, target: target.id, at: start, due: target.due)
  }

  /// The last of the chain that a record begins; `ends` are those that were followed before.
  private func end(of id: RecordID, _ ends: inout [RecordID: RecordID]) -> RecordID {
    var chain = [id]
    var seen: Set<RecordID> = [id]
    var current = id
    while ends[current] == nil, let next = deadlines[current]?.movedTo ?? promises[current]?.movedTo,
      seen.insert(next).inserted
    {
      chain.append(next)
      current = next
    }
    let end = ends[current] ?? current
    for member in chain { ends[member] = end }
    return end
  }

  /// A record that still waits for an answer and has a date.
  private func waited(_ current: RecordID) -> (id: RecordID, due: Instant)? {
    if let standing = deadlines[current] {
      guard standing.state == .pending, let due = standing.due.due else { return nil }
      return (standing.deadline.id, due)
    }
    guard let standing = promises[current], standing.isWaited, let due = standing.due.due else { return nil }
    return (standing.promise.id, due)
  }
}

extension PromiseStanding {
  /// Whether something of it is still to be done.
  fileprivate var isWaited: Bool {
    switch state {
    case .open, .dueToday, .partlyKept: true
    case .kept, .keptLate, .broken, .unresolved, .superseded: false
    }
  }
}

extension [Stage] {
  /// The latest instant at which the first stage can begin for all to be done by `end`; nil where a desk never
  /// opens, or its calendar is not known here.
  package func latestStart(for end: Instant) -> Instant? {
    var instant = end
    for stage in reversed() {
      guard let start = stage.latestStart(for: instant) else { return nil }
      instant = start
    }
    return instant
  }
}

extension Stage {
  /// The latest instant at which this stage can begin to be done by `end`.
  fileprivate func latestStart(for end: Instant) -> Instant? {
    let seconds = hundredths * 36
    switch unit {
    case .hours: return end.advanced(by: -seconds)
    case .deskHours:
      guard seconds > 0 else { return end }
      var times = DeskTimes(desk)
      return times?.start(of: seconds, endingBy: end)
    case .deskDays:
      var times = DeskTimes(desk)
      return times?.closing(daysBefore: Int(hundredths / 100), end)
    }
  }
}
