/// The first later instant at which anything but elapsed time may be different.
struct HoldsUntilRule {
  let ledger: Ledger
  let standing: Standing
  let service: ServiceRule
  let talks: TalksRule
  let headline: HeadlineRule
  /// The last record or passed hour, from which silence is counted.
  let lastActivity: Instant
  let cuts: CutMoments
  let returns: [Fact]

  var instant: Instant? {
    var instants = [ledger.known.nextChange, service.nextExpiry, talks.quietFrom]
    instants.append(lastActivity.advanced(by: ledger.settings.quietAfter))
    instants += headline.deferralEnds.map(Optional.some)
    instants += standing.deadlines.flatMap(instantsOfDeadline).map(Optional.some)
    instants += standing.promises.flatMap(instantsOfPromise).map(Optional.some)
    instants += ledger.incident.steps.filter { $0.isOpen }.map { $0.due?.lateFrom }
    instants += (cuts.open + cuts.rest).map { $0.at.advanced(by: ledger.settings.quietAfter) }
    for back in returns {
      let instant = back.moment.instant
      instants += [
        instant.advanced(by: ledger.settings.finalWindow), instant.advanced(by: ledger.settings.quietAfter),
      ]
    }
    instants += standing.actBy.flatMap(instantsOfActBy)
    return instants.compactMap { $0 }.filter { $0 > ledger.now }.min()
  }

  private func instantsOfDeadline(_ entry: DeadlineStanding) -> [Instant] {
    times(entry.deadline.due, entry.deadline.recurrence, shown: entry.due).flatMap { said -> [Instant] in
      guard let due = said.due, let late = said.lateFrom else { return [] }
      return [
        due, late, due.advanced(by: -ledger.settings.finalWindow),
        due.advanced(by: ledger.settings.finalWindow), due.advanced(by: -ledger.settings.quietAfter),
        due.advanced(by: ledger.settings.quietAfter), late.advanced(by: -ledger.settings.quietAfter),
      ]
    } + (entry.windowEnd.map(instantsOfEnd) ?? [])
  }

  private func instantsOfEnd(_ end: Instant) -> [Instant] {
    [
      end, end.advanced(by: -ledger.settings.finalWindow), end.advanced(by: ledger.settings.finalWindow),
      end.advanced(by: -ledger.settings.quietAfter), end.advanced(by: ledger.settings.quietAfter),
    ]
  }

  /// A start at its moment is in time, so that it is too late a second after it.
  private func instantsOfActBy(_ act: ActBy) -> [Instant] {
    [
      act.at.advanced(by: -ledger.settings.quietAfter), act.at.advanced(by: -Span.day), act.at,
      act.at.advanced(by: 1), act.at.advanced(by: Span.day), act.due,
    ]
  }

  private func instantsOfPromise(_ entry: PromiseStanding) -> [Instant] {
    times(entry.promise.due, entry.promise.recurrence, shown: entry.due).flatMap { said in
      let ends = [said.due, said.lateFrom].compactMap { $0 }
      return ends + ends.map { $0.advanced(by: -ledger.settings.quietAfter) }
        + [said.dueDay(in: ledger.zone)].compactMap { $0 }
    }
  }

  /// The time that counts, and the first tick that is not over yet: it may be another one.
  private func times(_ said: SaidTime, _ recurrence: Recurrence?, shown: SaidTime) -> [SaidTime] {
    guard let recurrence else { return [shown] }
    return [shown] + Ticks(said, recurrence, outcomes: [], now: ledger.now).times.suffix(1)
  }
}
