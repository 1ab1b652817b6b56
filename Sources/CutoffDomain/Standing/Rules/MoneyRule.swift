/// What is owed and paid, by whose count. The creditor is the provider unless a promise says otherwise.
struct MoneyRule {
  let ledger: Ledger
  let contradictions: ContradictionRule
  private let amounts: [Stated]

  init(_ ledger: Ledger, contradictions: ContradictionRule) {
    self.ledger = ledger
    self.contradictions = contradictions
    amounts = ledger.incident.amounts.map { amount in
      Stated(amount: amount, moment: ledger.known.instants.moment(amount.provenance, at: amount.asOf))
    }
    .filter { $0.moment.start <= ledger.now }
    .sorted {
      ($0.moment.known, $0.moment.start, $0.amount.id) < ($1.moment.known, $1.moment.start, $1.amount.id)
    }
  }

  /// First match of: settled, disputed, partly paid, unknown, claimed, none.
  var axis: Axis<MoneyAxis> {
    let isDisputed = isDisputed
    if let settlement { return Axis(.settled, evidence: [settlement.evidence], isDisputed: isDisputed) }
    let differing = differingFigures
    if !differing.isEmpty {
      return Axis(.disputed, evidence: differing.map(\.evidence), isDisputed: true)
    }
    let confirmed = paidByWordOfReceiver
    if !confirmed.isEmpty { return Axis(.partlyPaid, evidence: confirmed, isDisputed: isDisputed) }
    let claimedPaid = paidByOtherWord
    if !claimedPaid.isEmpty { return Axis(.unknown, evidence: claimedPaid, isDisputed: isDisputed) }
    let debts = debts
    if !debts.isEmpty {
      return Axis(.claimed, evidence: debts.reversed().map(\.evidence), isDisputed: isDisputed)
    }
    return Axis(.none, isDisputed: isDisputed)
  }

  /// The sides' latest figures where they differ, in one currency; empty where they do not.
  var differingFigures: [Stated] {
    let currencies = Set(debts.map(\.amount.money.currency)).sorted()
    for currency in currencies {
      let own = debts.filter { $0.amount.money.currency == currency && $0.amount.kind == .debt }
      guard let one = latest(own, .provider), let other = latest(own, .customer) else { continue }
      if one.amount.money.hundredths != other.amount.money.hundredths {
        return [one, other].sorted { $0.moment.known > $1.moment.known }
      }
    }
    return []
  }

  /// The latest word that all is paid or settled, if no side has named a new debt since.
  var settlement: Fact? {
    guard let last = settlements.max(by: { $0.moment.instant < $1.moment.instant }) else { return nil }
    let isReopened = debts.contains {
      $0.moment.start >= last.moment.end && $0.moment.known > last.moment.known
    }
    return isReopened ? nil : last
  }

  /// The receiver's confirmations that all is paid, and the final agreements.
  var settlements: [Fact] { ledger.confirmations + ledger.finalAgreements }

  private var isDisputed: Bool {
    contradictions.hasDispute(about: .money) || !differingFigures.isEmpty
  }

  /// Debts with or without a figure, in the order in which they became known.
  private var debts: [Stated] {
    amounts.filter { stated in
      switch stated.amount.kind {
      case .debt, .partOfDebt, .invoice: true
      case .paid, .offer, .instalment, .budget, .settlement, .other: false
      }
    }
  }

  private func latest(_ stated: [Stated], _ side: Side) -> Stated? {
    stated.filter {
      ledger.sides.side(of: $0.amount.statedBy) == side && $0.amount.money.hundredths != nil
    }.reduce(nil) { latest, next in
      guard let latest else { return next }
      return next.moment.follows(latest.moment) ? next : latest
    }
  }
}

// MARK: Payments

extension MoneyRule {
  private var paidByWordOfReceiver: [Evidence] {
    let payments = ledger.payments.filter(ledger.isWordOfReceiver).map(\.evidence)
    let stated = paidAmounts.filter { ledger.sides.side(of: $0.amount.statedBy) == .provider }
    return payments.reversed() + stated.map(\.evidence)
  }

  private var paidByOtherWord: [Evidence] {
    let payments = ledger.payments.filter { !ledger.isWordOfReceiver($0) }.map(\.evidence)
    let stated = paidAmounts.filter { ledger.sides.side(of: $0.amount.statedBy) != .provider }
    return payments.reversed() + stated.map(\.evidence)
  }

  private var paidAmounts: [Stated] { amounts.filter { $0.amount.kind == .paid } }
}

extension Ledger {
  /// The receiver's confirmations that all is paid.
  var confirmations: [Fact] {
    payments.filter { $0.payment?.settlesAll == true && isWordOfReceiver($0) }
  }

  fileprivate func isWordOfReceiver(_ fact: Fact) -> Bool {
    sides.side(of: fact.actor) == receiver(of: fact)
  }

  private func receiver(of fact: Fact) -> Side {
    guard let promise = fact.payment?.promise, let receiver = receivers[promise] else { return .provider }
    let side = sides.side(of: receiver)
    return side == .unknown ? .provider : side
  }
}

/// A figure and when it was stated.
struct Stated {
  let amount: Amount
  let moment: FactTime

  var evidence: Evidence { Evidence(record: amount.id, instant: moment.instant, by: amount.statedBy) }
}

extension Fact {
  fileprivate var payment: Payment? {
    guard case .payment(let payment) = content else { return nil }
    return payment
  }
}
