/// What became of a date that was moved, which hours nobody answered, and which words do not count.
extension DeadlineRule {
  /// What came first: it was carried out, its hour passed, or it was moved.
  func fate(of standing: DeadlineStanding, outcomes: [Fact]) -> Fate {
    let deadline = standing.deadline
    let said = standing.due
    guard let moved = moved(deadline, outcomes: outcomes) else { return .moved }
    let words = outcomes.filter { $0.outcome?.result == .carriedOut }.map { $0.timed(by: said) }
    let cut = deadline.stopsService ? firstCut(of: deadline, said: said, after: nil) : nil
    if (words + [cut].compactMap { $0 }).contains(where: { $0.moment.start < moved.occupiedUntil }) {
      return .carriedOut
    }
    let hour = deadline.stopsService ? said.due : said.lateFrom
    return hour.map { $0 <= moved.start } ?? false ? .passed : .moved
  }

  /// When the date that took its place was set.
  private func moved(_ deadline: Deadline, outcomes: [Fact]) -> FactTime? {
    let set = successors[deadline.id].flatMap { settings[$0] }
    let said = outcomes.filter { $0.outcome?.result == .moved && $0.outcome?.movedTo != nil }.map(\.moment)
    return ([set].compactMap { $0 } + said).min { $0.instant < $1.instant }
  }

  /// The hours of deadlines that stop a service, that passed and were not answered before: what was seen up
  /// before such an hour tells nothing of what is after it. Of a recurring one the last.
  var passedHours: [(services: [RecordID], at: Instant)] {
    ledger.incident.deadlines.filter(\.stopsService).compactMap { deadline in
      var said = deadline.due
      var outcomes = ledger.outcomes[deadline.id] ?? []
      if let recurrence = deadline.recurrence, said.point != nil {
        let ticks = Ticks(said, recurrence, outcomes: outcomes, now: ledger.now)
        guard let last = ticks.times.lastIndex(where: { isPast($0.due) }) else { return nil }
        said = ticks.times[last]
        outcomes = ticks.outcomes[last]
      }
      guard let due = said.due, isPast(due), !isAnswered(deadline, said, before: due, outcomes) else {
        return nil
      }
      return (deadline.services, due)
    }
  }

  private func isAnswered(
    _ deadline: Deadline, _ said: SaidTime, before due: Instant, _ outcomes: [Fact]
  ) -> Bool {
    if let moved = successors[deadline.id].flatMap({ settings[$0] }), moved.instant < due { return true }
    let isSaid = outcomes.contains {
      $0.timed(by: said).moment.instant < due && counts($0, for: deadline, said: said)
    }
    let isCut = cutsByDeadline[deadline.id]?.contains { $0.moment.instant < due } ?? false
    return isSaid || isCut
      || endings.contain(after: setting(of: deadline), before: due, setBy: deadline.setBy)
  }

  /// The latest outcome, where it does not count.
  func uncounted(of standing: DeadlineStanding, outcomes: [Fact]) -> Uncounted? {
    let deadline = standing.deadline
    let said = standing.due
    guard let last = outcomes.map({ $0.timed(by: said) }).latest, let outcome = last.outcome,
      standing.answer?.record != last.id, deadline.recurrence == nil,
      !counts(last, for: deadline, said: said)
    else { return nil }
    let mayCountLater = outcome.result.tellsOfTheHour && !deadline.stopsService
    let late = mayCountLater ? said.lateFrom : nil
    return Uncounted(
      outcome: last.id, result: outcome.result, by: last.actor,
      reason: late.map(Uncounted.Reason.notYet) ?? .needsSetter)
  }
}
