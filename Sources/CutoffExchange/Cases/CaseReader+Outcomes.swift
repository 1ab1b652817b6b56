import CutoffDomain

// What the case says became of deadlines and promises, and what no event of it tells.
extension CaseReader {
  mutating func addOutcomes() throws {
    try addFurtherDecisions()
    for deadline in file.deadlines { try addOutcome(of: deadline) }
    for promise in file.promises { try addOutcome(of: promise) }
  }

  /// A decision on several records is one event a record.
  private mutating func addFurtherDecisions() throws {
    for name in file.events.indices.map({ "e\($0 + 1)" }).sorted() {
      guard let targets = try decided(name) else { continue }
      let first = try id(.events, name)
      guard let event = incident.events.first(where: { $0.id == first }), let outcome = event.content.outcome
      else { continue }
      for target in targets.dropFirst() {
        var further = event
        further.id = try named(.events, "\(name)-\(target)")
        further.content = .outcome(Outcome(target: try self.target(target), result: outcome.result))
        incident.events.append(further)
      }
    }
  }

  /// What a deadline came to, dated by the event that tells so, else by the last dated source. That a service was
  /// stopped is told by a cut.
  private mutating func addOutcome(of deadline: CaseDeadline) throws {
    let own = try id(.deadlines, deadline.id)
    let stops = incident.deadlines.contains { $0.id == own && $0.stopsService }
    guard let result = try result(of: deadline), !stops || deadline.state == "met" else { return }
    let event = try file.events.enumerated().first { _, event in try tells(event, of: deadline) }
    try addOutcome(
      Outcome(target: own, result: result), deadline.id, text: deadline.label,
      by: event.map { ($0.element, "e\($0.offset + 1)") }, sources: deadline.source,
      after: incident.deadlines.first { $0.id == own }?.due.lateFrom)
  }

  private func result(of deadline: CaseDeadline) throws -> OutcomeResult? {
    let kind = try CaseWords.deadlineKind(deadline.kind)
    switch deadline.state {
    case "met": return .kept
    case "partly_met": return .partlyKept
    case "missed": return .broken
    case "executed": return kind == .resume ? nil : kind.isExpiry ? .carriedOut : .kept
    default: return nil
    }
  }

  /// A hearing was held at the meeting of that day; a date was missed or kept as an event of its setter's side says.
  private func tells(_ event: CaseEvent, of deadline: CaseDeadline) throws -> Bool {
    guard try side(event.actor) == side(deadline.setBy) else { return false }
    switch deadline.state {
    case "missed": return event.kind == "promise_due_missed" && event.at == deadline.at
    case "met": return event.kind == "promise_kept"
    case "executed": return event.kind == "meeting" && event.at == deadline.at
    default: return false
    }
  }

  private mutating func addOutcome(of promise: CasePromise) throws {
    let results: [String: OutcomeResult] = ["kept": .kept, "partly_kept": .partlyKept, "broken": .broken]
    guard let result = results[promise.state] else { return }
    let own = try id(.promises, promise.id)
    let event = try file.events.enumerated().first { _, event in try isAnswered(promise, by: event) }
    if let told = incident.events.firstIndex(where: { $0.content.outcome?.target == own }) {
      if let evidence = promise.evidence { incident.events[told].text += "; " + evidence }
      return
    }
    try addOutcome(
      Outcome(target: own, result: result), promise.id, text: promise.evidence ?? promise.what,
      by: event.map { ($0.element, "e\($0.offset + 1)") }, sources: promise.source,
      after: incident.promises.first { $0.id == own }?.due.lateFrom)
  }

  private mutating func addOutcome(
    _ outcome: Outcome, _ name: String, text: String, by event: (event: CaseEvent, name: String)?,
    sources: [String], after late: Instant?
  ) throws {
    let at = try event.map { try point(of: $0.event, $0.name) }
    let known = try event.map { try provenance($0.event.knownAt, $0.event.source, said: at) }
    incident.events.append(
      Event(
        id: try named(.events, "x-\(name)"), at: at, actor: try event.map { try id(ofParty: $0.event.actor) },
        text: text, label: event == nil ? "inferred" : nil, content: .outcome(outcome),
        provenance: try known ?? inferred(sources, after: late)))
  }

  /// Known with the last dated source, not before somebody may be called late.
  private func inferred(_ sources: [String], after late: Instant?) throws -> Provenance {
    let published = try sources.compactMap(publication)
    let all = try file.sources.map(\.id).compactMap(publication)
    let last = (published.isEmpty ? all : published).max { $0.lastSecond < $1.lastSecond }
    let lateFrom = late.map { TimePoint(instant: $0, precision: .second, zone: times.zone) }
    let known = [last, lateFrom].compactMap { $0 }.max { $0.lastSecond < $1.lastSecond }
    return Provenance(knownAt: known, sources: try ids(.sources, sources))
  }

  /// A return that the outcome or the path of the case tells and no event.
  mutating func addReturns() throws {
    guard !file.events.contains(where: { $0.kind == "reconnection" }) else { return }
    let path = file.statePath.filter { $0.state == "restored" }.map(\.at)
    for (index, at) in (file.outcome.restoredAt.map { [$0] } ?? path).enumerated() {
      let point = try times.point(at)
      let sameDay = file.events.first { $0.at.prefix(10) == at.prefix(10) }
      incident.events.append(
        Event(
          id: try named(.events, "r\(index + 1)"), at: point, text: file.outcome.result, label: "inferred",
          content: .restoration(Restoration(services: try restored())),
          provenance: try provenance(sameDay?.knownAt, sameDay?.source ?? [], said: point)))
    }
  }

  /// What came back: what was cut.
  private func restored() throws -> [RecordID] {
    incident.events.compactMap { event -> [RecordID]? in
      guard case .cut(let cut) = event.content else { return nil }
      return cut.services
    }.first ?? []
  }

  /// What has no time in the file was written at the end: title, summary, positions and open questions are known
  /// from the last moment of the case on.
  mutating func addHindsight() throws {
    let last = incident.records.filter(\.kind.isDated).map { incident.knownInstant($0) }.max() ?? .distantPast
    let end = TimePoint(instant: last, precision: .second, zone: times.zone)
    let provenance = Provenance(knownAt: end)
    let provider = file.parties.first { $0.role == "provider" }?.name ?? ""
    incident.header.title = provider + ": " + (file.services.first?.name ?? "")
    incident.header.titles = [HeaderText(id: try id(.notes, "title"), text: file.title, knownAt: end)]
    incident.header.summaries = [HeaderText(id: try id(.notes, "summary"), text: file.summary, knownAt: end)]
    let positions = try file.positions.map { position in
      Position(
        party: try id(ofParty: file.parties.first { $0.side == position.side }?.id ?? position.side),
        wants: position.wants, offers: position.offers, leverage: position.leverage)
    }
    if !positions.isEmpty {
      incident.notes.append(
        Note(
          id: try named(.notes, "positions"), text: "positions", positions: positions, provenance: provenance)
      )
    }
    for (index, unknown) in file.outcome.unknowns.enumerated() {
      incident.questions.append(
        Question(id: try named(.questions, "q\(index + 1)"), text: unknown, provenance: provenance))
    }
  }
}

extension EventContent {
  /// The outcome that the event is; nil for every other content.
  fileprivate var outcome: Outcome? {
    guard case .outcome(let outcome) = self else { return nil }
    return outcome
  }
}
