/// What ends a matter without a word on its deadlines: final agreements, and the receiver's "paid in full".
struct Endings {
  /// By instant; each with the side whose claims it settles, nil for everybody's.
  private let agreements: [Fact]
  private let payments: [Side: [Fact]]
  private let followers: Followers
  private let sides: Sides

  init(_ ledger: Ledger) {
    sides = ledger.sides
    let byInstant = { (left: Fact, right: Fact) in
      (left.moment.instant, left.id) < (right.moment.instant, right.id)
    }
    agreements = ledger.finalAgreements.sorted(by: byInstant)
    payments = Dictionary(grouping: ledger.confirmations.sorted(by: byInstant)) {
      ledger.sides.side(of: $0.actor)
    }
    followers = Followers((ledger.finalAgreements + ledger.confirmations).map(\.moment))
  }

  /// The last one strictly after `setting`: an agreement that itself sets a date does not end it. A payment
  /// ends only what its receiver's side set, or nobody.
  func last(after setting: FactTime, setBy setter: RecordID?) -> Fact? {
    guard followers.containFollower(of: setting) else { return nil }
    return lists(setter).compactMap { facts in
      facts[Endings.first(after: setting, in: facts)...].last { $0.moment.strictlyFollows(setting) }
    }.inOrder.latest
  }

  /// Whether there is such a one before `instant`.
  func contain(after setting: FactTime, before instant: Instant, setBy setter: RecordID?) -> Bool {
    guard followers.containFollower(of: setting) else { return false }
    return lists(setter).contains { facts in
      let end = facts.partitioningIndex { $0.moment.instant >= instant }
      let start = Endings.first(after: setting, in: facts)
      return start < end && facts[start..<end].last { $0.moment.strictlyFollows(setting) } != nil
    }
  }

  /// The first that may follow `setting`: what follows it has no earlier instant than its start or its being known.
  private static func first(after setting: FactTime, in facts: [Fact]) -> Int {
    let bound = min(setting.start, setting.known)
    return facts.partitioningIndex { $0.moment.instant >= bound }
  }

  private func lists(_ setter: RecordID?) -> [[Fact]] {
    guard let setter else { return [agreements] + payments.values }
    return [agreements, payments[sides.side(of: setter)] ?? []]
  }
}
