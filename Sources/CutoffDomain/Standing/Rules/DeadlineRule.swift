/// The deadlines and what became of them.
///
/// It never changes, and is shared by the rules that come after it.
final class DeadlineRule {
  let ledger: Ledger
  private let cuts: ServiceTimeline
  private let returns: ServiceTimeline
  private let seenUp: ServiceTimeline
  private let seenDown: ServiceTimeline
  let cutsByDeadline: [RecordID: [Fact]]
  let endings: Endings
  private let lastReplacement: Fact?
  let successors: [RecordID: RecordID]
  let settings: [RecordID: FactTime]

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
    endings = Endings(ledger)
    lastReplacement = ledger.replacements.latest
    successors = Dictionary(
      ledger.incident.deadlines.compactMap { deadline in deadline.supersedes.map { ($0, deadline.id) } },
      uniquingKeysWith: min)
    settings = Dictionary(
      ledger.incident.deadlines.map { ($0.id, ledger.setting(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// By due, undated ones last.
  var standings: [DeadlineStanding] {
    ledger.incident.deadlines.map { standing(of: $0) }.sorted {
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
    if standing.state == .superseded { standing.fate = fate(of: standing, outcomes: outcomes) }
    standing.uncounted = uncounted(of: standing, outcomes: outcomes)
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
    var standing = isFinal(last) ? last : verdicts.first { $0.isMissed && isStillAsked($0) } ?? last
    standing.periods = verdicts.map { DeadlinePeriod(due: $0.due, state: $0.state, answer: $0.answer) }
    return standing
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
    let word = outcomes.map { $0.timed(by: said) }.filter { counts($0, for: deadline, said: said) }.latest
    guard deadline.stopsService else { return plainVerdict(deadline, said: said, word: word) }
    let decided = [word, lastCut(of: deadline, said: said)].latestInOrder
    let ending = ending(of: deadline, said: said, suspendedBy: word)
    let own = decided.map { standing(of: deadline, said: said, decided: $0, word: word) }
    guard let ending, [decided, ending].latestInOrder?.id == ending.id else {
      return own ?? unanswered(deadline, said: said)
    }
    if let own, !own.state.mayStillCome { return own }
    return DeadlineStanding(deadline: deadline, state: .notCarriedOut, answer: ending.evidence)
  }

  /// A deadline that stops nothing: its outcome, of a resume date also a return.
  private func plainVerdict(_ deadline: Deadline, said: SaidTime, word: Fact?) -> DeadlineStanding {
    let last = [word, deadline.kind == .resume ? lastReturn(of: deadline, said: said) : nil].latestInOrder
    if let last, last.id != word?.id {
      let state: DeadlineState = last.isPartial ? .partlyMet : .met
      return DeadlineStanding(deadline: deadline, state: state, answer: last.evidence)
    }
    guard let word else {
      return DeadlineStanding(deadline: deadline, state: isPast(said.lateFrom) ? .unknown : .pending)
    }
    return standing(of: deadline, said: said, decided: word, word: word)
  }

  /// By the latest of outcome and cut.
  private func standing(
    of deadline: Deadline, said: SaidTime, decided: Fact, word: Fact?
  ) -> DeadlineStanding {
    guard let outcome = decided.outcome else {
      let cut = firstCut(of: deadline, said: said, after: word) ?? decided
      var state = said.carriedOut(at: cut.moment)
      // What was withdrawn did not come late; the cut was another one.
      if word?.outcome?.result == .withdrawn, state == .carriedOutLate { state = .notCarriedOut }
      return DeadlineStanding(deadline: deadline, state: state, answer: cut.evidence)
    }
    return DeadlineStanding(
      deadline: deadline, state: state(after: outcome, by: decided, of: deadline, said: said),
      answer: decided.evidence, movedTo: outcome.result == .moved ? outcome.movedTo : nil)
  }

  private func unanswered(_ deadline: Deadline, said: SaidTime) -> DeadlineStanding {
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

  func isPast(_ instant: Instant?) -> Bool {
    instant.map { $0 <= ledger.now } ?? false
  }
}

// MARK: Answers

extension DeadlineRule {
  /// Whether an outcome is one that this deadline can have by that word, and can have by now.
  func counts(_ fact: Fact, for deadline: Deadline, said: SaidTime) -> Bool {
    guard let outcome = fact.outcome else { return false }
    let isDecision = ledger.sides.mayDecide(fact.actor, setBy: deadline.setBy)
    let isAfter = said.due.map(fact.moment.isAtOrAfter) ?? true
    switch outcome.result {
    case .carriedOut: return true
    case .withdrawn, .suspended: return isDecision
    case .moved: return isDecision || outcome.movedTo != nil
    case .kept, .partlyKept: return !deadline.stopsService || isDecision || isAfter
    case .broken, .late, .notCarriedOut:
      if deadline.stopsService { return isDecision || isAfter }
      if outcome.result == .notCarriedOut, deadline.kind.isCarriedOut, isDecision { return true }
      return said.lateFrom == nil || isPast(said.lateFrom)
    }
  }

  private func state(
    after outcome: Outcome, by fact: Fact, of deadline: Deadline, said: SaidTime
  ) -> DeadlineState {
    switch outcome.result {
    case .kept: .met
    case .partlyKept: .partlyMet
    case .late: deadline.stopsService ? .carriedOutLate : .missed
    case .broken: deadline.stopsService ? .notCarriedOut : .missed
    case .notCarriedOut: deadline.stopsService || deadline.kind.isCarriedOut ? .notCarriedOut : .missed
    case .carriedOut: fact.isTimed ? said.carriedOut(at: fact.moment) : .carriedOut
    case .moved: outcome.movedTo == nil ? .suspended : .superseded
    case .suspended: .suspended
    case .withdrawn: .withdrawn
    }
  }

  /// The last cut that answers the deadline: one that names it, or one that touches its services at or after
  /// the start of the unit that was said.
  private func lastCut(of deadline: Deadline, said: SaidTime) -> Fact? {
    let touching = opening(of: said).flatMap { opening in
      cuts.last(atOrAfter: opening, touching: deadline.services) { isOf(deadline, said, $0) }
    }
    return [cutsByDeadline[deadline.id]?.last, touching].latestInOrder
  }

  /// The first such cut that follows `word`.
  func firstCut(of deadline: Deadline, said: SaidTime, after word: Fact?) -> Fact? {
    let follows = { (cut: Fact) in word.map { cut.moment.follows($0.moment) } ?? true }
    if let named = cutsByDeadline[deadline.id]?.first(where: follows) { return named }
    return opening(of: said).flatMap { opening in
      cuts.first(atOrAfter: opening, touching: deadline.services) { isOf(deadline, said, $0) && follows($0) }
    }
  }

  private func opening(of said: SaidTime) -> Instant? {
    guard let due = said.due, let point = said.point else { return nil }
    return min(point.start, due)
  }

  /// What happened inside the unit, before the hour, counts only if the deadline was known by then.
  private func isOf(_ deadline: Deadline, _ said: SaidTime, _ fact: Fact) -> Bool {
    guard let due = said.due else { return false }
    if fact.moment.isAtOrAfter(due) { return true }
    guard let opening = opening(of: said), fact.moment.start >= opening else { return false }
    return fact.moment.known >= setting(of: deadline).known
  }

  func setting(of deadline: Deadline) -> FactTime {
    settings[deadline.id] ?? ledger.setting(of: deadline)
  }

  /// What answers a threat without a word on the deadline itself: a return at or after its unit began, a
  /// final agreement or the receiver's "paid in full" after it was set, a replacement after a suspension.
  private func ending(of deadline: Deadline, said: SaidTime, suspendedBy word: Fact?) -> Fact? {
    let back = opening(of: said).flatMap { opening in
      returns.last(atOrAfter: opening, touching: deadline.services) { isOf(deadline, said, $0) }
    }
    let ended = endings.last(after: setting(of: deadline), setBy: deadline.setBy)
    let replaced = word.flatMap { word -> Fact? in
      guard word.outcome?.isPutOff == true, let lastReplacement,
        lastReplacement.moment.strictlyFollows(word.moment),
        deadline.services.isEmpty || lastReplacement.services.isEmpty
          || lastReplacement.services.contains(where: deadline.services.contains)
      else { return nil }
      return lastReplacement
    }
    return [back, ended, replaced].latestInOrder
  }

  /// The last return that was not yet known when a resume date was set, or that came in the unit of the date or
  /// after it and became known no earlier than the date: who tells both at once tells that it was kept.
  private func lastReturn(of deadline: Deadline, said: SaidTime) -> Fact? {
    let setting = setting(of: deadline)
    let since = returns.last(atOrAfter: setting.start, touching: deadline.services) {
      $0.moment.strictlyFollows(setting)
    }
    let inUnit = opening(of: said).flatMap { opening in
      returns.last(atOrAfter: opening, touching: deadline.services) { $0.moment.known >= setting.known }
    }
    return [since, inUnit].latestInOrder
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

extension OutcomeResult {
  /// Whether it speaks of what happened, not of what was decided.
  var tellsOfTheHour: Bool {
    switch self {
    case .kept, .partlyKept, .late, .broken, .carriedOut, .notCarriedOut: true
    case .moved, .suspended, .withdrawn: false
    }
  }
}

extension DeadlineState {
  /// Whether the answer only put it off or took it back, so that a later answer ends that.
  fileprivate var mayStillCome: Bool {
    switch self {
    case .pending, .suspended, .withdrawn, .passed, .unconfirmed: true
    case .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut,
      .superseded, .unknown:
      false
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

extension Fact {
  /// The services that the event is about; empty means all.
  var services: [RecordID] { content.services }

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
