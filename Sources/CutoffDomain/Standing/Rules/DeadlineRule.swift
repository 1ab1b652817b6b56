/// The deadlines and what became of them.
struct DeadlineRule {
  let ledger: Ledger
  private let cuts: ServiceTimeline
  private let returns: ServiceTimeline
  private let seenUp: ServiceTimeline
  private let seenDown: ServiceTimeline
  private let cutsByDeadline: [RecordID: [Fact]]
  private let agreements: Followers
  private let successors: [RecordID: RecordID]

  init(_ ledger: Ledger) {
    self.ledger = ledger
    cuts = ServiceTimeline(ledger.cuts, coverage: ledger.coverage) { $0.services }
    returns = ServiceTimeline(ledger.restorations + ledger.replacements, coverage: ledger.coverage) {
      $0.services
    }
    seenUp = DeadlineRule.checks(of: ledger) { $0 == .up }
    seenDown = DeadlineRule.checks(of: ledger) { $0.severity >= ServiceState.partlyDown.severity }
    cutsByDeadline = Dictionary(
      grouping: ledger.cuts.filter { $0.carriesOut != nil }, by: { $0.carriesOut ?? $0.id })
    agreements = Followers(ledger.finalAgreements.map(\.moment))
    successors = Dictionary(
      ledger.incident.deadlines.compactMap { deadline in deadline.supersedes.map { ($0, deadline.id) } },
      uniquingKeysWith: min)
  }

  /// By due, undated ones last.
  var standings: [DeadlineStanding] {
    ledger.incident.deadlines.map(standing).sorted {
      DueKey($0.due, $0.deadline.id) < DueKey($1.due, $1.deadline.id)
    }
  }

  /// What became of one deadline, with the due that it has here.
  func standing(of deadline: Deadline) -> DeadlineStanding {
    let outcomes = ledger.outcomes[deadline.id] ?? []
    var standing = evaluate(deadline, outcomes: outcomes)
    if let successor = successors[deadline.id] {
      standing.state = .superseded
      standing.movedTo = successor
    }
    return standing
  }

  private func evaluate(_ deadline: Deadline, outcomes: [Fact]) -> DeadlineStanding {
    guard let recurrence = deadline.recurrence, deadline.due.point != nil else {
      return verdict(deadline, said: deadline.due, outcomes: outcomes)
    }
    let ticks = Ticks(deadline.due, recurrence, outcomes: outcomes, now: ledger.now)
    let verdicts = ticks.times.indices.map { index in
      var verdict = verdict(deadline, said: ticks.times[index], outcomes: ticks.outcomes[index])
      verdict.tick = ticks.times[index]
      return verdict
    }
    let last = verdicts.last ?? verdict(deadline, said: deadline.due, outcomes: outcomes)
    if isFinal(last) { return last }
    return verdicts.first { $0.isMissed && isStillAsked($0) } ?? last
  }

  /// The next hour of a cut, once near, outweighs the hours before it, as on the clock.
  private func isFinal(_ standing: DeadlineStanding) -> Bool {
    guard standing.deadline.stopsService, standing.state == .pending, let due = standing.due.due else {
      return false
    }
    return due.seconds(since: ledger.now) <= ledger.settings.finalWindow
  }

  /// The hour of a cut that was not answered makes way for the next period's after the quiet time.
  private func isStillAsked(_ standing: DeadlineStanding) -> Bool {
    guard standing.deadline.stopsService, let due = standing.due.due else { return true }
    return ledger.isRecent(due)
  }

  private func verdict(_ deadline: Deadline, said: SaidTime, outcomes: [Fact]) -> DeadlineStanding {
    let answer = outcomes.filter { counts($0, for: deadline, said: said) }.latest
    if let cut = cut(for: deadline, said: said, after: answer) {
      return DeadlineStanding(
        deadline: deadline, state: said.carriedOut(at: cut.moment), answer: cut.evidence)
    }
    if let answer, let outcome = answer.outcome {
      return DeadlineStanding(
        deadline: deadline, state: state(after: outcome, at: answer.moment, of: deadline, said: said),
        answer: answer.evidence, movedTo: outcome.result == .moved ? outcome.movedTo : nil)
    }
    return deadline.stopsService
      ? unansweredCutoff(deadline, said: said)
      : DeadlineStanding(deadline: deadline, state: isPast(said.lateFrom) ? .unknown : .pending)
  }

  /// A restoration or replacement at or after the hour and a final agreement after the setting answer
  /// too; else the hour decides.
  private func unansweredCutoff(_ deadline: Deadline, said: SaidTime) -> DeadlineStanding {
    if let due = said.due, let back = returns.first(atOrAfter: due, touching: deadline.services) {
      return DeadlineStanding(deadline: deadline, state: .notCarriedOut, answer: back.evidence)
    }
    if let agreement = agreement(after: ledger.setting(of: deadline)) {
      return DeadlineStanding(deadline: deadline, state: .notCarriedOut, answer: agreement.evidence)
    }
    guard let due = said.due, isPast(due) else {
      return DeadlineStanding(deadline: deadline, state: .pending)
    }
    let up = seenUp.last(atOrAfter: due, touching: deadline.services)
    return DeadlineStanding(deadline: deadline, state: up == nil ? .unconfirmed : .passed)
  }

  /// The last check at or after an hour that found a service of `services` up.
  func lastSeenUp(since due: Instant, on services: [RecordID]) -> Fact? {
    seenUp.last(atOrAfter: due, touching: services)
  }

  /// The same for down, or partly down.
  func lastSeenDown(since due: Instant, on services: [RecordID]) -> Fact? {
    seenDown.last(atOrAfter: due, touching: services)
  }

  private static func checks(of ledger: Ledger, in states: (ServiceState) -> Bool) -> ServiceTimeline {
    let facts = ledger.observations.filter { states($0.state) }.map(\.fact)
    return ServiceTimeline(facts, coverage: ledger.coverage) { $0.services }
  }

  private func isPast(_ instant: Instant?) -> Bool {
    instant.map { $0 <= ledger.now } ?? false
  }
}

// MARK: Answers

extension DeadlineRule {
  /// Whether an outcome is one that this deadline can have by that word, and can have by now.
  private func counts(_ fact: Fact, for deadline: Deadline, said: SaidTime) -> Bool {
    guard let outcome = fact.outcome else { return false }
    let isDecision = ledger.sides.mayDecide(fact.actor, setBy: deadline.setBy)
    let isAfter = said.due.map(fact.moment.isAtOrAfter) ?? true
    switch outcome.result {
    case .carriedOut: return true
    case .withdrawn, .suspended: return isDecision
    case .moved: return isDecision || outcome.movedTo != nil
    case .kept, .partlyKept: return !deadline.stopsService || isDecision || isAfter
    case .broken, .late, .notCarriedOut:
      return deadline.stopsService ? isDecision || isAfter : said.lateFrom == nil || isPast(said.lateFrom)
    }
  }

  private func state(
    after outcome: Outcome, at moment: Moment, of deadline: Deadline, said: SaidTime
  ) -> DeadlineState {
    switch outcome.result {
    case .kept: .met
    case .partlyKept: .partlyMet
    case .late: deadline.stopsService ? .carriedOutLate : .missed
    case .broken, .notCarriedOut: deadline.stopsService ? .notCarriedOut : .missed
    case .carriedOut: said.carriedOut(at: moment)
    case .moved: outcome.movedTo == nil ? .suspended : .superseded
    case .suspended: .suspended
    case .withdrawn: .withdrawn
    }
  }

  /// The cut that carried the deadline out: one that names it, or the first that touches its services
  /// at or after its hour. An outcome that says more outweighs it; a suspension only if it came later.
  private func cut(for deadline: Deadline, said: SaidTime, after answer: Fact?) -> Fact? {
    guard deadline.stopsService else { return nil }
    guard let answer else {
      return cutsByDeadline[deadline.id]?.first ?? firstCut(of: deadline, said: said) { _ in true }
    }
    guard answer.outcome?.isPutOff == true else { return nil }
    let follows = { (cut: Fact) in cut.moment.follows(answer.moment) }
    return cutsByDeadline[deadline.id]?.first(where: follows)
      ?? firstCut(of: deadline, said: said, where: follows)
  }

  /// A full cut anywhere in the unit that was named ("in September") is at its hour.
  private func firstCut(of deadline: Deadline, said: SaidTime, where condition: (Fact) -> Bool) -> Fact? {
    guard let due = said.due, let point = said.point else { return nil }
    if let cut = cuts.first(atOrAfter: due, touching: deadline.services, where: condition) { return cut }
    let opening = min(point.start, due)
    guard opening < due else { return nil }
    let setKnown = ledger.setting(of: deadline).known
    return cuts.first(atOrAfter: opening, touching: deadline.services) { cut in
      condition(cut) && !cut.isPartial && cut.moment.known >= setKnown && cut.moment.start >= opening
    }
  }

  /// A final agreement strictly after the setting: an agreement that itself sets a date does not end it.
  private func agreement(after setting: Moment) -> Fact? {
    guard agreements.containFollower(of: setting) else { return nil }
    return ledger.finalAgreements.first {
      $0.moment.follows(setting) && !setting.follows($0.moment)
    }
  }
}

extension Outcome {
  /// Whether the cut may still come in spite of this answer.
  fileprivate var isPutOff: Bool {
    switch result {
    case .suspended: true
    case .moved: movedTo == nil
    case .kept, .partlyKept, .late, .broken, .carriedOut, .notCarriedOut, .withdrawn: false
    }
  }
}

extension DeadlineStanding {
  fileprivate var isMissed: Bool {
    switch state {
    case .missed, .partlyMet, .unknown, .unconfirmed, .passed: true
    case .pending, .met, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut, .superseded,
      .suspended, .withdrawn:
      false
    }
  }
}

extension SaidTime {
  /// How an act at `moment` stands to the time that was said: early and late only where the units do
  /// not overlap. "At 10 o'clock" has an hour's room, "at 10:05" a minute's.
  fileprivate func carriedOut(at moment: Moment) -> DeadlineState {
    guard let point else { return .carriedOut }
    if moment.occupiedUntil <= point.start { return .carriedOutEarly }
    guard boundary != .after else { return .carriedOut }
    let room = max(point.end, point.start.advanced(by: point.precision.room))
    return moment.start >= room ? .carriedOutLate : .carriedOut
  }
}

extension Precision {
  /// The length of a clock time's unit in seconds; 0 for units that have a length of their own.
  fileprivate var room: Int64 {
    switch self {
    case .second: 1
    case .minute: Span.minute
    case .hour: Span.hour
    case .partOfDay, .day, .week, .month, .quarter, .year, .unknown: 0
    }
  }
}

extension Fact {
  /// The services that the event is about; empty means all.
  var services: [RecordID] {
    switch content {
    case .cut(let cut): cut.services
    case .restoration(let restoration): restoration.services
    case .replacement(let replacement): replacement.services
    case .observation(let observation): observation.service.map { [$0] } ?? []
    case .report, .notice, .statement, .meeting, .payment, .agreement, .refusal, .outcome: []
    }
  }

  /// Whether only a part stopped or came back.
  var isPartial: Bool {
    switch content {
    case .cut(let cut): cut.isPartial
    case .restoration(let restoration): restoration.isPartial
    case .report, .notice, .statement, .meeting, .payment, .agreement, .refusal, .outcome, .observation,
      .replacement:
      false
    }
  }

  /// The deadline that a cut names.
  var carriesOut: RecordID? {
    guard case .cut(let cut) = content else { return nil }
    return cut.deadline
  }
}
