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
  let governing: Clock?
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
    governing = GoverningRule(ledger: ledger, deadlines: deadlines).hour
    let outages = OutageRule(ledger, deadlines: deadlines)
    threat = ThreatRule(rule, deadlines: deadlines, outages: outages, governing: governing)
    threatAxis = threat.axis
    contradictions = ContradictionRule(ledger)
    money = MoneyRule(ledger, contradictions: contradictions)
    headline = HeadlineRule(ledger: ledger, threat: threat, threatAxis: threatAxis, money: money)
  }

  /// `wordAt` gives the headline of an earlier instant, for what an incident was before it fell dormant.
  func standing(wordAt: (Instant) -> HeadlineWord?) -> Standing {
    let service = service
    let activity = Activity(ledger: ledger, deadlines: deadlines, promises: promises).last
    let headline = headline(after: activity, wordAt: wordAt)
    let cuts = CutMoments(deadlines: deadlines, outages: threat.outages)
    let clock = ClockRule(
      ledger: ledger, deadlines: deadlines, governing: governing, cuts: cuts, headline: headline.word
    ).clock
    var standing = Standing(
      incident: ledger.incident, headline: headline, threat: threatAxis, service: service.axis,
      money: money.axis, talks: TalksRule(ledger: ledger).axis,
      promisesAxis: PromiseRule(ledger: ledger).axis(promises), governing: governing, clock: clock,
      deadlines: deadlines, promises: promises, contradictions: contradictions.contradictions,
      conditions: conditions, nextStep: nextStep, lastEvidence: ledger.known.lastKnown)
    standing.lastActivity = activity
    standing.overdueSteps = overdueSteps
    standing.openBalance = money.balance
    place(&standing, service, cuts)
    ask(&standing, service)
    standing.waiting = Waiting.all(standing, at: ledger.now)
    standing.gaps = GapRule(threat.rule, deadlines: deadlines).gaps
    standing.alerts = AlertRule(ledger: ledger, standing: standing).alerts
    standing.isArchived = ArchiveRule(standing: standing, now: ledger.now).isArchived
    standing.holdsUntil =
      HoldsUntilRule(
        ledger: ledger, standing: standing, service: service, talks: TalksRule(ledger: ledger),
        headline: self.headline, lastActivity: activity, cuts: cuts,
        returns: ledger.restorations + ledger.replacements
      ).instant
    return standing
  }

  /// Its band, and what gives it its place there.
  private func place(_ standing: inout Standing, _ service: ServiceRule, _ cuts: CutMoments) {
    standing.actBy = ActByRule(ledger, deadlines: deadlines, promises: promises).moments
    standing.pressing =
      PressRule(
        ledger: ledger, deadlines: deadlines, outages: threat.outages, cuts: cuts, service: service,
        serviceAxis: standing.service, headline: standing.headline.word, actBy: standing.actBy
      ).presses
    let rule = BandRule(
      ledger: ledger, deadlines: deadlines, promises: promises, actBy: standing.actBy, governing: governing,
      headline: standing.headline.word, presses: standing.pressing, lastActivity: standing.lastActivity,
      isWindowOver: isWindowOver)
    standing.coming = rule.coming
    standing.band = rule.band(standing.coming)
  }

  private func ask(_ standing: inout Standing, _ service: ServiceRule) {
    standing.prompts =
      PromptRule(
        ledger: ledger, rule: threat.rule, standing: standing, service: service, money: money,
        contradictions: contradictions, outages: threat.outages, isWindowOver: isWindowOver
      ).prompts
  }

  /// Whether the window of the hour that governs is over, and the service was seen up since.
  private var isWindowOver: Bool {
    guard governing?.state == .passed,
      let entry = deadlines.first(where: { $0.deadline.id == governing?.deadline }),
      let end = entry.windowEnd, end <= ledger.now
    else { return false }
    return threat.rule.lastSeenUp(since: end, on: entry.deadline.services) != nil
  }

  private var service: ServiceRule {
    let deadline = governing.flatMap { clock in
      deadlines.first { $0.deadline.id == clock.deadline }?.deadline
    }
    let upsets = Upsets(ledger, hours: threat.rule.passedHours, outages: threat.outages)
    return ServiceRule(ledger, clock: deadline, upsets: upsets, contradictions: contradictions)
  }

  private func headline(after activity: Instant, wordAt: (Instant) -> HeadlineWord?) -> Headline {
    guard headline.fallsDormant, !ledger.isRecent(activity) else { return Headline(headline.word) }
    return Headline(.dormant, last: wordAt(activity) ?? headline.word)
  }
}
