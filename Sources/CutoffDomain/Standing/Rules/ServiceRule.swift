/// Whether the services run, by the latest checks.
///
/// It never changes, and is shared by the rules that come after it.
final class ServiceRule {
  let ledger: Ledger
  let contradictions: ContradictionRule
  /// The services of the clock, or all that may stop; empty where no service is recorded.
  let services: [RecordID]
  private let upsets: Upsets
  private let byService: [RecordID?: [Observed]]
  /// The latest check of each service, in the order of `services`; a check of the whole tells of each.
  private let latest: [Checked]

  /// A check, and whether something happened since that it no longer fits.
  private struct Checked {
    let service: RecordID?
    let observed: Observed
    let isVoid: Bool
  }

  /// `clock` is the deadline that governs; `upsets` is what makes checks void.
  init(_ ledger: Ledger, clock: Deadline?, upsets: Upsets, contradictions: ContradictionRule) {
    self.ledger = ledger
    self.contradictions = contradictions
    self.upsets = upsets
    let services = ledger.coverage.stopped(by: clock?.services ?? [])
    self.services = services
    let byService = Dictionary(grouping: ledger.observations, by: \.service)
    self.byService = byService
    let whole = byService[nil]?.latest
    let of = { (service: RecordID?, observed: Observed) in
      Checked(service: service, observed: observed, isVoid: upsets.void(observed, of: service))
    }
    latest =
      services.isEmpty
      ? ledger.observations.filter { ledger.coverage.covers([], $0.service) }.latest.map { [of(nil, $0)] }
        ?? []
      : services.compactMap { service in
        let own = byService[service]?.latest
        let last = own.map { own in whole.map { [own, $0].inKnownOrder.latest ?? own } ?? own } ?? whole
        return last.map { of(service, $0) }
      }
  }

  /// The worst of the checks that are not too old nor void; never up because no cut was reported, nor where
  /// the check of another service is void.
  var axis: Axis<ServiceAxis> {
    let counting = latest.filter { isRecent($0.observed) }
    let recent = counting.filter { !$0.isVoid }.map(\.observed).sorted(by: ServiceRule.isWeightier)
    let isDisputed = isDisputed
    let isAnyVoid = counting.contains(where: \.isVoid)
    guard let worst = recent.first, !isAnyVoid || worst.isOff else {
      let last = latest.filter { $0.isVoid || !isAnyVoid }.map(\.observed)
        .max { $0.fact.moment.instant < $1.fact.moment.instant }
      return Axis(.unknown, evidence: last.map { [$0.fact.evidence] } ?? [], isDisputed: isDisputed)
    }
    var seen: Set<RecordID> = []
    let evidence = recent.map(\.fact.evidence).filter { seen.insert($0.record).inserted }
    return Axis(worst.state.axis, evidence: evidence, isDisputed: isDisputed)
  }

  /// The first of the checks in a row that found a service down that is down now: since the last one that
  /// said otherwise, or since the last return; nil while none is down.
  var firstSeenDown: Fact? {
    latest.filter { isRecent($0.observed) && !$0.isVoid && $0.observed.isOff }
      .compactMap { firstDown(of: $0.service) }
      .min { ($0.moment.instant, $0.id) < ($1.moment.instant, $1.id) }
  }

  private func firstDown(of service: RecordID?) -> Fact? {
    let checks: [Observed]
    if let service {
      checks = ((byService[service] ?? []) + (byService[nil] ?? [])).inKnownOrder
    } else {
      checks = ledger.observations.filter { ledger.coverage.covers([], $0.service) }
    }
    let back = upsets.lastReturn(of: service)
    let run = checks.reversed().prefix { observed in
      observed.isOff && (back.map { observed.fact.moment.follows($0) } ?? true)
    }
    return run.last?.fact
  }

  /// Whether the last check of any of the services, however old, found it off, with nothing back since.
  var isLastSeenDown: Bool {
    latest.contains { checked in
      checked.observed.isOff
        && (upsets.lastReturn(of: checked.service).map { checked.observed.fact.moment.follows($0) } ?? true)
    }
  }

  /// The next instant at which a check becomes too old.
  var nextExpiry: Instant? {
    ledger.observations.map { $0.fact.moment.instant.advanced(by: ledger.settings.checkLasts) }
      .filter { $0 > ledger.now }.min()
  }

  /// The service to check: the first by id that no other of them depends on (what people see fail).
  var serviceToCheck: RecordID? {
    let stopped = Set(services)
    let chosen = ledger.incident.services.filter { stopped.contains($0.id) }
    let needed = Set(chosen.flatMap(\.dependsOn))
    return services.first { !needed.contains($0) } ?? services.first
  }

  private func isRecent(_ observed: Observed) -> Bool {
    ledger.now.seconds(since: observed.fact.moment.instant) < ledger.settings.checkLasts
  }

  private static func isWeightier(_ left: Observed, _ right: Observed) -> Bool {
    if left.state != right.state { return left.state.severity > right.state.severity }
    let (first, second) = (left.fact, right.fact)
    return (first.moment.instant, first.id) > (second.moment.instant, second.id)
  }

  /// Whether statements of the sides contradict each other about it, or their latest checks differ.
  private var isDisputed: Bool {
    if contradictions.hasDispute(about: .service) { return true }
    let recent = ledger.observations.filter { isRecent($0) }
    let byService = Dictionary(grouping: recent, by: \.service)
    return ([nil] + services.map(Optional.some)).contains { service in
      guard let checks = byService[service] else { return false }
      let provider = checks.filter { side($0) == .provider }.latest
      let customer = checks.filter { side($0) == .customer }.latest
      return provider != nil && customer != nil && provider?.state != customer?.state
    }
  }

  private func side(_ observed: Observed) -> Side { ledger.sides.side(of: observed.fact.actor) }
}

extension Observed {
  /// Whether the service, or a part of it, was found off.
  fileprivate var isOff: Bool { state.severity >= ServiceState.partlyDown.severity }
}

extension [Observed] {
  fileprivate var latest: Observed? {
    reduce(nil) { latest, observed in
      guard let latest else { return observed }
      return observed.fact.moment.follows(latest.fact.moment) ? observed : latest
    }
  }

  /// The order of the ledger for two checks: by known instant, the worse last.
  fileprivate var inKnownOrder: [Observed] {
    sorted { ($0.fact.moment.known, $0.state.severity) < ($1.fact.moment.known, $1.state.severity) }
  }
}

extension ServiceState {
  fileprivate var axis: ServiceAxis {
    switch self {
    case .up: .up
    case .degraded: .degraded
    case .partlyDown: .partlyDown
    case .down: .down
    }
  }
}
