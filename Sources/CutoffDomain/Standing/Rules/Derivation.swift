extension Incident {
  /// How the incident stands at `now` by the records known then; nil while nothing of it is known.
  ///
  /// Pure: the result depends on the records known at `now` only, not on their order. Grows with the
  /// number of records (times its logarithm).
  package func standing(at now: Instant, settings: StandingSettings = StandingSettings()) -> Standing? {
    guard let known = KnownRecords(self, now: now) else { return nil }
    return Derivation(known, settings: settings).standing { instant in
      KnownRecords(self, now: instant).map { Derivation($0, settings: settings).headline.word }
    }
  }
}

/// One run of the rules, each over the results of those before it.
struct Derivation {
  let ledger: Ledger
  let promises: [PromiseStanding]
  let deadlines: [DeadlineStanding]
  let clock: Clock?
  let threat: ThreatRule
  let threatAxis: Axis<Threat>
  let contradictions: ContradictionRule
  let money: MoneyRule
  let headline: HeadlineRule

  init(_ known: KnownRecords, settings: StandingSettings) {
    let ledger = Ledger(RelativeDateRule.resolved(known, settings: settings), settings: settings)
    self.ledger = ledger
    promises = PromiseRule(ledger: ledger).standings
    let rule = DeadlineRule(ledger)
    deadlines = rule.standings
    clock = ClockRule(ledger: ledger, deadlines: deadlines).clock
    let outages = OutageRule(ledger, deadlines: deadlines)
    threat = ThreatRule(rule, deadlines: deadlines, outages: outages, clock: clock)
    threatAxis = threat.axis
    contradictions = ContradictionRule(ledger)
    money = MoneyRule(ledger, contradictions: contradictions)
    headline = HeadlineRule(ledger: ledger, threat: threat, threatAxis: threatAxis, money: money)
  }

  /// `wordAt` gives the headline of an earlier instant, for what an incident was before it fell dormant.
  func standing(wordAt: (Instant) -> HeadlineWord?) -> Standing {
    let service = service
    let talks = TalksRule(ledger: ledger)
    let activity = lastActivity
    var standing = Standing(
      incident: ledger.incident, headline: headline(after: activity, wordAt: wordAt), threat: threatAxis,
      service: service.axis, money: money.axis, talks: talks.axis,
      promisesAxis: PromiseRule(ledger: ledger).axis(promises), clock: clock, deadlines: deadlines,
      promises: promises, prompts: [], alerts: [], contradictions: contradictions.contradictions,
      conditions: conditions, nextStep: nextStep, lastEvidence: ledger.known.lastKnown, holdsUntil: nil)
    standing.actBy = ActByRule(ledger, deadlines: deadlines, promises: promises).moments
    standing.prompts =
      PromptRule(
        ledger: ledger, rule: threat.rule, standing: standing, service: service, money: money,
        contradictions: contradictions
      ).prompts
    standing.waiting = Waiting.all(standing, at: ledger.now)
    standing.alerts = AlertRule(ledger: ledger, standing: standing).alerts
    standing.holdsUntil =
      HoldsUntilRule(
        ledger: ledger, standing: standing, service: service, talks: talks, headline: headline,
        lastActivity: activity
      ).instant
    return standing
  }

  private var service: ServiceRule {
    let deadline = clock.flatMap { clock in deadlines.first { $0.deadline.id == clock.deadline }?.deadline }
    return ServiceRule(ledger, clock: deadline, contradictions: contradictions)
  }

  private func headline(after activity: Instant, wordAt: (Instant) -> HeadlineWord?) -> Headline {
    guard headline.fallsDormant, !ledger.isRecent(activity) else { return Headline(headline.word) }
    return Headline(.dormant, last: wordAt(activity) ?? headline.word)
  }

  /// The last instant at which something became known, came true or passed its hour unanswered.
  private var lastActivity: Instant {
    var instants = [ledger.known.lastKnown ?? .distantPast]
    instants += ledger.facts.map(\.moment.start)
    instants += deadlines.filter(\.isUnanswered).flatMap { hours($0.due) }
    instants += promises.filter(\.isUnanswered).flatMap { hours($0.due) }
    return instants.max() ?? .distantPast
  }

  /// The hours of a deadline or promise that have passed. Of a recurring one only the period counts that
  /// its state speaks of: ever more missed periods of a plan that nobody keeps are no news.
  private func hours(_ said: SaidTime) -> [Instant] {
    [said.due, said.lateFrom].compactMap { $0 }.filter { $0 <= ledger.now }
  }
}

extension DeadlineStanding {
  /// Whether nobody has said what became of it.
  fileprivate var isUnanswered: Bool {
    switch state {
    case .pending, .passed, .unconfirmed, .unknown, .missed: true
    case .met, .partlyMet, .carriedOut, .carriedOutEarly, .carriedOutLate, .notCarriedOut, .superseded,
      .suspended, .withdrawn:
      false
    }
  }
}

extension PromiseStanding {
  fileprivate var isUnanswered: Bool {
    switch state {
    case .open, .dueToday, .broken, .unresolved, .partlyKept: true
    case .kept, .keptLate, .superseded: false
    }
  }
}
