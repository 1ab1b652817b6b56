/// A stop of services: a cut, or the outcome that a deadline was carried out.
struct Outage {
  let fact: Fact
  /// Empty means all that are not exempt.
  let services: [RecordID]
  let isPartial: Bool
  /// The deadline that it names as carried out.
  let deadline: RecordID?
}

/// What was cut and did not come back.
///
/// It never changes, and is shared by the rules that come after it.
final class OutageRule {
  private let coverage: Coverage
  private let threatened: [RecordID]
  let all: [Outage]
  /// Cuts that no restoration or replacement followed, the latest known first.
  let open: [Outage]
  /// Cuts that did not come back in full.
  let partlyBack: [Outage]
  /// The last restoration or replacement.
  let lastReturn: Fact?

  init(_ ledger: Ledger, deadlines: [DeadlineStanding]) {
    coverage = ledger.coverage
    threatened = OutageRule.threatened(ledger)
    all =
      ledger.cuts.map {
        Outage(fact: $0, services: $0.services, isPartial: $0.isPartial, deadline: $0.carriesOut)
      }
      + OutageRule.outcomes(ledger, deadlines)
    let restored = Returns(ledger.restorations, coverage)
    let replaced = Returns(ledger.replacements, coverage)
    let services = coverage.services
    open = all.filter {
      !restored.touch($0)
        && !replaced.cover($0.services.isEmpty ? services : $0.services, $0.fact.moment, or: restored)
    }.sorted { ($0.fact.moment.known, $0.fact.id) > ($1.fact.moment.known, $1.fact.id) }
    let restoredFully = Returns(ledger.restorations.filter { !$0.isPartial }, coverage)
    partlyBack = all.filter {
      !replaced.cover($0.services.isEmpty ? services : $0.services, $0.fact.moment, or: restoredFully)
    }
    lastReturn = (ledger.restorations + ledger.replacements).max {
      ($0.moment.instant, $0.isPartial ? 1 : 0, $0.id) < ($1.moment.instant, $1.isPartial ? 1 : 0, $1.id)
    }
  }

  /// Whether everything that the deadlines threaten is cut and did not come back.
  var isEverythingCut: Bool {
    let whole = open.filter { !$0.isPartial }
    if whole.contains(where: \.services.isEmpty) { return true }
    return areAllThreatened(in: Set(whole.flatMap(\.services)))
  }

  /// Whether everything that the deadlines threaten is among `services`.
  func areAllThreatened(in services: Set<RecordID>) -> Bool {
    !services.isEmpty && threatened.allSatisfy(services.contains)
  }

  /// Whether anything that was cut had come back only in part, or not at all.
  func isPartOff(after restoration: Fact) -> Bool { restoration.isPartial || !partlyBack.isEmpty }

  /// The partial restoration after which a rest is still off; nil where all is back or nothing came back.
  var rest: Fact? {
    guard let lastReturn, case .restoration = lastReturn.content, isPartOff(after: lastReturn) else {
      return nil
    }
    return lastReturn
  }

  /// The services that the deadlines name. All that are not exempt where a deadline names none, where
  /// the cut comes in stages (the next stage may not be announced yet), and where there is no deadline.
  private static func threatened(_ ledger: Ledger) -> [RecordID] {
    let deadlines = ledger.incident.deadlines.filter(\.stopsService)
    let isWhole = deadlines.contains { $0.services.isEmpty || $0.kind == .stagedCutoff }
    guard !deadlines.isEmpty, !isWhole else { return ledger.coverage.services }
    return Array(Set(deadlines.flatMap { ledger.coverage.stopped(by: $0.services) }))
  }

  /// The outcomes that say carried out, of deadlines for which no cut is logged that names them, nor one
  /// that an outcome without a time can speak of.
  private static func outcomes(_ ledger: Ledger, _ deadlines: [DeadlineStanding]) -> [Outage] {
    guard !ledger.outcomes.isEmpty else { return [] }
    let places = Dictionary(
      deadlines.indices.map { (deadlines[$0].deadline.id, $0) }, uniquingKeysWith: { first, _ in first })
    let named = Set(ledger.cuts.compactMap(\.carriesOut))
    let cuts = Set(ledger.cuts.map(\.id))
    return ledger.outcomes.compactMap { target, facts in
      guard let entry = places[target].map({ deadlines[$0] }), entry.deadline.stopsService,
        !named.contains(target),
        let fact = facts.latestCarriedOut
      else { return nil }
      let isOfCut = entry.answer.map { cuts.contains($0.record) } ?? false
      guard fact.isTimed || !isOfCut else { return nil }
      let deadline = entry.deadline
      let isStage = deadline.kind == .stagedCutoff && deadline.services.isEmpty
      return Outage(
        fact: fact.timed(by: said(deadline, by: fact, ledger)), services: deadline.services,
        isPartial: isStage, deadline: target)
    }
  }

  /// The time that an outcome speaks of: of a recurring deadline that of its period.
  private static func said(_ deadline: Deadline, by fact: Fact, _ ledger: Ledger) -> SaidTime {
    guard let recurrence = deadline.recurrence else { return deadline.due }
    let ticks = Ticks(deadline.due, recurrence, outcomes: [fact], now: ledger.now)
    return ticks.outcomes.firstIndex { !$0.isEmpty }.map { ticks.times[$0] } ?? deadline.due
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
  /// The latest outcome, if it says that the deadline was carried out. What is decided of the deadline
  /// afterwards brings nothing back.
  fileprivate var latestCarriedOut: Fact? {
    guard let latest = filter({ $0.outcome?.result.tellsOfTheHour == true }).latest,
      latest.outcome?.result == .carriedOut
    else {
      return nil
    }
    return latest
  }
}
