/// What happened that a check from before no longer fits: hours that nobody answered, cuts, returns. Each
/// with the services that it touched; no services means all that are not exempt.
struct Upsets {
  private let coverage: Coverage
  private let wholeHour: Instant?
  private let hours: [RecordID: Instant]
  private let wholeCut: FactTime?
  private let cuts: [RecordID: FactTime]
  private let wholeReturn: FactTime?
  private let returns: [RecordID: FactTime]

  init(_ ledger: Ledger, hours: [(services: [RecordID], at: Instant)], outages: OutageRule) {
    coverage = ledger.coverage
    wholeHour = hours.filter { $0.services.isEmpty }.map { $0.at }.max()
    self.hours = Dictionary(
      hours.flatMap { hour in hour.services.map { ($0, hour.at) } }, uniquingKeysWith: max)
    let cutFacts = outages.all.map { (services: $0.services, fact: $0.fact) }
    let back = (ledger.restorations + ledger.replacements).map { (services: $0.services, fact: $0) }
    let lastCuts = Upsets.last(cutFacts)
    wholeCut = lastCuts.whole
    cuts = lastCuts.named
    let lastReturns = Upsets.last(back)
    wholeReturn = lastReturns.whole
    returns = lastReturns.named
  }

  /// Whether a check tells nothing any more of `service`; nil is the whole.
  func void(_ observed: Observed, of service: RecordID?) -> Bool {
    let moment = observed.fact.moment
    let isBeforeReturn = lastReturn(of: service).map { !moment.follows($0) } ?? false
    let isBeforeHour = lastHour(of: service).map { !moment.isAtOrAfter($0) } ?? false
    let isBeforeCut = lastCut(of: service).map { !moment.follows($0) } ?? false
    switch observed.state {
    case .up: return isBeforeHour || isBeforeCut
    case .degraded, .partlyDown: return isBeforeHour || isBeforeCut || isBeforeReturn
    case .down: return isBeforeReturn
    }
  }

  /// The last return of `service`; nil is the whole.
  func lastReturn(of service: RecordID?) -> FactTime? { latest(wholeReturn, returns, service) }

  private func lastCut(of service: RecordID?) -> FactTime? { latest(wholeCut, cuts, service) }

  private func lastHour(of service: RecordID?) -> Instant? {
    guard let service else { return ([wholeHour].compactMap { $0 } + hours.values).max() }
    return [wholeHour, hours[service]].compactMap { $0 }.max()
  }

  private func latest(_ whole: FactTime?, _ named: [RecordID: FactTime], _ service: RecordID?) -> FactTime? {
    let candidates: [FactTime]
    if let service {
      candidates = [whole, named[service]].compactMap { $0 }
    } else {
      candidates = [whole].compactMap { $0 } + named.values
    }
    return candidates.max { Upsets.key($0) < Upsets.key($1) }
  }

  private static func last(
    _ facts: [(services: [RecordID], fact: Fact)]
  ) -> (whole: FactTime?, named: [RecordID: FactTime]) {
    let whole = facts.filter { $0.services.isEmpty }.map { $0.fact.moment }.max { key($0) < key($1) }
    let named = Dictionary(
      facts.flatMap { entry in entry.services.map { ($0, entry.fact.moment) } },
      uniquingKeysWith: { key($0) < key($1) ? $1 : $0 })
    return (whole, named)
  }

  private static func key(_ moment: FactTime) -> (Instant, Instant) { (moment.instant, moment.known) }
}
