/// How a list of incidents may be sorted. What is equal keeps the order of urgency, which knows no equals.
package enum IncidentOrder: String, CaseIterable, Sendable {
  case urgency
  /// The clock, else the next thing that is due; soonest first, what has no date last.
  case due
  case name
  /// The debt, the largest first, each currency by itself; what has no figure last.
  case amount
  case provider
  /// What has to be done next, by its due; what nobody has to do comes last.
  case step
  /// The last check, the longest ago first; what was never checked before all.
  case check

  /// The standings, all of which hold at `now`, in this order.
  package func sorted(_ standings: [Standing], at now: Instant) -> [Standing] {
    switch self {
    case .urgency: Self.sorted(standings, now) { _ in 0 }
    case .due: Self.sorted(standings, now) { Self.due($0) }
    case .name: Self.sorted(standings, now) { VietnameseCollation.Key($0.incident.header.shortTitle) }
    case .amount: Self.sorted(standings, now) { Self.amount($0) }
    case .provider: Self.sorted(standings, now) { Self.provider($0) }
    case .step: Self.sorted(standings, now) { Last($0.nextStep.map { $0.due?.due ?? .distantFuture }) }
    case .check: Self.sorted(standings, now) { $0.service.evidence.first?.instant ?? .distantPast }
    }
  }

  private static func sorted(
    _ standings: [Standing], _ now: Instant, by key: (Standing) -> some Comparable
  ) -> [Standing] {
    // Only keys are moved about: a standing is large.
    standings.indices
      .map { (key: key(standings[$0]), urgency: Urgency(standings[$0], at: now), index: $0) }
      .sorted { $0.key != $1.key ? $0.key < $1.key : $0.urgency < $1.urgency }
      .map { standings[$0.index] }
  }

  private static func due(_ standing: Standing) -> Instant {
    if let clock = standing.clock, clock.state != .cut { return clock.due }
    let deadlines = standing.deadlines.filter { $0.state == .pending }.compactMap(\.due.due)
    let promises = standing.promises.filter { $0.state == .open || $0.state == .dueToday }.compactMap(
      \.due.due)
    return (deadlines + promises).min() ?? .distantFuture
  }

  private static func provider(_ standing: Standing) -> Last<VietnameseCollation.Key> {
    let incident = standing.incident
    let first = incident.header.providers.lazy.compactMap { incident.party($0) }.first
    return Last(first.map { VietnameseCollation.Key($0.shortName) })
  }

  private static func amount(_ standing: Standing) -> Last<Sum> { Last(standing.debt.flatMap(Sum.init)) }

  /// The largest sum of a currency first.
  private struct Sum: Comparable {
    let currency: String
    let hundredths: Int64

    init?(_ money: Money) {
      guard let figure = money.hundredths else { return nil }
      currency = money.currency
      hundredths = figure
    }

    static func < (left: Sum, right: Sum) -> Bool {
      left.currency != right.currency ? left.currency < right.currency : left.hundredths > right.hundredths
    }
  }

  /// What is missing comes last.
  private struct Last<Value: Comparable>: Comparable {
    let value: Value?

    init(_ value: Value?) { self.value = value }

    static func < (left: Last, right: Last) -> Bool {
      switch (left.value, right.value) {
      case (let left?, let right?): left < right
      case (_?, nil): true
      case (nil, _): false
      }
    }
  }
}

extension Standing {
  /// The largest figure for what is owed, in the currency of the figure that the money axis rests on first; nil where
  /// nobody named one. Parts and invoices count only where nobody named the whole.
  package var debt: Money? {
    let owed = incident.amounts.filter { $0.money.hundredths != nil }
    let whole = owed.filter { $0.kind == .debt }
    let stated = whole.isEmpty ? owed.filter { $0.kind == .partOfDebt || $0.kind == .invoice } : whole
    let backing = money.evidence.lazy.compactMap { evidence in stated.first { $0.id == evidence.record } }
      .first
    guard let currency = (backing ?? stated.max { $0.id < $1.id })?.money.currency else { return nil }
    return stated.map(\.money).filter { $0.currency == currency }
      .max { ($0.hundredths ?? 0) < ($1.hundredths ?? 0) }
  }
}
