/// What a list should be told of an incident beside its headline.
struct AlertRule {
  let ledger: Ledger
  let standing: Standing

  /// In the order of the cases. A clash is known only to the store.
  var alerts: [Alert] {
    Alert.allCases.filter { alert in
      switch alert {
      case .contradiction: !standing.contradictions.isEmpty
      case .promiseBroken: standing.promises.contains { $0.state == .broken }
      case .promiseUnresolved: hasUnresolvedPromise
      case .checkNow: standing.prompts.contains { $0.kind == .isServiceUp }
      case .earlierClock: hasEarlierClock
      case .gap: !standing.gaps.isEmpty
      case .clash: false
      }
    }
  }

  private var hasUnresolvedPromise: Bool {
    let rule = PromiseRule(ledger: ledger)
    return standing.promises.contains { rule.axisValue(of: $0) == .unresolved }
  }

  private var hasEarlierClock: Bool {
    let beside = Set(standing.clock?.beside ?? [])
    let acts = standing.actBy.filter { !$0.isTooLate(at: ledger.now) }
    if let due = standing.clock?.due, acts.contains(where: { $0.at < due }) { return true }
    return standing.deadlines.contains { beside.contains($0.deadline.id) && !$0.deadline.stopsService }
  }
}
