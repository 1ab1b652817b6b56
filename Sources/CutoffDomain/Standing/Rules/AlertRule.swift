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
      case .gap: hasGap
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

  /// Whether the hour of a cutoff had passed for certain when the one that took its place was set.
  private var hasGap: Bool {
    let replaced = standing.deadlines.filter { $0.deadline.stopsService && $0.state == .superseded }
    guard !replaced.isEmpty else { return false }
    let byID = Dictionary(
      standing.deadlines.map { ($0.deadline.id, $0) }, uniquingKeysWith: { first, _ in first })
    return replaced.contains { entry in
      guard let due = entry.due.due, let next = entry.movedTo.flatMap({ byID[$0] }) else { return false }
      return ledger.setting(of: next.deadline).start > due
    }
  }
}
