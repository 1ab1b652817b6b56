/// The threat axis, and what of it the headline needs.
///
/// It never changes, and is shared by the rules that come after it.
final class ThreatRule {
  let ledger: Ledger
  let rule: DeadlineRule
  let deadlines: [DeadlineStanding]
  let outages: OutageRule
  let governing: Clock?
  /// The latest notice and its answer.
  private let notice: Fact?
  private let noticeAnswer: Fact?
  private let datedCutoffs: [DeadlineStanding]
  /// The deadlines whose withdrawal or suspension takes the threat back: those that stop a service, or
  /// where there is none, all that the side sets which threatens ("pay this week or lose it").
  private let threatening: [DeadlineStanding]
  /// What ends a threat without a date: a dated cutoff, a cut, a restoration, a final agreement, the
  /// creditor's word that all is paid, or that a deadline is taken back.
  private let ends: Followers

  init(_ rule: DeadlineRule, deadlines: [DeadlineStanding], outages: OutageRule, governing: Clock?) {
    let ledger = rule.ledger
    self.ledger = ledger
    self.rule = rule
    self.deadlines = deadlines
    self.outages = outages
    self.governing = governing
    let dated = deadlines.filter { $0.deadline.stopsService && $0.deadline.due.due != nil }
    datedCutoffs = dated
    let threatening = ThreatRule.threatening(ledger, deadlines)
    self.threatening = threatening
    let answers = Set(
      threatening.filter { $0.state.threatTakenBack != nil }.compactMap(\.answer?.record))
    let takenBack = ledger.facts.filter { answers.contains($0.id) }
    ends = Followers(
      dated.map { ledger.setting(of: $0.deadline) } + outages.all.map(\.fact.moment)
        + (ledger.restorations + ledger.finalAgreements + ledger.confirmations + takenBack).map(\.moment))
    let notice = ledger.notices.filter { ledger.sides.canThreaten($0.actor) }.latest
    self.notice = notice
    noticeAnswer = notice.flatMap { notice in
      ledger.outcomes[notice.id]?.filter {
        $0.outcome?.takesBack == true && ledger.sides.mayDecide($0.actor, setBy: notice.actor)
      }.latest
    }
  }

  /// Whether any later answer ended what was said at `moment` of a deadline or a notice.
  private func isOver(_ moment: FactTime) -> Bool {
    let returns = ledger.restorations + ledger.replacements
    let endings = ledger.finalAgreements + ledger.confirmations + returns + outages.all.map(\.fact)
    return endings.contains { $0.moment.strictlyFollows(moment) }
  }

  private static func threatening(_ ledger: Ledger, _ deadlines: [DeadlineStanding]) -> [DeadlineStanding] {
    let stopping = deadlines.filter(\.deadline.stopsService)
    return stopping.isEmpty ? deadlines.filter { ledger.sides.canThreaten($0.deadline.setBy) } : stopping
  }

  var axis: Axis<Threat> {
    if outages.isEverythingCut { return Axis(.carriedOut, evidence: outages.open.map(\.fact.evidence)) }
    if let governing { return axis(governing) }
    if !outages.open.isEmpty { return Axis(.carriedOut, evidence: outages.open.map(\.fact.evidence)) }
    return undated ?? takenBack ?? Axis(.none)
  }

  private func axis(_ clock: Clock) -> Axis<Threat> {
    guard let standing = deadlines.first(where: { $0.deadline.id == clock.deadline }) else {
      return Axis(.none)
    }
    let own = ledger.evidence(standing.deadline)
    switch clock.state {
    case .pending: return Axis(clock.isFinal ? .finalCountdown : .dated, evidence: [own])
    case .unconfirmed: return Axis(.unconfirmed, evidence: [own])
    case .cut: return Axis(.none)
    case .passed:
      let up = rule.lastSeenUp(since: clock.due, on: standing.deadline.services)
      return Axis(.passed, evidence: (up.map { [$0.evidence] } ?? []) + [own])
    }
  }
}

// MARK: Threats without a date

extension ThreatRule {
  private var undated: Axis<Threat>? {
    let cutoffs = undatedCutoffs.map(ledger.evidence)
    let notices = undatedNotice.map { [$0.evidence] } ?? []
    let evidence = notices + cutoffs
    return evidence.isEmpty ? nil : Axis(.undated, evidence: evidence)
  }

  /// Only the latest notice counts: whoever takes it back or names a date speaks of the whole threat.
  private var undatedNotice: Fact? {
    guard let notice, noticeAnswer == nil, !isDated(notice), !ends.containFollower(of: notice.moment) else {
      return nil
    }
    return notice
  }

  private var undatedCutoffs: [Deadline] {
    deadlines.filter { standing in
      let deadline = standing.deadline
      return deadline.stopsService && standing.state == .pending && deadline.due.due == nil
        && (deadline.setBy == nil || ledger.sides.canThreaten(deadline.setBy))
        && !ends.containFollower(of: ledger.setting(of: deadline))
    }.map(\.deadline)
  }

  /// Whether the notice speaks of a date: it names a dated deadline, or one lay ahead that nobody had
  /// answered yet, so that it only repeats it.
  private func isDated(_ notice: Fact) -> Bool {
    guard case .notice(let content) = notice.content else { return false }
    let named = Set(content.deadlines)
    return datedCutoffs.contains { standing in
      if named.contains(standing.deadline.id) { return true }
      guard let due = standing.due.due, due > notice.moment.start else { return false }
      return !isAnswered(standing, before: notice)
    }
  }

  private func isAnswered(_ standing: DeadlineStanding, before notice: Fact) -> Bool {
    standing.answer.map { $0.instant <= notice.moment.instant } ?? false
  }
}

// MARK: Threats taken back

extension ThreatRule {
  /// The last answer to a deadline that stops a service, or to the latest notice, unless a later one of
  /// another sort ended what it said. A deadline that stops a service knows that itself; what became of one that
  /// stops nothing (a report not delivered) tells nothing of the threat unless it takes that back.
  private var takenBack: Axis<Threat>? {
    var answers = threatening.filter { $0.state != .superseded }
      .filter { $0.deadline.stopsService || $0.state.threatTakenBack != nil }
      .compactMap { standing in
        standing.answer.map {
          (state: standing.state, answer: $0, knowsEnd: standing.deadline.stopsService)
        }
      }
    if let noticeAnswer, let state = noticeAnswer.outcome?.stateOfNotice {
      answers.append((state, noticeAnswer.evidence, false))
    }
    let last = answers.max { ($0.answer.instant, $0.answer.record) < ($1.answer.instant, $1.answer.record) }
    guard let last, let value = last.state.threatTakenBack, last.knowsEnd || !isOver(last.answer) else {
      return nil
    }
    return Axis(value, evidence: [last.answer])
  }

  private func isOver(_ answer: Evidence) -> Bool {
    isOver(FactTime(start: answer.instant, end: answer.instant, known: answer.instant))
  }

  /// The decisions that suspended a deadline or the latest notice, not superseded.
  var suspensions: [Evidence] { decisions(.suspended) }

  /// The decisions that withdrew one.
  var withdrawals: [Evidence] { decisions(.withdrawn) }

  private func decisions(_ state: DeadlineState) -> [Evidence] {
    let own = threatening.filter { $0.state == state }.compactMap(\.answer)
    guard let noticeAnswer, noticeAnswer.outcome?.stateOfNotice == state, !isOver(noticeAnswer.moment),
      !datedCutoffs.contains(where: { isSet($0.deadline, after: noticeAnswer.moment) })
    else { return own }
    return own + [noticeAnswer.evidence]
  }

  private func isSet(_ deadline: Deadline, after moment: FactTime) -> Bool {
    let setting = ledger.setting(of: deadline)
    return setting.follows(moment) && !moment.follows(setting)
  }

  /// Whether a threat that came to nothing, because nobody answered it or it was only suspended, was
  /// set after `instant`: what had been settled before it is then no longer the last word.
  func hasLapsedThreat(after instant: Instant) -> Bool {
    datedCutoffs.contains { standing in
      standing.state.isLapsed && ledger.setting(of: standing.deadline).instant > instant
    }
  }
}

extension DeadlineState {
  fileprivate var threatTakenBack: Threat? {
    switch self {
    case .suspended: .suspended
    case .withdrawn: .withdrawn
    case .pending, .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate,
      .notCarriedOut, .superseded, .passed, .unconfirmed, .unknown:
      nil
    }
  }

  fileprivate var isLapsed: Bool {
    switch self {
    case .passed, .unconfirmed, .suspended: true
    case .pending, .met, .partlyMet, .missed, .carriedOut, .carriedOutEarly, .carriedOutLate,
      .notCarriedOut, .superseded, .withdrawn, .unknown:
      false
    }
  }
}

extension Outcome {
  /// Whether it can take a notice back.
  fileprivate var takesBack: Bool { stateOfNotice != nil }

  fileprivate var stateOfNotice: DeadlineState? {
    switch result {
    case .suspended: .suspended
    case .moved: movedTo == nil ? .suspended : .superseded
    case .withdrawn: .withdrawn
    case .notCarriedOut: .notCarriedOut
    case .kept, .partlyKept, .late, .broken, .carriedOut: nil
    }
  }
}
