/// What is owed and paid, by whose count. The creditor is the provider unless a promise says otherwise.
///
/// It never changes, and is shared by the rules that come after it.
final class MoneyRule {
  let ledger: Ledger
  let contradictions: ContradictionRule
  /// Debts with or without a figure, in the order in which they became known.
  private let debts: [Stated]
  private let paidAmounts: [Stated]
  /// The sides' latest figures where none of one agrees with one of the other, in one currency; empty where
  /// they agree.
  private(set) var differingFigures: [Stated] = []

  init(_ ledger: Ledger, contradictions: ContradictionRule) {
    self.ledger = ledger
    self.contradictions = contradictions
    let amounts = ledger.incident.amounts.map { amount in
      Stated(amount: amount, moment: ledger.known.instants.moment(amount.provenance, at: amount.asOf))
    }
    .filter { $0.moment.start <= ledger.now }
    .sorted {
      ($0.moment.known, $0.moment.start, $0.amount.id) < ($1.moment.known, $1.moment.start, $1.amount.id)
    }
    debts = amounts.filter(\.amount.kind.isOwed)
    paidAmounts = amounts.filter { $0.amount.kind == .paid }
    differingFigures = differing
  }

  /// First match of: settled, disputed, partly paid, unknown, claimed, none.
  var axis: Axis<MoneyAxis> {
    let isDisputed = isDisputed
    if let settlement = settlementOfMoney {
      return Axis(.settled, evidence: [settlement.evidence], isDisputed: isDisputed)
    }
    let differing = differingFigures
    if !differing.isEmpty {
      return Axis(.disputed, evidence: differing.map(\.evidence), isDisputed: true)
    }
    let confirmed = paidByWordOfReceiver
    if !confirmed.isEmpty { return Axis(.partlyPaid, evidence: confirmed, isDisputed: isDisputed) }
    let claimedPaid = paidByOtherWord
    if !claimedPaid.isEmpty { return Axis(.unknown, evidence: claimedPaid, isDisputed: isDisputed) }
    if !debts.isEmpty {
      return Axis(.claimed, evidence: debts.reversed().map(\.evidence), isDisputed: isDisputed)
    }
    return Axis(.none, isDisputed: isDisputed)
  }

  private var differing: [Stated] {
    let currencies = Set(debts.map(\.amount.money.currency)).sorted()
    for currency in currencies {
      let own = debts.filter { $0.amount.money.currency == currency && $0.amount.kind == .debt }
      let (one, other) = (latest(own, .provider), latest(own, .customer))
      guard let first = one.last, let second = other.last else { continue }
      let ranges = MoneyRule.ranges(other)
      let agree = MoneyRule.ranges(one).contains { range in ranges.contains { $0.overlaps(range) } }
      if !agree { return [first, second].sorted { $0.moment.known > $1.moment.known } }
    }
    return []
  }

  /// The latest word that all is paid or settled, if no side has named a new debt since.
  var settlement: Fact? {
    guard let last = settlements.max(by: { $0.moment.instant < $1.moment.instant }) else { return nil }
    let isReopened = debts.contains { stated in
      let side = ledger.sides.side(of: stated.amount.statedBy)
      return (side == .provider || side == .customer) && stated.moment.start >= last.moment.end
        && stated.moment.known > last.moment.known
    }
    return isReopened ? nil : last
  }

  /// What settles the money: a final agreement does so only where a debt or a payment is known.
  private var settlementOfMoney: Fact? {
    guard let settlement else { return nil }
    if case .agreement = settlement.content {
      let isKnown = !debts.isEmpty || !ledger.payments.isEmpty || !paidAmounts.isEmpty
      return isKnown ? settlement : nil
    }
    return settlement
  }

  /// The receiver's confirmations that all is paid, and the final agreements.
  var settlements: [Fact] { ledger.confirmations + ledger.finalAgreements }

  private var isDisputed: Bool {
    contradictions.hasDispute(about: .money) || !differingFigures.isEmpty
  }

  /// The figures of a side's last moment.
  private func latest(_ stated: [Stated], _ side: Side) -> [Stated] {
    let own = stated.filter {
      ledger.sides.side(of: $0.amount.statedBy) == side && $0.amount.money.hundredths != nil
    }
    let last = own.reduce(nil) { (latest: Stated?, next: Stated) in
      guard let latest else { return next }
      return next.moment.follows(latest.moment) ? next : latest
    }
    return own.filter { $0.moment == last?.moment }
  }

  /// What a side's figures of one moment allow: each by itself, and their sum.
  private static func ranges(_ stated: [Stated]) -> [ClosedRange<Int64>] {
    let ranges = stated.map(\.range)
    guard ranges.count > 1 else { return ranges }
    let sum = ranges.dropFirst().reduce(ranges[0]) { sum, next in
      sum.lowerBound.addingCapped(next.lowerBound)...sum.upperBound.addingCapped(next.upperBound)
    }
    return ranges + [sum]
  }
}

// MARK: Balance

extension MoneyRule {
  /// The creditor's latest owed figures less what the creditor confirmed since, in one currency; unknown
  /// where a part is missing, nil where the creditor named none.
  var balance: OpenBalance? {
    let own = debts.filter { ledger.sides.side(of: $0.amount.statedBy) == .provider }
    guard let last = own.last(where: { $0.amount.kind == .debt }) ?? own.last else { return nil }
    if settlement != nil { return nil }
    let currency = last.amount.money.currency
    let owed: [Money?] = own.filter { $0.amount.kind == last.amount.kind && $0.moment == last.moment }
      .map { $0.amount.money }
    let confirmed = ledger.payments.filter {
      ledger.isWordOfReceiver($0) && $0.moment.strictlyFollows(last.moment)
    }
    let stated = paidAmounts.filter {
      ledger.sides.side(of: $0.amount.statedBy) == .provider && $0.moment.strictlyFollows(last.moment)
    }
    let paid: [Money?] = confirmed.map { $0.payment?.amount } + stated.map { $0.amount.money }
    let parts: [Int64?] = (owed + paid).map { $0?.currency == currency ? $0?.hundredths : nil }
    guard !parts.contains(nil) else { return .unknown }
    let figures = parts.compactMap { $0 }
    let asked = figures.prefix(owed.count).reduce(Int64(0)) { $0.addingCapped($1) }
    let left = figures.dropFirst(owed.count).reduce(asked) { max(0, $0) - max(0, $1) }
    return .sum(Money(hundredths: max(0, left), currency: currency, qualifier: last.amount.money.qualifier))
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
}

extension Ledger {
  /// The receiver's confirmations that all is paid.
  var confirmations: [Fact] {
    payments.filter { $0.payment?.settlesAll == true && isWordOfReceiver($0) }
  }

  func isWordOfReceiver(_ fact: Fact) -> Bool {
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

  /// The hundredths that the words allow.
  var range: ClosedRange<Int64> {
    let figure = amount.money.hundredths ?? 0
    switch amount.money.qualifier {
    case .exact, .about, .unknown: return figure...figure
    case .moreThan: return figure...Int64.max
    case .upTo: return min(0, figure)...figure
    }
  }
}

extension Int64 {
  /// The sum, or the largest number.
  fileprivate func addingCapped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

extension Fact {
  fileprivate var payment: Payment? {
    guard case .payment(let payment) = content else { return nil }
    return payment
  }
}
