/// The first later instant at which anything but elapsed time may be different.
struct HoldsUntilRule {
  let ledger: Ledger
  let standing: Standing
  let service: ServiceRule
  let talks: TalksRule
  let headline: HeadlineRule
  /// The last record or passed hour, from which silence is counted.
  let lastActivity: Instant

  var instant: Instant? {
    var instants = [ledger.known.nextChange, service.nextExpiry, talks.quietFrom]
    instants.append(lastActivity.advanced(by: ledger.settings.quietAfter))
    instants += headline.deferralEnds.map(Optional.some)
    instants += standing.deadlines.flatMap(instantsOfDeadline).map(Optional.some)
    instants += standing.promises.flatMap(instantsOfPromise).map(Optional.some)
    instants += standing.deadlines.compactMap(\.windowEnd).flatMap { [$0, $0.advanced(by: Span.day)] }
    instants += standing.actBy.flatMap(instantsOfActBy)
    instants += ledger.incident.steps.map { $0.isOpen ? $0.due?.lateFrom : nil }
    return instants.compactMap { $0 }.filter { $0 > ledger.now }.min()
  }

  private func instantsOfDeadline(_ entry: DeadlineStanding) -> [Instant] {
    times(entry.deadline.due, entry.deadline.recurrence, shown: entry.due).flatMap { said -> [Instant] in
      guard let due = said.due, let late = said.lateFrom else { return [] }
      return [
        due, late, due.advanced(by: -ledger.settings.finalWindow),
        due.advanced(by: ledger.settings.quietAfter),
      ]
    }
  }

  /// A start at its moment is in time, so that it is too late a second after it.
  private func instantsOfActBy(_ act: ActBy) -> [Instant] {
    [
      act.at.advanced(by: -Span.day), act.at, act.at.advanced(by: 1), act.at.advanced(by: Span.day), act.due,
    ]
  }

  private func instantsOfPromise(_ entry: PromiseStanding) -> [Instant] {
    times(entry.promise.due, entry.promise.recurrence, shown: entry.due).flatMap { said in
      [said.due, said.lateFrom, said.dueDay(in: ledger.zone)].compactMap { $0 }
    }
  }

  /// The time that counts, and the first tick that is not over yet: it may be another one.
  private func times(_ said: SaidTime, _ recurrence: Recurrence?, shown: SaidTime) -> [SaidTime] {
    guard let recurrence else { return [shown] }
    return [shown] + Ticks(said, recurrence, outcomes: [], now: ledger.now).times.suffix(1)
  }
}
