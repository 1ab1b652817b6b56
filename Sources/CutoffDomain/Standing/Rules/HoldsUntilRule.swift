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
