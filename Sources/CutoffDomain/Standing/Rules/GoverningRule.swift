/// Which hour governs: what the threat axis reads, and the clock where nothing is cut.
struct GoverningRule {
  let ledger: Ledger
  let deadlines: [DeadlineStanding]

  /// The earliest pending deadline if inside the final window; else the latest unconfirmed; else the
  /// earliest pending; else the latest passed. Nil when no deadline stops a service any more.
  var hour: Clock? {
    let pending = candidates(.pending)
    if let first = pending.first, isFinal(first.due) { return clock(first, .pending) }
    if let last = candidates(.unconfirmed).last { return clock(last, .unconfirmed) }
    if let first = pending.first { return clock(first, .pending) }
    return candidates(.passed).last.map { clock($0, .passed) }
  }

  private typealias Candidate = (standing: DeadlineStanding, due: Instant)

  /// The dated deadlines that stop a service, in `state` and not passed too long ago, by due. The days of
  /// a window are counted from its end.
  private func candidates(_ state: DeadlineState) -> [Candidate] {
    deadlines.compactMap { standing in
      guard standing.deadline.stopsService, standing.state == state, let due = standing.due.due,
        ledger.isRecent(standing.windowEnd ?? due)
      else { return nil }
      return (standing, due)
    }
  }

  private func clock(_ candidate: Candidate, _ state: Clock.State) -> Clock {
    Clock(
      deadline: candidate.standing.deadline.id, due: candidate.due, state: state,
      isFinal: state == .pending && isFinal(candidate.due),
      chain: chain(before: candidate.standing.deadline))
  }

  private func isFinal(_ due: Instant) -> Bool {
    due.seconds(since: ledger.now) <= ledger.settings.finalWindow
  }

  /// The deadlines that `deadline` took the place of, the latest first.
  private func chain(before deadline: Deadline) -> [RecordID] {
    let predecessors = predecessors
    var chain: [RecordID] = []
    var seen: Set<RecordID> = [deadline.id]
    var current = deadline.id
    while let earlier = predecessors[current], seen.insert(earlier).inserted {
      chain.append(earlier)
      current = earlier
    }
    return chain
  }

  private var predecessors: [RecordID: RecordID] {
    let known = Set(deadlines.map(\.deadline.id))
    let moves = deadlines.compactMap { standing in standing.movedTo.map { ($0, standing.deadline.id) } }
    let links = deadlines.compactMap { standing in
      standing.deadline.supersedes.flatMap { known.contains($0) ? (standing.deadline.id, $0) : nil }
    }
    return Dictionary(links + moves, uniquingKeysWith: { first, _ in first })
  }
}
