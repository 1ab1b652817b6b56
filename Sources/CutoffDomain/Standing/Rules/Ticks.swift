extension SaidTime {
  /// The same words `count` periods later; nil without a date.
  package func shifted(by count: Int, every period: Precision) -> SaidTime? {
    guard let point else { return nil }
    let date = point.wall.date
    let later: CivilDate
    switch period {
    case .week: later = date.adding(days: 7 * count)
    case .month: later = date.adding(months: count)
    case .quarter: later = date.adding(months: 3 * count)
    case .year: later = date.adding(months: 12 * count)
    case .second, .minute, .hour, .partOfDay, .day, .unknown: later = date.adding(days: count)
    }
    let wall = WallTime(startOf: later).adding(seconds: Int64(point.wall.secondOfDay))
    var tick = self
    if count > 0 { tick.says = "" }
    tick.point = TimePoint(point.precision, wall, zone: point.zone, part: point.part)
    return tick
  }
}

/// The periods of a recurring deadline or promise, up to the first that is not over yet, and what was
/// said of each.
struct Ticks {
  /// Guards against a period that a hand-made file sets centuries back.
  private static let limit = 10_000

  private(set) var times: [SaidTime] = []
  /// The outcomes of each tick, in the order of the ledger.
  private(set) var outcomes: [[Fact]] = []

  init(_ said: SaidTime, _ recurrence: Recurrence, outcomes facts: [Fact], now: Instant) {
    for count in 0..<Ticks.limit {
      guard let tick = said.shifted(by: count, every: recurrence.every), let point = tick.point,
        count == 0 || recurrence.until.map({ point.start < $0.end || point.start == $0.start }) ?? true
      else { break }
      times.append(tick)
      if let late = tick.lateFrom, late > now { break }
    }
    outcomes = Array(repeating: [], count: times.count)
    sort(facts, every: recurrence.every)
  }

  private mutating func sort(_ facts: [Fact], every period: Precision) {
    let starts = times.map { $0.point.map { TimePoint(period, $0.wall, zone: $0.zone).start } }
    let indexes = Dictionary(
      starts.enumerated().compactMap { index, start in start.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    for fact in facts {
      guard case .outcome(let outcome) = fact.content else { continue }
      if let named = outcome.period, let zone = times.first?.point?.zone {
        let start = TimePoint(period, named.wall, zone: zone).start
        if let index = indexes[start] { outcomes[index].append(fact) }
      } else if let index = index(of: outcome.result, at: fact.moment.instant) {
        outcomes[index].append(fact)
      }
    }
  }

  /// An outcome that names no period: that something was missed is said after its time, that it was
  /// done before the next.
  private func index(of result: OutcomeResult, at instant: Instant) -> Int? {
    guard !times.isEmpty else { return nil }
    let next = times.partitioningIndex { ($0.lateFrom ?? .distantPast) > instant }
    switch result {
    case .broken, .notCarriedOut, .late: return max(0, next - 1)
    case .kept, .partlyKept, .carriedOut, .moved, .suspended, .withdrawn: return min(next, times.count - 1)
    }
  }
}
