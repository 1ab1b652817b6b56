/// The promises and what became of them.
struct PromiseRule {
  let ledger: Ledger

  /// One entry a promise, by due, undated ones last.
  var standings: [PromiseStanding] {
    let tellings = ledger.known.tellings
    let groups = Dictionary(grouping: ledger.incident.promises) { tellings.root(of: $0) }
    let successors = successors
    return groups.values.compactMap { standing(of: $0, successors: successors) }.sorted { left, right in
      PromiseRule.key(left) < PromiseRule.key(right)
    }
  }

  /// For each promise the one that took its place.
  private var successors: [RecordID: RecordID] {
    let links = ledger.incident.promises.compactMap { promise in
      promise.supersedes.map { ($0, promise.id) }
    }
    return Dictionary(links, uniquingKeysWith: min)
  }

  private func standing(of group: [Promise], successors: [RecordID: RecordID]) -> PromiseStanding? {
    guard let shown = group.first(where: { $0.tellingOf == nil }) else { return nil }
    let others = group.filter { $0.id != shown.id }.sorted { knownOrder($0) < knownOrder($1) }
    let outcomes = outcomes(of: group)
    var standing = evaluate(shown, outcomes: outcomes)
    standing.tellings = others
    standing.uncounted = uncounted(of: standing, outcomes: outcomes)
    if let successor = group.compactMap({ successors[$0.id] }).min() {
      standing.state = .superseded
      standing.movedTo = successor
    }
    return standing
  }

  /// The latest outcome, where it does not count (yet).
  private func uncounted(of standing: PromiseStanding, outcomes: [Fact]) -> Uncounted? {
    let said = standing.due
    guard standing.promise.recurrence == nil, let last = outcomes.latest, let outcome = last.outcome,
      standing.answer?.record != last.id,
      !counts(last, for: standing.promise, isLate: mayBeLate(standing.promise, said))
    else { return nil }
    let reason: Uncounted.Reason
    switch outcome.result {
    case _ where standing.promise.isAsked: reason = .onlyAsked
    case .moved, .suspended: reason = .noDate
    case .kept, .partlyKept, .late, .broken, .carriedOut, .notCarriedOut, .withdrawn:
      reason = said.lateFrom.map(Uncounted.Reason.notYet) ?? .noDate
    }
    return Uncounted(outcome: last.id, result: outcome.result, by: last.actor, reason: reason)
  }

  private func knownOrder(_ promise: Promise) -> (Instant, RecordID) {
    (ledger.known.instants.known(promise.provenance, at: promise.madeAt), promise.id)
  }

  private func outcomes(of group: [Promise]) -> [Fact] {
    guard group.count > 1 else { return group.first.flatMap { ledger.outcomes[$0.id] } ?? [] }
    return group.flatMap { ledger.outcomes[$0.id] ?? [] }
      .sorted { ($0.moment.known, $0.id) < ($1.moment.known, $1.id) }
  }

  private func evaluate(_ promise: Promise, outcomes: [Fact]) -> PromiseStanding {
    guard let recurrence = promise.recurrence, promise.due.point != nil else {
      return verdict(promise, said: promise.due, outcomes: outcomes)
    }
    let ticks = Ticks(promise.due, recurrence, outcomes: outcomes, now: ledger.now)
    let verdicts = ticks.times.indices.map { index in
      var verdict = verdict(promise, said: ticks.times[index], outcomes: ticks.outcomes[index])
      verdict.tick = ticks.times[index]
      return verdict
    }
    let last = verdicts.last ?? verdict(promise, said: promise.due, outcomes: outcomes)
    let missed = verdicts.filter { [.broken, .unresolved].contains(axisValue(of: $0)) }
    var standing = missed.first { $0.state == .broken } ?? missed.first ?? last
    standing.instalments = verdicts.map { Instalment(due: $0.due, state: $0.state) }
    return standing
  }

  /// What became of a promise that was due at `said`.
  private func verdict(_ promise: Promise, said: SaidTime, outcomes: [Fact]) -> PromiseStanding {
    let isLate = !promise.isAsked && isLate(said)
    let answers = outcomes.filter { fact in
      counts(fact, for: promise, isLate: mayBeLate(promise, said))
    }
    guard let answer = answers.latest, let outcome = answer.outcome else {
      let isToday = !promise.isAsked && isDueToday(said)
      let state: PromiseState = isLate ? .unresolved : isToday ? .dueToday : .open
      return PromiseStanding(promise: promise, state: state)
    }
    return PromiseStanding(
      promise: promise, state: state(after: outcome, by: answer, for: promise), answer: answer.evidence,
      movedTo: outcome.result == .moved ? outcome.movedTo : nil)
  }

  /// That a promise was not kept counts from the instant from which its giver may be called late.
  private func counts(_ fact: Fact, for promise: Promise, isLate: Bool) -> Bool {
    guard let outcome = fact.outcome else { return false }
    switch outcome.result {
    case .kept, .partlyKept, .carriedOut: return true
    case .broken, .late, .notCarriedOut: return isLate
    case .withdrawn: return isLate || isReleased(promise, by: fact)
    case .moved: return outcome.movedTo != nil
    case .suspended: return false
    }
  }

  private func state(after outcome: Outcome, by fact: Fact, for promise: Promise) -> PromiseState {
    switch outcome.result {
    case .kept, .carriedOut: .kept
    case .partlyKept: .partlyKept
    case .late: .keptLate
    case .broken, .notCarriedOut: .broken
    case .withdrawn: isReleased(promise, by: fact) ? .superseded : .broken
    case .moved: .superseded
    case .suspended: .open
    }
  }

  /// Whether the receiver's side no longer asks for what was promised.
  private func isReleased(_ promise: Promise, by fact: Fact) -> Bool {
    promise.receiver != nil && ledger.sides.mayDecide(fact.actor, setBy: promise.receiver)
  }

  /// Nobody is late with what was only asked for; nor is it known where nobody named a date.
  private func mayBeLate(_ promise: Promise, _ said: SaidTime) -> Bool {
    !promise.isAsked && (isLate(said) || said.lateFrom == nil)
  }

  private func isLate(_ said: SaidTime) -> Bool {
    said.lateFrom.map { $0 <= ledger.now } ?? false
  }

  private func isDueToday(_ said: SaidTime) -> Bool {
    guard let opening = said.dueDay(in: ledger.zone), let late = said.lateFrom else { return false }
    return opening <= ledger.now && ledger.now < late
  }

  private static func key(_ standing: PromiseStanding) -> DueKey {
    DueKey(standing.due, standing.promise.id)
  }
}

extension PromiseRule {
  /// The worst of the promises that are not superseded.
  func axis(_ standings: [PromiseStanding]) -> Axis<PromisesAxis> {
    let valued = standings.compactMap { standing -> (value: PromisesAxis, standing: PromiseStanding)? in
      standing.state == .superseded ? nil : (axisValue(of: standing), standing)
    }
    guard let worst = valued.map(\.value).min(by: { $0.badness > $1.badness }) else { return Axis(.none) }
    let behind = valued.filter { $0.value == worst }.map(\.standing)
    return Axis(worst, evidence: behind.flatMap(evidence))
  }

  /// What one promise gives to the axis.
  func axisValue(of standing: PromiseStanding) -> PromisesAxis {
    switch standing.state {
    case .open: standing.isOnlyAsked ? .none : .open
    case .dueToday: .dueToday
    case .kept, .keptLate: .kept
    case .partlyKept: isLate(standing.due) ? .unresolved : isDueToday(standing.due) ? .dueToday : .open
    case .broken: .broken
    case .unresolved: .unresolved
    case .superseded: .none
    }
  }

  private func evidence(_ standing: PromiseStanding) -> [Evidence] {
    let promise = standing.promise
    let made = ledger.known.instants.moment(promise.provenance, at: promise.madeAt)
    let own = Evidence(record: promise.id, instant: made.instant, by: promise.giver)
    return [own] + (standing.answer.map { [$0] } ?? [])
  }
}

extension PromisesAxis {
  fileprivate var badness: Int {
    switch self {
    case .none: 0
    case .kept: 1
    case .open: 2
    case .dueToday: 3
    case .unresolved: 4
    case .broken: 5
    }
  }
}

extension SaidTime {
  /// The first instant of the last day before somebody may be called late; nil without a date.
  func dueDay(in zone: Zone) -> Instant? {
    guard let late = lateFrom else { return nil }
    return zone.instant(of: WallTime(startOf: zone.wall(at: late.advanced(by: -1)).date))
  }
}

extension Fact {
  var outcome: Outcome? {
    guard case .outcome(let outcome) = content else { return nil }
    return outcome
  }
}

/// The order of panes: by due, then by the start of what was said, then by id; undated ones last.
struct DueKey: Comparable {
  private let due: Instant
  private let start: Instant
  private let id: RecordID

  init(_ said: SaidTime, _ id: RecordID) {
    due = said.due ?? .distantFuture
    start = said.point?.start ?? .distantFuture
    self.id = id
  }

  static func < (left: DueKey, right: DueKey) -> Bool {
    (left.due, left.start, left.id) < (right.due, right.start, right.id)
  }
}
