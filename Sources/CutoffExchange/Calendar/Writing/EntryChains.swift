import CutoffDomain

/// What belongs to one entry: the record that holds, those whose place it took, and the outcomes of all of them.
struct EntryChains {
  private let incident: Incident
  private let previous: [RecordID: RecordID]
  private let outcomes: [RecordID: [Event]]
  /// The records that took the place of one period only, with the period.
  private let periods: [RecordID: TimePoint]

  /// `moves` leads from a record to the one that took its place.
  init(_ incident: Incident, moves: [(old: RecordID, new: RecordID)]) {
    self.incident = incident
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

  /// Whether a period was moved elsewhere: it has an entry there.
  func isMoved(_ period: TimePoint?, of record: RecordID, every: Precision) -> Bool {
    outcomes(of: [record], period: period, every: every).contains { event in
      guard case .outcome(let outcome) = event.content else { return false }
      return outcome.period != nil && outcome.movedTo != nil
    }
  }

  /// The first and the last instant at which one of these was logged, else known.
  func logged(_ records: [(provenance: Provenance, at: TimePoint?)]) -> ClosedRange<Instant> {
    let instants = records.map { $0.provenance.loggedAt ?? incident.knownInstant($0.provenance, at: $0.at) }
    let (first, last) = (instants.min() ?? .distantPast, instants.max() ?? .distantPast)
    return first...last
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
