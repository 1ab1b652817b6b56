/// The days that relative dates are counted from.
struct BaseDays {
  private let ledger: Ledger
  private let rule: DeadlineRule
  private let deadlines: [RecordID: Deadline]
  private let promises: [RecordID: Promise]
  private let events: [RecordID: Event]
  private let cuts: [RecordID: Fact]
  private let laterPromises: [RecordID: RecordID]
  /// How the chains end that were followed so far, by each of their members.
  private var ends: [RecordID: ChainEnd] = [:]

  init(_ ledger: Ledger) {
    self.ledger = ledger
    rule = DeadlineRule(ledger)
    deadlines = Dictionary(ledger.incident.deadlines.map { ($0.id, $0) }) { first, _ in first }
    promises = Dictionary(ledger.incident.promises.map { ($0.id, $0) }) { first, _ in first }
    events = Dictionary(ledger.incident.events.map { ($0.id, $0) }) { first, _ in first }
    let named = ledger.cuts.compactMap { cut in cut.carriesOut.map { ($0, cut) } }
    cuts = Dictionary(named) { first, _ in first }
    laterPromises = Dictionary(
      ledger.incident.promises.compactMap { promise in promise.supersedes.map { ($0, promise.id) } },
      uniquingKeysWith: min)
  }

  /// In the order of the file.
  var relativeRecords: [RecordID] {
    ledger.incident.deadlines.filter { $0.relative != nil }.map(\.id)
      + ledger.incident.promises.filter { $0.relative != nil }.map(\.id)
  }

  private func relative(_ id: RecordID) -> RelativeDate? {
    deadlines[id]?.relative ?? promises[id]?.relative
  }

  /// Works out the date of `record`; gives the record whose date is needed for that first, if any.
  mutating func next(
    neededBy record: RecordID, resolved dues: inout [RecordID: RelativeDue]
  ) -> RecordID? {
    guard let relative = relative(record), let base = relative.base else {
      dues[record] = RelativeDue()
      return nil
    }
    var walk = ChainWalk(at: base)
    while ends[walk.current] == nil {
      if self.relative(walk.current) != nil, dues[walk.current] == nil { return walk.current }
      guard let later = later(than: walk.current, dues), walk.goes(to: later) else { break }
    }
    let end = note(walk.chain)
    dues[record] = due(of: record, relative, first: base, end, dues)
    return nil
  }

  /// Remembers where a chain that was followed ends; gives that of its first member.
  private mutating func note(_ chain: [RecordID]) -> ChainEnd {
    let last = chain[chain.count - 1]
    var end = ends[last] ?? ChainEnd(last: last, cut: cuts[last])
    for member in chain.reversed() where ends[member] == nil {
      if let cut = cuts[member] { end.cut = cut }
      ends[member] = end
    }
    return ends[chain[0]] ?? end
  }

  /// What took the place of a deadline or promise.
  private func later(than id: RecordID, _ dues: [RecordID: RelativeDue]) -> RecordID? {
    if let standing = standing(id, dues) { return standing.movedTo }
    guard promises[id] != nil else { return nil }
    if let later = laterPromises[id] { return later }
    guard let outcome = ledger.outcomes[id]?.latest?.outcome, outcome.result == .moved else { return nil }
    return outcome.movedTo
  }

  private func standing(_ id: RecordID, _ dues: [RecordID: RelativeDue]) -> DeadlineStanding? {
    guard var deadline = deadlines[id] else { return nil }
    if let due = dues[id] { deadline.take(due) }
    return rule.standing(of: deadline)
  }
}

/// Where a chain of records ends, and the first cut that names one of it.
private struct ChainEnd {
  let last: RecordID
  var cut: Fact?
}

/// A walk from a record to what took its place, which stops rather than come round.
private struct ChainWalk {
  private(set) var chain: [RecordID]
  private var seen: Set<RecordID>

  init(at start: RecordID) {
    chain = [start]
    seen = [start]
  }

  var current: RecordID { chain[chain.count - 1] }

  mutating func goes(to next: RecordID) -> Bool {
    guard seen.insert(next).inserted else { return false }
    chain.append(next)
    return true
  }
}

// What a base comes to.
extension BaseDays {
  /// The named day, and the instant from which hours are counted.
  private typealias Base = (day: CivilDate, instant: Instant)

  private func due(
    of record: RecordID, _ relative: RelativeDate, first: RecordID, _ end: ChainEnd,
    _ dues: [RecordID: RelativeDue]
  ) -> RelativeDue {
    guard let base = base(first, end, relative.side, dues) else { return RelativeDue() }
    if relative.unit == .hours {
      let instant = base.instant.advanced(by: Int64(relative.offset) * Span.hour)
      return RelativeDue(point: TimePoint(instant: instant, precision: .minute, zone: ledger.zone))
    }
    guard let day = relative.day(from: base.day), (1...9_999).contains(day.year) else {
      return RelativeDue()
    }
    let clock = relative.clock.map { point($0, on: day) }
    return RelativeDue(
      point: clock ?? TimePoint(.day, WallTime(startOf: day), zone: ledger.zone),
      until: deadlines[record]?.untilClock.map { point($0, on: day) })
  }

  private func point(_ clock: DayClock, on day: CivilDate) -> TimePoint {
    TimePoint(.minute, clock.wall(on: day), zone: ledger.zone)
  }

  private func base(
    _ first: RecordID, _ chain: ChainEnd, _ side: RelativeDate.Side, _ dues: [RecordID: RelativeDue]
  ) -> Base? {
    if let event = events[first] { return event.at.map(base) }
    if let standing = standing(chain.last, dues) {
      return side == .end ? end(of: standing) : start(of: standing, cut: chain.cut)
    }
    guard var due = promises[chain.last]?.due else { return nil }
    if let own = dues[chain.last] { due.point = own.point }
    return base(due)
  }

  private func end(of standing: DeadlineStanding) -> Base? {
    switch standing.state {
    case .suspended, .withdrawn, .notCarriedOut: nil
    case .pending, .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate, .superseded,
      .passed, .unconfirmed, .unknown:
      standing.until.flatMap(base)
    }
  }

  /// The day of the cut that carried it out, else its own; none of what was called off.
  private func start(of standing: DeadlineStanding, cut: Fact?) -> Base? {
    if let cut { return base(cut.moment) }
    switch standing.state {
    case .suspended, .withdrawn, .notCarriedOut: return nil
    case .carriedOut, .carriedOutEarly, .carriedOutLate:
      let cut = ledger.cuts.first { $0.id == standing.answer?.record }
      return cut.map { base($0.moment) } ?? base(standing.due)
    case .pending, .met, .partlyMet, .missed, .superseded, .passed, .unconfirmed, .unknown:
      return base(standing.due)
    }
  }

  private func base(_ moment: FactTime) -> Base {
    (ledger.zone.wall(at: moment.instant).date, moment.start)
  }

  private func base(_ point: TimePoint) -> Base {
    (point.namedDay(in: ledger.zone), point.precision.isClockTime ? point.start : point.end)
  }

  private func base(_ said: SaidTime) -> Base? {
    guard let point = said.point, let due = said.due else { return nil }
    return (said.boundary == .from ? point.firstDay(in: ledger.zone) : point.namedDay(in: ledger.zone), due)
  }
}

extension TimePoint {
  /// The day that was named, of a longer unit the last; a clock time's day in `zone`.
  fileprivate func namedDay(in zone: Zone) -> CivilDate {
    switch precision {
    case .second, .minute, .hour: zone.wall(at: start).date
    case .partOfDay, .day, .unknown: wall.date
    case .week, .month, .quarter, .year: self.zone.wall(at: lastSecond).date
    }
  }

  fileprivate func firstDay(in zone: Zone) -> CivilDate {
    precision.isClockTime ? zone.wall(at: start).date : wall.date
  }
}

extension RelativeDate {
  /// The derived day; nil where its calendar is not known here. Not for hours.
  fileprivate func day(from base: CivilDate) -> CivilDate? {
    switch unit {
    case .hours: return nil
    case .days: return base.adding(days: offset)
    case .weeks: return base.adding(days: 7 * offset)
    case .months: return base.adding(months: offset)
    case .workingDays:
      var working = WorkingDays(calendar: calendar, days: days)
      return working?.day(offset, after: base)
    }
  }
}
