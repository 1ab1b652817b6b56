/// Facts about services, so arranged that "the first at or after this hour" is a quick question.
struct ServiceTimeline {
  /// Facts on all services that may stop, and on each service by itself; by the end of their units.
  private var whole: [Fact] = []
  private var named: [RecordID: [Fact]] = [:]
  /// Both together, without those on exempt services only.
  private var all: [Fact] = []

  /// `services` gives the list of a fact's services; empty means all.
  init(_ facts: [Fact], coverage: Coverage, services: (Fact) -> [RecordID]) {
    for fact in facts.sorted(by: ServiceTimeline.endsBefore) {
      let list = services(fact)
      if list.isEmpty { whole.append(fact) }
      for service in Set(list) { named[service, default: []].append(fact) }
      if !coverage.isOnlyExempt(list) { all.append(fact) }
    }
  }

  /// The first fact at or after `hour` that touches a service of `services` and satisfies `condition`.
  func first(
    atOrAfter hour: Instant, touching services: [RecordID], where condition: (Fact) -> Bool = { _ in true }
  ) -> Fact? {
    lists(services).compactMap { facts in
      let start = facts.partitioningIndex { $0.moment.occupiedUntil > hour }
      return facts[start...].first { $0.moment.isAtOrAfter(hour) && condition($0) }
    }.min(by: ServiceTimeline.endsBefore)
  }

  /// The last such fact.
  func last(
    atOrAfter hour: Instant, touching services: [RecordID], where condition: (Fact) -> Bool = { _ in true }
  ) -> Fact? {
    lists(services).compactMap { facts in
      let start = facts.partitioningIndex { $0.moment.occupiedUntil > hour }
      return facts[start...].last { $0.moment.isAtOrAfter(hour) && condition($0) }
    }.max(by: ServiceTimeline.endsBefore)
  }

  private func lists(_ services: [RecordID]) -> [[Fact]] {
    services.isEmpty ? [all] : [whole] + Set(services).map { named[$0] ?? [] }
  }

  private static func endsBefore(_ left: Fact, _ right: Fact) -> Bool {
    (left.moment.occupiedUntil, left.moment.start, left.id)
      < (right.moment.occupiedUntil, right.moment.start, right.id)
  }
}
