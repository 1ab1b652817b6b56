/// A stop of services: a cut, or the outcome that a deadline was carried out.
struct Outage {
  let fact: Fact
  /// Empty means all that are not exempt.
  let services: [RecordID]
  let isPartial: Bool
}

/// What was cut and did not come back.
struct OutageRule {
  private let coverage: Coverage
  private let threatened: [RecordID]
  let all: [Outage]
  private let restored: Returns
  private let replaced: Returns
  private let restoredFully: Returns
  /// Cuts that no restoration or replacement followed, the latest known first.
  let open: [Outage]

  init(_ ledger: Ledger, deadlines: [DeadlineStanding]) {
    coverage = ledger.coverage
    threatened = OutageRule.threatened(ledger)
    all =
      ledger.cuts.map { Outage(fact: $0, services: $0.services, isPartial: $0.isPartial) }
      + OutageRule.outcomes(ledger, deadlines)
    let restored = Returns(ledger.restorations, coverage)
    let replaced = Returns(ledger.replacements, coverage)
    restoredFully = Returns(ledger.restorations.filter { !$0.isPartial }, coverage)
    let services = coverage.services
    self.restored = restored
    self.replaced = replaced
    open = all.filter {
      !restored.touch($0)
        && !replaced.cover($0.services.isEmpty ? services : $0.services, $0.fact.moment, or: restored)
    }.sorted { ($0.fact.moment.known, $0.fact.id) > ($1.fact.moment.known, $1.fact.id) }
  }

  /// Whether everything that the deadlines threaten is cut and did not come back.
  var isEverythingCut: Bool {
    let whole = open.filter { !$0.isPartial }
    if whole.contains(where: \.services.isEmpty) { return true }
    let services = Set(whole.flatMap(\.services))
    return !services.isEmpty && threatened.allSatisfy(services.contains)
  }

  /// Whether anything that was cut had come back only in part, or not at all.
  func isPartOff(after restoration: Fact) -> Bool {
    if restoration.isPartial { return true }
    return all.contains { outage in
      let services = outage.services.isEmpty ? coverage.services : outage.services
      return !replaced.cover(services, outage.fact.moment, or: restoredFully)
    }
  }

  /// The services that the deadlines name. All that are not exempt where a deadline names none, where
  /// the cut comes in stages (the next stage may not be announced yet), and where there is no deadline.
  private static func threatened(_ ledger: Ledger) -> [RecordID] {
    let deadlines = ledger.incident.deadlines.filter(\.stopsService)
    let isWhole = deadlines.contains { $0.services.isEmpty || $0.kind == .stagedCutoff }
    guard !deadlines.isEmpty, !isWhole else { return ledger.coverage.services }
    return Array(Set(deadlines.flatMap { ledger.coverage.stopped(by: $0.services) }))
  }

  /// The outcomes that say carried out, of deadlines for which no cut is logged that names them.
  private static func outcomes(_ ledger: Ledger, _ deadlines: [DeadlineStanding]) -> [Outage] {
    let byID = Dictionary(
      deadlines.map { ($0.deadline.id, $0.deadline) }, uniquingKeysWith: { first, _ in first })
    let named = Set(ledger.cuts.compactMap(\.carriesOut))
    return ledger.outcomes.compactMap { target, facts in
      guard let deadline = byID[target], deadline.stopsService, !named.contains(target),
        let fact = facts.latestCarriedOut
      else { return nil }
      let isStage = deadline.kind == .stagedCutoff && deadline.services.isEmpty
      return Outage(fact: fact, services: deadline.services, isPartial: isStage)
    }
  }
}

/// Restorations or replacements, by the services that they bring back.
private struct Returns {
  private let whole: Followers
  private let any: Followers
  private let named: [RecordID: Followers]

  init(_ facts: [Fact], _ coverage: Coverage) {
    whole = Followers(facts.filter(\.services.isEmpty).map(\.moment))
    any = Followers(facts.filter { !coverage.isOnlyExempt($0.services) }.map(\.moment))
    var byService: [RecordID: [FactTime]] = [:]
    for fact in facts {
      for service in Set(fact.services) { byService[service, default: []].append(fact.moment) }
    }
    named = byService.mapValues(Followers.init)
  }

  /// Whether any of them followed the outage and brought back some of it.
  func touch(_ outage: Outage) -> Bool {
    let moment = outage.fact.moment
    if outage.services.isEmpty { return any.containFollower(of: moment) }
    return whole.containFollower(of: moment)
      || outage.services.contains { named[$0]?.containFollower(of: moment) ?? false }
  }

  /// Whether they, together with `others`, brought back all of `services` after `moment`.
  func cover(_ services: [RecordID], _ moment: FactTime, or others: Returns) -> Bool {
    if whole.containFollower(of: moment) || others.whole.containFollower(of: moment) { return true }
    guard !services.isEmpty else { return false }
    return services.allSatisfy { service in
      named[service]?.containFollower(of: moment) ?? false
        || others.named[service]?.containFollower(of: moment) ?? false
    }
  }
}

extension [Fact] {
  /// The latest outcome, if it says that the deadline was carried out.
  fileprivate var latestCarriedOut: Fact? {
    guard let latest, latest.outcome?.result == .carriedOut else { return nil }
    return latest
  }
}
