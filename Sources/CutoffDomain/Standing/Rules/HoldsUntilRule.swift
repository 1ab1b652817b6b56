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
    var next = NextInstant(after: ledger.now)
    let quiet = ledger.settings.quietAfter
    next.note(ledger.known.nextChange)
    next.note(ledger.incident.header.archived?.at)
    next.note(service.nextExpiry)
    next.note(talks.quietFrom)
    next.note(lastActivity.advanced(by: quiet))
    headline.deferralEnds.forEach { next.note($0) }
    for place in standing.deadlines.indices {
      instantsOfDeadline(standing.deadlines[place]).forEach { next.note($0) }
    }
    for place in standing.promises.indices {
      instantsOfPromise(standing.promises[place]).forEach { next.note($0) }
    }
    for step in ledger.incident.steps where step.isOpen { next.note(step.due?.lateFrom) }
    for cut in cuts.open + cuts.rest { next.note(cut.at.advanced(by: quiet)) }
    for back in returns {
      next.note(back.moment.instant.advanced(by: ledger.settings.finalWindow))
      next.note(back.moment.instant.advanced(by: quiet))
    }
    for act in standing.actBy { instantsOfActBy(act).forEach { next.note($0) } }
    return next.instant
  }

  private func instantsOfDeadline(_ entry: DeadlineStanding) -> [Instant] {
    var instants: [Instant] = []
    for said in times(entry.deadline.due, entry.deadline.recurrence, shown: entry.due) {
      guard let due = said.due, let late = said.lateFrom else { continue }
      instants += [
        due, late, due.advanced(by: -ledger.settings.finalWindow),
        due.advanced(by: ledger.settings.finalWindow), due.advanced(by: -ledger.settings.quietAfter),
        due.advanced(by: ledger.settings.quietAfter), late.advanced(by: -ledger.settings.quietAfter),
      ]
    }
    return entry.windowEnd.map { instants + instantsOfEnd($0) } ?? instants
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
