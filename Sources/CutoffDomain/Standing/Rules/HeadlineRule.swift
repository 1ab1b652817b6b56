/// The one word for an incident.
struct HeadlineRule {
  let ledger: Ledger
  let threat: ThreatRule
  let threatAxis: Axis<Threat>
  let money: MoneyRule
  /// The word before dormancy is looked at.
  private(set) var word = HeadlineWord.dispute

  init(ledger: Ledger, threat: ThreatRule, threatAxis: Axis<Threat>, money: MoneyRule) {
    self.ledger = ledger
    self.threat = threat
    self.threatAxis = threatAxis
    self.money = money
    word = derivedWord
  }

  private var derivedWord: HeadlineWord {
    if !threat.outages.open.isEmpty { return threat.outages.isEverythingCut ? .cut : .partlyCut }
    if let word = wordOfThreat { return word }
    if isDeferred { return .deferred }
    if threat.governing?.state == .passed { return .passed }
    return lastSettlement ?? .dispute
  }

  /// Whether silence makes the word dormant: a dispute, or a threat that never had a date.
  var fallsDormant: Bool {
    switch word {
    case .dispute: true
    case .threatened: threatAxis.value == .undated
    case .finalCountdown, .unconfirmed, .deferred, .passed, .partlyCut, .cut, .partlyRestored, .restored,
      .replaced, .withdrawn, .resolved, .dormant:
      false
    }
  }

  /// When the deferrals run out, those still ahead.
  var deferralEnds: [Instant] {
    threat.suspensions.map { $0.instant.advanced(by: ledger.settings.quietAfter) }
      .filter { $0 > ledger.now }
  }

  private var wordOfThreat: HeadlineWord? {
    switch threatAxis.value {
    case .finalCountdown: .finalCountdown
    case .unconfirmed: .unconfirmed
    case .dated, .undated: .threatened
    case .none, .passed, .suspended, .withdrawn, .carriedOut: nil
    }
  }

  private var isDeferred: Bool { threat.suspensions.contains { ledger.isRecent($0.instant) } }

  /// The latest of what ended the matter; at equal instants in the order of the design.
  private var lastSettlement: HeadlineWord? {
    let back = ledger.restorations.map { fact in
      (fact.moment.instant, threat.outages.isPartOff(after: fact) ? MatterEnd.partlyRestored : .restored)
    }
    let replaced = ledger.replacements.map { ($0.moment.instant, MatterEnd.replaced) }
    let resolved = money.settlements.map { ($0.moment.instant, MatterEnd.resolved) }
    let withdrawn = threat.withdrawals.map { ($0.instant, MatterEnd.withdrawn) }
    guard
      let (instant, end) = (back + replaced + resolved + withdrawn).max(by: <),
      !threat.hasLapsedThreat(after: instant)
    else { return nil }
    return end.word
  }
}

/// What ends the matter; of what happened at one instant, the later here counts.
private enum MatterEnd: Comparable {
  case withdrawn, resolved, replaced, restored, partlyRestored

  var word: HeadlineWord {
    switch self {
    case .withdrawn: .withdrawn
    case .resolved: .resolved
    case .replaced: .replaced
    case .restored: .restored
    case .partlyRestored: .partlyRestored
    }
  }
}
