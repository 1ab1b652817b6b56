extension Ledger {
  /// Checks that found a service up after the end of a window in which it was cut: each is a restoration. One
  /// that comes after another cut is not.
  var windowReturns: [Fact] {
    let ends = WindowsOver(windows, coverage: coverage)
    guard !ends.isEmpty else { return [] }
    return observations.filter { $0.state == .up }.compactMap { observed in
      let fact = observed.fact
      guard ends.containReturn(at: fact.moment, of: observed.service) else { return nil }
      return fact.taken(as: .restoration(Restoration(services: observed.service.map { [$0] } ?? [])))
    }
  }

  /// The windows that are over, in which something was cut, that no later date took the place of, and whose end no
  /// cut followed: of each service that is the one of its last cut.
  private var windows: [WindowOver] {
    let stopping = incident.deadlines.filter { $0.stopsService && $0.until != nil }
    guard !stopping.isEmpty else { return [] }
    let stopped = ServiceTimeline(cuts, coverage: coverage) { $0.services }
    let moved = Set(
      incident.deadlines.compactMap(\.supersedes)
        + outcomes.filter { $0.value.contains { $0.outcome?.movedTo != nil } }.map(\.key))
    return stopping.filter { !moved.contains($0.id) }
      .compactMap { deadline in
        let entry = DeadlineStanding(deadline: deadline, state: .pending)
        guard let start = deadline.due.due, let end = entry.windowEnd, end <= now else { return nil }
        let said = outcomes[deadline.id]?.filter { $0.outcome?.result == .carriedOut } ?? []
        let stops =
          said.map { $0.timed(by: deadline.due) }.filter { $0.moment.isAtOrAfter(start) }
          + [stopped.last(atOrAfter: start, touching: deadline.services)].compactMap { $0 }
        // A window in which nothing was cut brings nothing back.
        guard let last = stops.map(\.moment).max(by: { $0.instant < $1.instant }), last.start < end else {
          return nil
        }
        return WindowOver(services: deadline.services, end: end, lastCut: last)
      }
  }
}
