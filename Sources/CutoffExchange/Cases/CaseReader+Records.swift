import CutoffDomain

// Parties, services, sources, amounts, deadlines and promises.
extension CaseReader {
  mutating func addParties() throws {
    for party in file.parties {
      incident.parties.append(
        Party(
          id: try named(.parties, party.id), name: party.name, side: try CaseWords.side(party.side),
          isBodyAbove: CaseWords.isBodyAbove(party), role: party.role))
    }
    if !file.parties.contains(where: { $0.id == "press" }) {
      incident.parties.append(Party(id: try named(.parties, "press"), name: "press", side: .unknown))
    }
    incident.header.providers = try parties("provider")
    incident.header.customers = try parties("customer")
  }

  private func parties(_ role: String) throws -> [RecordID] {
    try ids(.parties, file.parties.filter { $0.role == role }.map(\.id))
  }

  mutating func addServices() throws {
    for service in file.services {
      let counts = try service.affected.enumerated().map { index, count in
        AffectedCount(
          id: try id(.services, "\(service.id)-n\(index)"), count: Int64(count.value),
          knownAt: try times.point(count.asOf), source: try id(.sources, count.source))
      }
      let words = service.affected.map { count in
        count.qualifier == "exact" ? count.unit : "\(count.unit) (\(count.qualifier): \(Int64(count.value)))"
      }
      incident.services.append(
        Service(
          id: try named(.services, service.id), name: service.name,
          dependsOn: try ids(.services, service.dependsOn), isExempt: service.carvedOut != nil,
          exemptReason: service.carvedOut,
          provider: try other(service.provider, than: incident.header.providers),
          customer: try other(service.customer, than: incident.header.customers),
          affected: words.isEmpty ? nil : words.joined(separator: "; "), affectedCounts: counts))
    }
  }

  /// The first of `names`, where they are not just the incident's own.
  private func other(_ names: CaseNames, than own: [RecordID]) throws -> RecordID? {
    let ids = try ids(.parties, names.names)
    return Set(ids) == Set(own) ? nil : ids.first
  }

  mutating func addSources() throws {
    for source in file.sources {
      incident.sources.append(
        Source(
          id: try named(.sources, source.id), publisher: source.publisher, address: source.url,
          publishedAt: try publication(source.id), remark: source.note))
    }
  }

  /// A figure is known when it was published: what it is a figure of lies before that.
  mutating func addAmounts() throws {
    for amount in file.amounts {
      let (kind, purpose) = try CaseWords.amount(amount)
      let asOf = try times.point(amount.asOf)
      let published = try amount.source.compactMap(publication).min { $0.lastSecond < $1.lastSecond }
      incident.amounts.append(
        Amount(
          id: try named(.amounts, amount.id), kind: kind, purpose: purpose,
          money: Money(
            hundredths: amount.value.map { Int64(($0 * 100).rounded()) }, currency: amount.currency,
            qualifier: try CaseWords.qualifier(amount.qualifier)),
          label: CaseWords.label(amount), asOf: asOf, statedBy: try id(ofParty: amount.statedBy),
          provenance: Provenance(knownAt: published ?? asOf, sources: try ids(.sources, amount.source))))
    }
  }

  mutating func addDeadlines() throws {
    for deadline in file.deadlines {
      let kind = try CaseWords.deadlineKind(deadline.kind)
      let setAt = try deadline.announcedAt.map { try times.point($0) }
      let period = reading.firstPeriods[deadline.id]
      let at =
        try period.map { try times.point($0) } ?? deadline.at.map { try times.point($0, deadline.precision) }
      let isCut = file.events.contains { $0.kind == "cut" && $0.at == deadline.at }
      incident.deadlines.append(
        Deadline(
          id: try named(.deadlines, deadline.id), kind: kind, label: deadline.label,
          due: SaidTime(
            boundary: try boundary(of: deadline), point: at, isApproximate: deadline.boundary == "around"),
          basis: basis(of: deadline), condition: deadline.condition, setBy: try id(ofParty: deadline.setBy),
          setAt: setAt, stopsServiceOverride: kind == .contractExpiry && isCut ? true : nil,
          services: try ids(
            .services, deadline.services.isEmpty ? reading.services[deadline.id] ?? [] : deadline.services),
          supersedes: try deadline.supersedes.map { try id(.deadlines, $0) },
          recurrence: try recurrence(deadline.recurrence, until: period == nil ? nil : deadline.at),
          provenance: try provenance(nil, deadline.source, said: setAt ?? at)))
    }
  }

  /// What is said to be done before a week or a year is done in it.
  private func boundary(of deadline: CaseDeadline) throws -> Boundary {
    let boundary = try CaseWords.boundary(deadline.boundary)
    return ["week", "year"].contains(deadline.precision) && boundary == .before ? .by : boundary
  }

  /// How the days are counted, and in what periods.
  private func basis(of deadline: CaseDeadline) -> String? {
    let words = [deadline.countingBasis, deadline.recurrence].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// Only a period that comes again; "over four years" is none.
  private func recurrence(_ words: String?, until: String?) throws -> Recurrence? {
    guard let words, words.hasPrefix("monthly") || words.hasPrefix("hằng tháng") else { return nil }
    return Recurrence(every: .month, until: try until.map { try times.point(String($0.prefix(7))) })
  }

  mutating func addPromises() throws {
    for promise in file.promises {
      let madeAt = try promise.madeAt.map { try times.point($0) }
      let period = reading.firstPeriods[promise.id]
      let due =
        try period.map { try times.point($0) }
        ?? promise.due.map { try times.point($0, promise.duePrecision) }
      incident.promises.append(
        Promise(
          id: try named(.promises, promise.id), giver: try id(ofParty: promise.by),
          receiver: try id(ofParty: promise.to), content: promise.what, form: promise.form, madeAt: madeAt,
          due: SaidTime(boundary: try boundary(of: promise), point: due),
          tellingOf: try reading.tellings[promise.id].map { try id(.promises, $0) },
          recurrence: try recurrence(promise.recurrence, until: period == nil ? nil : promise.due),
          isAsked: promise.state == "requested",
          provenance: try provenance(nil, promise.source, said: madeAt)))
    }
  }

  /// That of the payment date of the same day and side; else what the words say.
  private func boundary(of promise: CasePromise) throws -> Boundary {
    if ["week", "year"].contains(promise.duePrecision) { return .by }
    let date = try file.deadlines.first {
      try $0.kind == "payment_promise" && $0.at == promise.due && side($0.setBy) == side(promise.by)
    }
    if let date, promise.due != nil { return try boundary(of: date) }
    return promise.what.contains("trước ") || promise.what.contains("before ") ? .before : .by
  }
}
