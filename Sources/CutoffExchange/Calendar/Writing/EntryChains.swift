import CutoffDomain

/// What belongs to one entry: the record that holds, those whose place it took, and the outcomes of all of them.
struct EntryChains {
  private let incident: Incident
  private let index: RecordIndex
  private let previous: [RecordID: RecordID]
  private let outcomes: [RecordID: [Event]]
  /// The records that took the place of one period only, with the period.
  private let periods: [RecordID: TimePoint]

  /// `moves` leads from a record to the one that took its place.
  init(_ incident: Incident, moves: [(old: RecordID, new: RecordID)]) {
    self.incident = incident
    index = RecordIndex(incident)
    previous = Dictionary(moves.map { ($0.new, $0.old) }, uniquingKeysWith: min)
    var outcomes: [RecordID: [Event]] = [:]
    var periods: [RecordID: TimePoint] = [:]
    for event in incident.events {
      guard case .outcome(let outcome) = event.content else { continue }
      outcomes[outcome.target, default: []].append(event)
      if let next = outcome.movedTo, let period = outcome.period { periods[next] = period }
    }
    self.outcomes = outcomes
    self.periods = periods
  }

  /// The period whose place `record` took; nil for one that took that of a whole record, or of none.
  func period(movedTo record: RecordID?) -> TimePoint? { record.flatMap { periods[$0] } }

  /// Whether another record took its place, and not that of one of its periods only.
  func isReplaced(by record: RecordID?) -> Bool { record != nil && period(movedTo: record) == nil }

  func record(_ id: RecordID) -> Record? { index.record(id) }

  /// From the record itself back to the first one.
  func chain(to record: RecordID) -> [RecordID] {
    var chain = [record]
    var seen: Set = [record]
    while let last = chain.last, let before = previous[last], seen.insert(before).inserted {
      chain.append(before)
    }
    return chain
  }

  /// The outcomes of a chain; for a period those that name it, and those that name none.
  func outcomes(of chain: [RecordID], period: TimePoint? = nil, every: Precision? = nil) -> [Event] {
    chain.flatMap { outcomes[$0] ?? [] }.filter { event in
      guard let period, let every, case .outcome(let outcome) = event.content, let named = outcome.period
      else {
        return true
      }
      return TimePoint(every, named.wall, zone: period.zone).start
        == TimePoint(every, period.wall, zone: period.zone).start
    }
  }

  /// The periods of what recurs that a calendar shows; not those that were moved elsewhere, which have an entry there.
  func periods(
    of record: RecordID, from due: SaidTime, _ recurrence: Recurrence, _ options: CalendarWriteOptions
  ) -> [(index: Int, due: SaidTime)] {
    EntryPeriods(due, recurrence, options).periods.filter { period in
      !isMoved(period.due.point, of: record, every: recurrence.every)
    }
  }

  private func isMoved(_ period: TimePoint?, of record: RecordID, every: Precision) -> Bool {
    outcomes(of: [record], period: period, every: every).contains { event in
      guard case .outcome(let outcome) = event.content else { return false }
      return outcome.period != nil && outcome.movedTo != nil
    }
  }

  /// What was said last ahead of a period, as `state` takes it; nil where nothing was.
  func saidAhead<State>(
    of record: RecordID, _ period: TimePoint?, every: Precision?, _ state: (OutcomeResult) -> State?
  ) -> (state: State, event: Event)? {
    guard let every else { return nil }
    for event in outcomes(of: [record], period: period, every: every).reversed() {
      guard case .outcome(let outcome) = event.content, outcome.period != nil,
        let found = state(outcome.result)
      else { continue }
      return (found, event)
    }
    return nil
  }

  /// The first record of a chain, of a period with its name. What took the place of one period keeps that name.
  func id(of chain: [RecordID], _ period: String?) -> String {
    let name =
      period
      ?? zip(chain, chain.dropFirst()).lazy.compactMap { new, old -> String? in
        guard let moved = self.period(movedTo: new) else { return nil }
        return index.record(old)?.recurrence?.every.periodName(moved)
      }.first
    return (chain.last?.text ?? "") + (name.map { "-" + $0 } ?? "")
  }

  /// The first and the last instant at which one of these was logged, else known.
  func logged(_ records: [(provenance: Provenance, at: TimePoint?)]) -> ClosedRange<Instant> {
    let instants = records.map { $0.provenance.loggedAt ?? incident.knownInstant($0.provenance, at: $0.at) }
    let (first, last) = (instants.min() ?? .distantPast, instants.max() ?? .distantPast)
    return first...last
  }
}

extension Record {
  fileprivate var recurrence: Recurrence? {
    switch self {
    case .deadline(let deadline): deadline.recurrence
    case .promise(let promise): promise.recurrence
    case .party, .service, .amount, .event, .note, .step, .question, .source: nil
    }
  }
}

extension Precision {
  /// How a period is named in a UID: "2026-12", "2026-Q4", "2026-W50", "2026".
  func periodName(_ point: TimePoint) -> String {
    let date = point.wall.date
    switch self {
    case .month: return "\(date.year)-" + twoDigits(date.month)
    case .quarter: return "\(date.year)-Q\((date.month + 2) / 3)"
    case .year: return "\(date.year)"
    case .week:
      // A week is of the year in which its Thursday lies.
      let thursday = date.monday.adding(days: 3)
      let first = thursday.firstOfMonth.adding(months: 1 - thursday.month)
      return "\(thursday.year)-W" + twoDigits((thursday.dayNumber - first.dayNumber) / 7 + 1)
    case .second, .minute, .hour, .partOfDay, .day, .unknown:
      return "\(date.year)-" + twoDigits(date.month) + "-" + twoDigits(date.day)
    }
  }
}
