/// Whose money it is, by whose word; sums are never added, least of all across currencies.
package struct MoneyAccount: Hashable, Sendable {
  /// What is owed, as each party states it: figures for all of it first, then parts; the latest first.
  package var claims: [MoneyLine]
  /// What was paid by the payer's word, or by somebody's who did not receive it; the latest first.
  package var paid: [MoneyLine]
  /// What was paid by the receiver's word; the latest first.
  package var received: [MoneyLine]
  /// Offers, budgets and other figures; the latest first.
  package var other: [MoneyLine]
  /// Promises of a sum, and deadlines to pay, in the order of the standing.
  package var promised: [RecordID]

  package var isEmpty: Bool {
    claims.isEmpty && paid.isEmpty && received.isEmpty && other.isEmpty && promised.isEmpty
  }
}

/// A figure, or the word that money moved without one.
package struct MoneyLine: Hashable, Sendable {
  package var record: Record
  package var money: Money?
  package var by: RecordID?
  /// As said; nil when nobody said.
  package var at: TimePoint?
  package var known: Instant
  /// The party has stated a later figure for the whole, in the same currency.
  package var isOutdated: Bool
  /// Another side states something else.
  package var isDisputed: Bool
  /// A payment that settles all that was owed, by the word of whoever says so.
  package var settlesAll: Bool
}

extension Standing {
  package var moneyAccount: MoneyAccount { MoneyAccountRule(self).account }
}

/// Sorts an incident's figures and payments by whose word they are.
private struct MoneyAccountRule {
  private let standing: Standing
  private let sides: Sides
  private let instants: KnownInstants
  private let receivers: [RecordID: RecordID]

  init(_ standing: Standing) {
    self.standing = standing
    sides = Sides(standing.incident)
    instants = KnownInstants(standing.incident.sources)
    receivers = Dictionary(
      standing.incident.promises.compactMap { promise in promise.receiver.map { (promise.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  var account: MoneyAccount {
    let amounts = amounts
    let debts = amounts.filter { $0.kind.isOwed }
    let stated = amounts.filter { $0.kind == .paid }
    let payments = payments
    let isReceived = { (line: Sorted) in sides.side(of: line.line.by) == line.receiver }
    let moved = stated + payments
    let received = moved.filter(isReceived)
    let paid = moved.filter { !isReceived($0) }
    return MoneyAccount(
      claims: latestFirst(markOutdated(debts.filter { $0.kind == .debt }))
        + latestFirst(debts.filter { $0.kind != .debt }.map(\.line)),
      paid: latestFirst(paid.map { marked($0, against: received) }),
      received: latestFirst(received.map { marked($0, against: paid) }),
      other: latestFirst(amounts.filter { !$0.kind.isOwed && $0.kind != .paid }.map(\.line)),
      promised: promised)
  }

  private struct Sorted {
    var line: MoneyLine
    var kind: AmountKind
    /// The promise that a payment fulfils.
    var promise: RecordID?
    var receiver: Side = .provider
  }

  private var amounts: [Sorted] {
    let differing = standing.money.value == .disputed ? Set(standing.money.evidence.map(\.record)) : []
    return standing.incident.amounts.map { amount in
      let line = MoneyLine(
        record: .amount(amount), money: amount.money, by: amount.statedBy, at: amount.asOf,
        known: instants.known(amount.provenance, at: amount.asOf), isOutdated: false,
        isDisputed: differing.contains(amount.id), settlesAll: false)
      return Sorted(line: line, kind: amount.kind)
    }
  }

  private var payments: [Sorted] {
    standing.incident.events.compactMap { event in
      guard case .payment(let payment) = event.content else { return nil }
      let line = MoneyLine(
        record: .event(event), money: payment.amount, by: event.actor, at: event.at,
        known: instants.known(event.provenance, at: event.at), isOutdated: false, isDisputed: false,
        settlesAll: payment.settlesAll)
      let receiver = payment.promise.flatMap { receivers[$0] }.map(sides.side) ?? .provider
      return Sorted(
        line: line, kind: .paid, promise: payment.promise,
        receiver: receiver == .unknown ? .provider : receiver)
    }
  }

  /// A payment for a promise, of which the other side names another sum in the same currency at the same
  /// time: instalments of one promise differ without any dispute.
  private func marked(_ sorted: Sorted, against others: [Sorted]) -> MoneyLine {
    var line = sorted.line
    guard let promise = sorted.promise, let money = line.money, money.hundredths != nil else { return line }
    let said = others.filter { $0.promise == promise && $0.line.moment.overlaps(line.moment) }
      .compactMap(\.line.money).filter { $0.currency == money.currency && $0.hundredths != nil }
    line.isDisputed = !said.isEmpty && !said.contains { $0.hundredths == money.hundredths }
    return line
  }

  /// Marks the figures that their own party has taken the place of with a later one.
  private func markOutdated(_ sorted: [Sorted]) -> [MoneyLine] {
    sorted.map { one in
      var line = one.line
      line.isOutdated = sorted.contains { other in
        guard let by = line.by, other.line.by == by, other.line.money?.hundredths != nil,
          other.line.money?.currency == line.money?.currency
        else { return false }
        return other.line.moment != line.moment && other.line.moment.follows(line.moment)
      }
      return line
    }
  }

  private func latestFirst(_ lines: [MoneyLine]) -> [MoneyLine] { lines.sorted { key($0) > key($1) } }

  private func key(_ line: MoneyLine) -> (Instant, Instant, RecordID) {
    (line.at?.start ?? line.known, line.known, line.record.id)
  }

  private var promised: [RecordID] {
    standing.promises.filter { $0.promise.amount != nil }.map(\.promise.id)
      + standing.deadlines.filter { $0.deadline.kind == .payment || $0.deadline.kind == .instalment }
      .map(\.deadline.id)
  }
}

extension MoneyLine {
  fileprivate var moment: FactTime { FactTime(at: at, known: known) }
}
